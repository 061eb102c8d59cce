import type { Span } from './article.ts';

/** One segmenter a language: building one costs more than splitting a paragraph. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  } catch {
    // A page may claim any language; a tag that is none is read as English.
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(language, segmenter);
  return segmenter;
}

/** `Intl.Segmenter` takes quadratic time on some hosts; longer stretches are split at a full stop first. */
const MAX_STRETCH = 4000;

/**
 * Splits a paragraph into sentences: what `Intl.Segmenter` finds, put together again where it cut inside one
 * ("Mr." + "Smith", "the U.S." + "Army", "“Go.”" + "he said").
 * @param text one paragraph's text
 * @param language BCP 47 subtag of the article
 * @returns offsets into `text`, in order, without the white space between sentences
 */
export function sentences(text: string, language: string): readonly Span[] {
  if (!SENTENCE_SIGN.test(text)) return whole(text);
  const found: Span[] = [];
  for (const stretch of stretches(text)) {
    for (const { segment, index } of segmenterOf(language).segment(text.slice(stretch.start, stretch.end))) {
      let start = stretch.start + index + (segment.length - segment.trimStart().length);
      const end = stretch.start + index + segment.trimEnd().length;
      if (end <= start) continue;
      const opening = openingAtEnd(text, found, start);
      if (opening > 0) start -= opening;
      const last = found.at(-1);
      if (last !== undefined && belongTogether(text.slice(last.start, last.end), text.slice(start, end)))
        found[found.length - 1] = { start: last.start, end };
      else found.push({ start, end });
    }
  }
  return found.flatMap((span) => splitGlued(text, span));
}

/** Whatever may end a sentence before the end of a text (UAX 29); a text without it is one sentence. */
const SENTENCE_SIGN = /[\p{Sentence_Terminal}\p{Zl}\p{Zp}\p{Cc}](?=.)/su;

function whole(text: string): Span[] {
  const end = text.trimEnd().length;
  return end === 0 ? [] : [{ start: text.length - text.trimStart().length, end }];
}

/** `列车八点出发。“` + `一个小时…`: an opening quotation mark at the end belongs to what follows it. Changes `found`. */
function openingAtEnd(text: string, found: Span[], start: number): number {
  const last = found.at(-1);
  if (last?.end !== start) return 0;
  const sentence = text.slice(last.start, last.end);
  // In German, “ closes what „ opened.
  const length = sentence.includes('„') ? 0 : (/(?<=[。！？.!?])[“‘「『«（(]+$/u.exec(sentence)?.[0].length ?? 0);
  if (length > 0) found[found.length - 1] = { start: last.start, end: last.end - length };
  return length;
}

function stretches(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (text.length - start > MAX_STRETCH) {
    const window = text.slice(start, start + MAX_STRETCH);
    const stop = Math.max(
      window.lastIndexOf('. '),
      window.lastIndexOf('。'),
      window.lastIndexOf('? '),
      window.lastIndexOf('! '),
    );
    const end = start + (stop > 0 ? stop + 1 : MAX_STRETCH);
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: text.length });
  return found;
}

/** Titles and the like: a name follows, never the end of a sentence. */
const BEFORE_NAME =
  /(?:^|[\s(“"‘'«[])(?:Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Gen|Maj|Lt|Col|Sgt|Cpl|Pvt|Cmdr|Capt|Adm|Brig|Rev|Hon|Sen|Rep|Gov|Pres|Amb|Atty|Supt|Det|Insp|Msgr|Fr|Sr|Sra|Srta|Dª|Hr|Fr|Frau|Mme|Mlle|MM|St|Ste|Mt|Ft|No|Nos|Nr|Art|Sec|Fig|vs|cf|e\.g|i\.e|bzw|Mio|Mrd|Tsd|Mill|\p{Ll}|z\.B|d\.h|ca|approx|est|им|ул|г|тов|проф)\.$/u;
/** These may end a sentence; they do not when what follows cannot begin one. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'«[])(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ave|Blvd|Rd|Dept|Univ|Assn|a\.m|p\.m|(?:\p{L}\.){1,5}\p{L})\.$/u;
const INITIAL = /(?:^|[\s(“"‘'«[.])\p{Lu}\.$/u;
/** Words that begin a sentence far oftener than they continue a name: after "U.S." they tell a new one. */
const STARTERS =
  /^["“‘'«(]?(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|This|That|These|Those|But|And|In|On|At|As|If|When|While|After|Before|Since|For|From|With|However|Meanwhile|Earlier|Later|Last|Both|Some|Many|Most|There|What|Who|Why|How|According)(?=[\s,])/u;
const OPEN_QUOTE_ONLY = /^[\p{Pf}\p{Pe}"'”’»)\]]+[.,;:]?$/u;

function belongTogether(before: string, after: string): boolean {
  // A closing quotation mark that was cut off.
  if (OPEN_QUOTE_ONLY.test(after)) return true;
  // What begins in lower case goes on: "“Go!” he said", "Yahoo! announced".
  if (/^["”’»)\]]*\s?\p{Ll}/u.test(after)) return true;
  if (/^[,;:–—-](?:\s|$)/u.test(after)) return true;
  if (!before.endsWith('.')) return /[\p{L}\p{N},;–—-]$/u.test(before);
  const tail = before.slice(-24);
  if (BEFORE_NAME.test(tail))
    return /^[\p{Lu}\p{N}“"‘'«(]/u.test(after) && !(/\b(?:No|est|г)\.$/u.test(tail) && !/^\p{N}/u.test(after));
  // "July. 14": no sentence begins with a bare number after a month.
  if (
    /(?:^|\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)\.$/u.test(tail)
  )
    return /^\d{1,2}\b/u.test(after);
  if (INITIAL.test(tail)) return !/(?:^|\s)I\.$/u.test(tail) && !STARTERS.test(after);
  if (ABBREVIATION.test(tail))
    return (
      !STARTERS.test(after) && (/^[\p{Lu}\p{N}(]/u.test(after) || /^["“]/u.test(after)) && isInsideSentence(tail, after)
    );
  // "1." and "12." number what follows; "13. Juli" is an ordinal.
  if (/(?:^|\s)\d{1,2}\.$/u.test(tail))
    return (
      /^(?:\d{1,2}\.)$/u.test(before) ||
      /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u.test(after)
    );
  return false;
}

/** "the U.S. Army", "Kim Jr. Foundation", "Inc. Chief": a capital follows, and no verb tells which it is; names win. */
function isInsideSentence(tail: string, after: string): boolean {
  // "3 p.m. EST": a time zone follows.
  if (/(?:etc|al|a\.m|p\.m)\.$/u.test(tail))
    return /^(?:\p{N}|(?:[ECMPAH][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|[JKI]ST|ET|PT)\b)/u.test(after);
  return !/^["“]/u.test(after);
}

const GLUED = /(?<=\p{Ll}{2}[.!?][”"’»)]?)(?=["“«]?\p{Lu}\p{Ll}+\s)/gu;

/** Cuts "… the border.The minister …", where a page lost the space. Web addresses hold no capital after the dot. */
function splitGlued(text: string, span: Span): Span[] {
  const sentence = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let start = span.start;
  for (const match of sentence.matchAll(GLUED)) {
    const at = span.start + match.index;
    if (at - start < 20 || /["“«]$/u.test(text.slice(start, at))) continue;
    parts.push({ start, end: at });
    start = at;
  }
  return [...parts, { start, end: span.end }];
}
