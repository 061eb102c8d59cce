import { isAsciiWord, isDigit } from '../characters.ts';

/** Dates as pages print them, in the languages of `MONTH_LANGUAGES` and in digits. */

/** Languages whose month names are known, besides the numeric forms of Chinese, Japanese and Korean. */
const MONTH_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'pl',
  'sv',
  'da',
  'nb',
  'cs',
  'tr',
  'ar',
];

/** `2025-07-12` or `2025-07-12T07:54`, and whether day and month could be the other way round. */
export interface FoundDate {
  readonly iso: string;
  readonly ambiguous: boolean;
  /** Offsets into the text searched. */
  readonly start: number;
  readonly end: number;
}

/** Which comes first in `12/07/2025`. */
export type DayOrder = 'day first' | 'month first';

interface Patterns {
  readonly dates: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: RegExp;
  /** A label or a month's name, at `lastIndex`. */
  readonly begins: RegExp;
}

/** Month names of Syria, Lebanon, Iraq and Jordan, which `Intl` gives only for those countries. */
const LEVANTINE_MONTHS: readonly (readonly [string, number])[] = [
  ['كانون الثاني', 1],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
];

let patterns: Patterns | null = null;

/** Built on first use: asking `Intl` for all names takes some milliseconds. */
function datePatterns(): Patterns {
  if (patterns !== null) return patterns;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of MONTH_LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      const bare = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const date = new Date(Date.UTC(2024, index, 5));
        const inDate = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
        for (const name of [inDate, bare.format(date)])
          if (/^\p{L}{3,}\.?$/u.test(name)) months.set(key(name), index + 1);
      }
    }
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) weekdays.add(weekday.format(new Date(Date.UTC(2024, 0, day))).toLowerCase());
  }
  months.set('sept', 9);
  for (const [name, month] of LEVANTINE_MONTHS) months.set(name, month);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const dates = [
    String.raw`(?<y1>\d{4})(?<s1>[-/.])\s?(?<m1>\d{1,2})\k<s1>\s?(?<d1>\d{1,2})(?!\d)`,
    String.raw`(?<a>\d{1,2})(?<s2>[-/.])(?<b>\d{1,2})\k<s2>(?<y2>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<n3>${names})\.?\s{0,3}(?<d3>\d{1,2})(?:st|nd|rd|th)?(?!\d),?\s{0,3}(?<y3>\d{4})(?!\d)`,
    String.raw`(?<d4>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s-]{0,3}(?:(?:de|of|di)\s)?(?<n4>${names})(?:\s?/\s?(?:${names}))?\.?,?[\s-]{0,3}(?:(?:de|del)\s)?(?<y4>\d{4})(?!\d)`,
    String.raw`(?<y5>\d{4})\s?[年년]\s?(?<m5>\d{1,2})\s?[月월]\s?(?<d5>\d{1,2})\s?[日일]?`,
  ]
    // Pages glue two forms of a date together: `July 12, 2025Jul 12, 2025`.
    .map((source) => `(?:(?<!\\p{L})(?<!\\d(?=\\d))${source})`);
  const boundary = String.raw`(?<![\p{L}\p{N}])`;
  patterns = {
    dates: new RegExp(dates.join('|'), 'giu'),
    begins: new RegExp(`${LABEL.source}|${names}`, 'iuy'),
    months,
    weekdays: new RegExp(
      `${boundary}(?:${[...weekdays, 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'].join('|')})\\.?(?!\\p{L})`,
      'giu',
    ),
  };
  return patterns;
}

const key = (name: string): string => name.replace(/\.$/u, '').toLowerCase();

const CLOCK =
  /(?:T|,?\s{0,3}(?:at|um|à|a las|в|alle|às|om|kl\.?)?\s{0,3})(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:[.,]\d{1,6})?)?)?\s{0,2}([ap]\.?\s?m\b\.?)?(?:\s{0,2}(?:UTC|GMT|Z|[A-Z]{2,4}T|[A-Z]{1,2}ST)\b)?(?:\s{0,2}[+-]\d{1,2}:?\d{2}\b)?/iuy;

/** A year and one more number, or three with signs between them; nothing is a date without, and most text is without. */
const PLAUSIBLE = /(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)\D+\d|\d\D+(?:1[5-9]|2[01])\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d/u;

/**
 * Finds every date with a year in a short text, with the clock time after it.
 * @param order how to read `12/07/2025` where the digits do not tell
 */
export function findDates(printed: string, order: DayOrder = 'day first'): FoundDate[] {
  const text = withAsciiDigits(printed);
  if (!PLAUSIBLE.test(text)) return [];
  const { dates, months } = datePatterns();
  const found: FoundDate[] = [];
  // Not `matchAll`, which makes a new expression of this size for every text.
  dates.lastIndex = 0;
  for (let match = dates.exec(text); match !== null; match = dates.exec(text)) {
    const g = match.groups ?? {};
    let year: number;
    let month: number;
    let day: number;
    let ambiguous = false;
    if (g['a'] !== undefined) {
      const [a, b] = [Number(g['a']), Number(g['b'])];
      // With dots the day comes first everywhere; a number over 12 is no month.
      ambiguous = g['s2'] !== '.' && a <= 12 && b <= 12 && a !== b;
      const monthFirst = (a <= 12 && b > 12) || (ambiguous && order === 'month first');
      [day, month] = monthFirst ? [b, a] : [a, b];
      year = Number(g['y2']) + (g['y2']?.length === 2 ? 2000 : 0);
    } else {
      year = Number(g['y1'] ?? g['y3'] ?? g['y4'] ?? g['y5']);
      month = Number(g['m1'] ?? g['m5'] ?? months.get(key(g['n3'] ?? g['n4'] ?? '')));
      day = Number(g['d1'] ?? g['d3'] ?? g['d4'] ?? g['d5']);
    }
    if (!isDate(year, month, day)) continue;
    let end = match.index + match[0].length;
    const time = clockAt(text, end) ?? eastAsianClockAt(text, end);
    if (time !== null) end = time.end;
    const iso = `${year}-${two(month)}-${two(day)}${time === null ? '' : `T${time.iso}`}`;
    found.push({ iso, ambiguous, start: match.index, end });
  }
  return found;
}

const OTHER_DIGITS = /[٠-٩۰-۹０-９]/gu;

/** `١٤ يوليو ٢٠٢٥`, `２０２５年` with the digits that the patterns know; of the same length. */
function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}

function isDate(year: number, month: number, day: number): boolean {
  return year >= 1500 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `(月) 午後3時5分`, `星期一 08:10`, `오후 3:05`, `08时10分` after a date. */
const EAST_ASIAN_CLOCK =
  /\.?\s{0,2}(?:[(（]\p{L}[)）]|(?:星期|周|週|礼拜)\p{L}|\p{L}曜日|\p{L}요일)?\s{0,2}(?<half>午前|午後|上午|下午|晚上|凌晨|오전|오후)?\s{0,2}(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::\d{2})?|\s?[时時點点시](?:\s?(?<minutes>\d{1,2})\s?[分분])?)/uy;

function eastAsianClockAt(text: string, at: number): { readonly iso: string; readonly end: number } | null {
  EAST_ASIAN_CLOCK.lastIndex = at;
  const match = EAST_ASIAN_CLOCK.exec(text);
  if (match === null) return null;
  const { half = '', hour: digits = '', minute, minutes } = match.groups ?? {};
  const hour = Number(digits) + (/午後|下午|晚上|오후/u.test(half) && Number(digits) < 12 ? 12 : 0);
  const past = Number(minute ?? minutes ?? 0);
  return hour > 23 || past > 59 ? null : { iso: `${two(hour)}:${two(past)}`, end: at + match[0].length };
}

function clockAt(text: string, at: number): { readonly iso: string; readonly end: number } | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  let hour = Number(match[1]);
  const half = match[3]?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return { iso: `${two(hour)}:${two(minute)}`, end: at + match[0].length };
}

const two = (number: number): string => String(number).padStart(2, '0');

const UPDATED =
  /\b(?:updated?|last (?:updated|modified|edited)|modified|revised|aktualisiert|mis à jour|màj|actualizado|aggiornat[oa]|atualizado|bijgewerkt|zaktualizowano)\b|обновлен|изменен|оновлено|更新|수정|업데이트|تحديث/iu;
const LABEL =
  /(?<!\p{L})(?:first |last |originally )?(?:posted|published|updated?|modified|revised|created|issued|released|date|dated|time|publication date|veröffentlicht|aktualisiert|stand|erstellt|datum|publié|mis à jour|màj|modifié|publicado|actualizado|fecha|pubblicato|aggiornato|data|atualizado|gepubliceerd|bijgewerkt|opublikowano|опубликовано|обновлено|дата|(?:дата )?(?:публикации|обновления)|размещено|опубліковано|оновлено|发布(?:时间|于|日期)?|发表(?:时间|于)|發[布佈](?:時間|於)?|更新(?:时间|時間|于|日|日時)?|最終更新|时间|時間|日期|公開(?:日|日時)?|配信|掲載(?:日)?|作成|(?:기사 ?)?(?:입력|등록|작성|게재|송고|발행)(?: ?시간| ?일)?|(?:최종 ?)?(?:수정|업데이트)(?: ?시간| ?일)?|승인|نشر(?:ت)?(?: في)?|تاريخ النشر|آخر تحديث|تم التحديث(?: في)?|التاريخ|تاريخ)(?: on| at| am| um| le| el| il| em| op)?(?!\p{L})/giu;
const SMALL_WORDS =
  /(?<![\p{L}\p{N}])(?:on|at|am|um|le|à|a las|el|il|der|den|o|uhr|ora|ore|hrs?|ist|et|est|edt|pt|pst|pdt|gmt|utc|bst|cet|cest|msk|kst|jst|local time|eastern time|am|pm|a\.m\.|p\.m\.|г\.?|года|в)(?![\p{L}\p{N}])/giu;
const EAST_ASIAN_SMALL_WORDS =
  /[(（]\p{L}[)）]|(?:星期|周|週|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|午前|午後|上午|下午|오전|오후|(?<=\d\s?)[时時시分분秒초](?!\p{L})|北京时间|日本時間|한국시간/gu;
/** Tools of the page that stand in the line of the date. */
const PAGE_TOOLS = /(?<!\p{L})(?:rss(?: feed)?|print|e-?mail|share|tweet|archive|comments?)(?!\p{L})/giu;
const AGO = /\b\d{1,3}\s?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)\.?\s+ago\b/giu;

/** A line that holds a date and nothing else. */
export interface DateLine {
  readonly dates: readonly FoundDate[];
  readonly label: 'published' | 'updated' | null;
}

/** Reads a line that is all date ("Posted July 14, 2025 07:54"), or returns `null` when it says more than that. */
export function readDateLine(printed: string, order: DayOrder = 'day first'): DateLine | null {
  // Longer lines say more than a date; dates with two labels and time zones stay below this.
  if (printed.length > 120) return null;
  const text = withAsciiDigits(printed);
  if (!/\d/u.test(text)) return null;
  if (CLOCK_LINE.test(text)) return { dates: [], label: null };
  const dates = findDates(text, order);
  if (dates.length === 0 && !text.includes('ago') && !dayWithoutYear(text)) return null;
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const withoutAgo = rest.replace(AGO, ' ');
  if (dates.length === 0 && withoutAgo === rest && !dayWithoutYear(text)) return null;
  rest = withoutAgo
    .replace(LABEL, ' ')
    .replace(datePatterns().weekdays, ' ')
    .replace(SMALL_WORDS, ' ')
    .replace(PAGE_TOOLS, ' ')
    .replace(EAST_ASIAN_SMALL_WORDS, ' ')
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/gu, ' ');
  if (dates.length === 0) rest = rest.replace(dayMonthPattern(), ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const label = UPDATED.test(text) ? 'updated' : LABEL_ONCE.test(text) ? 'published' : null;
  return { dates, label };
}

/** `18:40`, `6.05 p.m.`, `17h30`, `9:14 Uhr`: the time of an entry. */
const CLOCK_LINE =
  /^\d{1,2}(?:[:：]|[.h](?=\d\d(?!\d|\.)))\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?\s?m\.?|uhr|hrs?|h|GMT|UTC|[A-Z]{2,4}T))?$/iu;

const LABEL_ONCE = new RegExp(LABEL.source, 'iu');

let dayMonth: RegExp | null = null;
/** `July 12`, `12. Juli`; built on first use as `datePatterns` is. */
function dayMonthPattern(): RegExp {
  if (dayMonth !== null) return dayMonth;
  const names = [...datePatterns().months.keys()].join('|');
  dayMonth = new RegExp(
    `(?<!\\p{L})(?:(?:${names})\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s(?:${names})\\.?)(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return dayMonth;
}

function dayWithoutYear(text: string): boolean {
  return text.length < 40 && !/[.!?]$/u.test(text) && dayMonthPattern().test(text);
}

const DIGIT = /[\d٠-٩۰-۹０-９]/u;
/** A label and a month's name have fewer characters. */
const DIGIT_SOON = /^[^\d٠-٩۰-۹０-９]{0,60}[\d٠-٩۰-۹０-９]/u;

export const hasDigit = (text: string): boolean => DIGIT.test(text);

/** Whether the first letter of a text, where no digit stands before it, begins a label or the name of a month. */
function beginsAsDate(text: string): boolean {
  let at = 0;
  if (!isAsciiWord(text.charCodeAt(0))) at = text.search(/[\p{L}\p{N}]/u);
  if (at < 0 || isDigit(text.charCodeAt(at))) return at >= 0;
  const { begins } = datePatterns();
  begins.lastIndex = at;
  return begins.test(text);
}

/**
 * The length of a date, with its label, that was glued to the front of a paragraph: `date 2025-07-12 Ministers met …`.
 * 0 when there is none; a sentence that begins with a date ("July 12, 2025 was …") has none.
 */
export function gluedDate(text: string): number {
  // A date begins with its first digit or with a month before it, and before that stands no more than a label.
  if (!DIGIT_SOON.test(text) || !beginsAsDate(text)) return 0;
  const head = text.slice(0, 80);
  const first = findDates(head)[0];
  if (first === undefined) return 0;
  if (/[\p{L}\p{N}]/u.test(head.slice(0, first.start).replace(LABEL, ''))) return 0;
  const gap = /^[\s|:·•–—-]+/u.exec(text.slice(first.end))?.[0].length ?? 0;
  const rest = text.slice(first.end + gap);
  const isSentence = rest.length > 40 && /^[\p{Lu}\p{Lo}"“«]/u.test(rest) && !/^[^.!?]{0,80}[|:]\s/u.test(rest);
  return gap > 0 && isSentence ? first.end + gap : 0;
}
