import { isAsciiLetter, isFullStop, SPACE } from '../characters.ts';
import { agencyIn } from './agencies.ts';
import { findDates } from './dates.ts';

/** Lines that say who wrote, published or photographed. */

const BYLINE_WORDS =
  /^(?:by(?: line)?|written by|reported by|(?:article|story|report|text|words) by|author|authors|reporter|correspondent|posted by|published by|edited by|from our (?:own )?correspondent|von|autor(?:in)?|par|auteur|por|di|da|door|av|przez|автор|авторы|текст|корреспондент|подготовил[аи]?|作者|撰文|撰稿|記者|记者|本报记者|本報記者|文|執筆|取材・文|文・写真|글|기자|글·사진|بقلم|كتب|كتبت|إعداد|تحرير|מאת|نویسنده)(?:\s*[:：|/]\s*|\s+)(?=\S)/iu;
const REPORTING =
  /^(?:\(?\s*)?(?:additional reporting|reporting|with reporting|writing|editing|translated|translation|compiled|contributed|redaktion)\b.{0,160}$/iu;
const STAFF =
  /(?:staff (?:writer|reporter)|correspondent|(?:senior |chief )?(?:reporter|editor|columnist)|contributor|news desk|newsroom|web desk|redaktion|staff report|기자|특파원|논설위원|記者|记者|特派員|特派员|корреспондент|обозреватель)\)?\.?(?:\s[<(]?\S{1,60}@\S{1,60}[>)]?)?$/iu;

/** A name as bylines print it: one to five capitalised words, perhaps two joined by "and". */
const NAMES =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|den|da|di|la|le|el|al|bin|ibn|dos|del)[\s,]{1,2}){1,5}(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:(?:,| and| &| und| et| y| e| и)\s(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,4}){0,4}$/u;

/** Whether what follows "by" is names and offices: "Jane Doe, Staff Writer", not "Friday the army …" or "the numbers". */
function namesPeople(rest: string): boolean {
  if (rest.length > 140 || /[.!?。]["'”’)]*$/u.test(rest.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return false;
  if (agencyIn(rest.replace(/^the /iu, '')) !== null) return true;
  if (/^[\p{Lo}]/u.test(rest)) return rest.length <= 40;
  const telling = rest.match(/\p{L}[\p{L}\p{M}'’.-]{3,}/gu) ?? [];
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^[\p{Lu}@[(“"]|^(?:de|van|von|staff)\s/u.test(rest) && capital >= telling.length * 0.6;
}

/** Whether a line says who wrote the article. @param alone whether bare names count, as they do under a title */
export function isByline(line: string, alone: boolean): boolean {
  if (line.length > 180) return false;
  if (!alone && line.length > 100 && (isFullStop(line.charCodeAt(line.length - 1)) || line.endsWith('。')))
    return false;
  const text = withoutDate(line);
  const words = BYLINE_WORDS.exec(text);
  if (words !== null) return namesPeople(bylineName(text));
  if (REPORTING.test(text) && /\b(?:by|von|par)\b|[;:]/iu.test(text)) return true;
  // "…, says our columnist." ends a sentence.
  if (STAFF.test(text) && text.length <= 90 && !(text.endsWith('.') && /(?:\S+\s+){9}/u.test(text))) return true;
  if (!alone) return false;
  // "Jane Doe | Weir | Published 4.3.25": the name stands first.
  const first = text.split(/\s*[|·•]\s*/u, 1)[0] ?? '';
  return first.length <= 60 && NAMES.test(first);
}

/** `Jane Doe » 9 May 2025, 21:14` → `Jane Doe`; a date in the middle of a sentence stays. */
function withoutDate(text: string): string {
  if (!/\d/u.test(text)) return text;
  const dates = findDates(text);
  let rest = text;
  for (const date of dates.reverse()) {
    const after = rest.slice(date.end);
    if (!/^[\s|,·•»–—-]*(?:by\s.*)?$/iu.test(after)) continue;
    rest =
      `${rest.slice(0, date.start).replace(/[\s|,·•»–—-]+(?:on\s+)?$/u, '')} ${after.replace(/^[\s|,·•»–—-]+/u, '')}`.trim();
  }
  return rest;
}

/** A byline without its words and what stands behind the names: `By Jane Doe, Staff Writer` → `Jane Doe, Staff Writer`. */
export function bylineName(text: string): string {
  const undated = withoutDate(text)
    .replace(/^(?:posted|published|updated)\b.{0,60}?\bby\s/iu, '')
    .replace(BYLINE_WORDS, '');
  // `Jane Doe on 9 May 2025, 21:14 @jane` → `Jane Doe on`
  const date = findDates(undated).find(({ start }) => start >= SHORT_NAME);
  return (date === undefined ? undated : undated.slice(0, date.start))
    .replace(AFTER_NAME, '')
    .replace(/\s{0,3}[<(]?\S{1,80}@\S{1,80}[>)]?$/u, '')
    .replace(/(?<=\p{L})\s?(?:기자|특파원|記者|记者|特派員)$/u, '')
    .replace(/^[\s|,–—-]+|[\s|,:·•–—-]+$/gu, '');
}

/** The shortest name is not much longer. */
const SHORT_NAME = 4;
/** What stands between a name and a date, or behind a name: labels, week days, clock times, notices. */
const AFTER_NAME =
  /(?:[\s|,:·•–—-]+(?:posted|published|updated|last modified|on|at|copyright:?.{0,200}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}T)?))+[\s|,:·•–—-]*$/iu;

/** Whether a line that holds a date begins as a byline: `By Jane Doe on 9 May 2025`. */
export const beginsAsByline = (text: string): boolean => {
  const words = BYLINE_WORDS.exec(text);
  return words !== null && namesPeople(bylineName(text));
};

const SOURCE_WORDS =
  /(?:^|[|·•]\s*)(?:source|sources|quelle|fuente|fonte|источник|via|publisher|来源|來源|稿源|文章来源|信息来源|出典|提供元|配信元|출처|제공|المصدر|منبع)\s*[:：]\s*(?<name>[^|·•]{2,80})/iu;
const OUTLET_WORDS =
  /\b(?:news(?:paper)?|times|post|herald|tribune|gazette|journal|chronicle|telegraph|guardian|observer|daily|weekly|today|broadcasting|press|agency|agence|agencia|agenzia|agentur|ministry|magazine|review|mirror|mail|sun|star|globe|independent|standard|bulletin|courier|express|monitor|examiner|inquirer|radio|television|tv|channel|network|online|media|wire|zeitung|nachrichten|tagesschau|tageblatt|le monde|el país|corriere|gazeta|novosti|pravda|izvestia)\b|新闻|日报|新聞|신문|일보|뉴스|газета|новости/iu;

/** The name after `Source:` in a line, or `null`. */
export function namedSource(text: string): string | null {
  if (text.length > 240) return null;
  return (
    SOURCE_WORDS.exec(text)
      ?.groups?.['name']?.trim()
      .replace(/[.,;]$/u, '') ?? null
  );
}

/** Whether a short line above or below the title is the name of a paper, station, agency or office. */
export function isOutletName(text: string): boolean {
  if (text.length > 80 || /[.!?]$/u.test(text)) return false;
  const telling = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    (OUTLET_WORDS.test(text) || agencyIn(text) !== null) &&
    telling.length <= 6 &&
    telling.every((word) => !/^\p{Ll}/u.test(word))
  );
}

const CREDIT_WORDS =
  /(?:^|[\s([|–—-])(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|credit|file photo|foto|fotos|bild|photo credit|fotó|fotograf[íi]a|fotografie|kép|zdjęci[ea]|valokuva|kuva|afbeelding|beeld|imagen|imagem|immagine|crédits?|crédito|fotoğraf|ảnh|снимка|фото|φωτο(?:γραφία)?|צילום|عکس|تصوير|图|图片来源|图源|圖|資料圖|资料图|写真|画像|撮影|사진|사진 ?제공|صورة|الصورة)\s?(?:\/|[:：=＝]|by\b|credit\b|courtesy\b|via\b|©|\(|von\b|par\b)|(?:^|[\s(])fot\. \p{Lu}/iu;
/**
 * Whether a text has a sign or a word of a credit at all: "by", "credit", "courtesy", "via", "von", "par", "fot.". By
 * hand, for it runs over nearly every sentence and hardly any has one.
 */
function mayCredit(text: string, from: number): boolean {
  let before = SPACE;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 65) {
      if (code === SLASH || code === COLON || code === OPENING || code === EQUALS) return true;
    } else if (code === COPYRIGHT || code >= FULL_WIDTH) return true;
    else if (before === SPACE && isInitial(code)) {
      CREDITING_WORD.lastIndex = at;
      if (CREDITING_WORD.test(text)) return true;
    }
    before = code;
  }
  return false;
}

/** Whether one of those words begins with this letter; as a small letter `b`, `c`, `v`, `p` or `f`. */
function isInitial(code: number): boolean {
  const small = code | 32;
  return small === 98 || small === 99 || small === 118 || small === 112 || small === 102;
}

const CREDITING_WORD = /(?:by|via|von|par|credit|courtesy)(?!\p{L})|fot\./iuy;
const [OPENING, SLASH, COLON, EQUALS, COPYRIGHT] = [40, 47, 58, 61, 0xa9];
/** Signs of full width, as `：`. */
const FULL_WIDTH = 0xff00;

const CREDIT_END =
  /(?:\/|\(|\||–|—|-|©|via |courtesy of )\s{0,2}(?:(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Xinhua|Yonhap|KCNA|TASS|Sputnik|dpa|Alamy|Shutterstock|Handout|Anadolu|Bloomberg|Kyodo|NurPhoto|Zuma|Imago|Picture Alliance|Pool|CNN|BBC|File)(?: Photo| Images| News)?|\p{Lu}[\p{L} ]{1,30}\/\p{Lu}[\p{L} ]{1,40})\)?\.?$/u;
const CREDIT_ONLY =
  /^(?:AP|AFP|Reuters|Getty Images|EPA|Xinhua|Yonhap|KCNA|TASS|dpa|Alamy|Shutterstock|Handout)(?: Photo| Images)?(?:\/.{1,60}|\s?[|–—-]\s?.{1,60})$/u;
const IN_PICTURE =
  /\((?:(?:from )?(?:left|right|center|centre|top|bottom|above|below|L|R|C|pictured|file(?: photo)?)(?!\p{L})(?:,| and| to right)?[^()]{0,30})\)|^(?:pictured|in this (?:file )?(?:photo|image|picture|handout|screengrab|frame)|this (?:photo|image|picture|handout|combination|satellite)|a (?:file photo|screengrab|screenshot|photo|picture|view) (?:of|from|shows|taken)|file photo|caption:|image:|photo:|watch:|video:)/iu;

/** `新华社记者 王明 摄`, `（写真＝共同）`, `＝ロイター`, `[연합뉴스 자료사진]` */
const EAST_ASIAN_CREDIT =
  /(?:[\s）)](?:\p{Script=Han}{2,4}\s?摄(?:影)?|\p{Script=Han}{2,4}\s?攝(?:影)?|\p{Script=Han}{2,6}撮影)|[＝=]\s?(?:ロイター|共同|時事|AP|AFP|聯合ニュース|代表撮影|本社(?:ヘリ|機)?|[\p{Script=Han}]{2,5}(?:撮影|提供))|[/／=＝]\s?(?:사진\s?[=＝]\s?)?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP)|(?:자료사진|사진 ?제공[=:].{2,20}))[）)\]】]?$/u;

/** Whether a text ends as one of these credits does: not in a full stop, nor in any letter of ASCII but that of AFP. */
function mayEndInEastAsianCredit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last !== FULL_STOP && (!isAsciiLetter(last) || last === LETTER_P)) || text.includes('제공');
}

const FULL_STOP = 46;
const LETTER_P = 80;
/** So many of the last characters hold a credit; fewer where a sentence ends. */
const MAX_CREDIT = 120;
const CREDIT_OF_SENTENCE = 70;
const PICTURE_FIRST = /^(?:pictured|in this|this|file photo|caption|image|photo|video)/iu;

/** "… evacuated so far. (AFP)": agencies sign the last paragraphs of their reports so. */
export const isSignedOff = (text: string): boolean =>
  text.length >= MIN_SIGNED &&
  /[.!?]["'”’]?\s?\((?:AP|AFP|Reuters|EPA|Xinhua|Yonhap|KCNA|TASS|dpa|ANI|PTI|IANS|ANSA|EFE|APA)\)\.?$/u.test(text);

/** Shorter texts are as often captions with their credit. */
const MIN_SIGNED = 150;

/** Whether a block describes a picture or credits one. Story sentences only mention pictures. */
export function isCaption(text: string): boolean {
  if (text.length > 500) return false;
  // A credit alone, "(Reuters)", says where the text is from.
  if (CREDIT_ONLY.test(text) || (text.length > 10 && CREDIT_END.test(text.slice(Math.max(5, text.length - 100)))))
    return true;
  if (text.length <= 200 && mayEndInEastAsianCredit(text) && EAST_ASIAN_CREDIT.test(text.slice(-40))) return true;
  // The cheaper questions first: most blocks are sentences.
  const ends = isFullStop(text.charCodeAt(text.length - 1));
  if (text.length <= 300 && (!ends || PICTURE_FIRST.test(text)) && IN_PICTURE.test(text)) return true;
  if (text.length > 80 && isFullStop(text.charCodeAt(text.length - 2)) && /["'”’]$/u.test(text.slice(-1))) return false;
  const from = Math.max(0, text.length - (ends ? CREDIT_OF_SENTENCE : MAX_CREDIT));
  return mayCredit(text, from) && CREDIT_WORDS.test(text.slice(from));
}
