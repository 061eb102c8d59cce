/** A quotation mark's part at its place: `either` when only pairing can tell (a straight mark between two spaces). */
type Part = 'open' | 'close' | 'either';

/** How one style of quotation marks opens and closes. */
interface Style {
  readonly closers: string;
  /** The same character opens and closes, so that only its neighbours tell which. */
  readonly straight: boolean;
  /** The closing mark is also the apostrophe. */
  readonly apostrophe: boolean;
}

const paired = (closers: string): Style => ({ closers, straight: false, apostrophe: false });

/** By opening mark. `”`, `»` and `›` open only where their neighbours say so (Swedish, Danish, older German). */
const STYLES: ReadonlyMap<string, Style> = new Map([
  ['“', paired('”"')],
  ['”', { closers: '”', straight: true, apostrophe: false }],
  ['"', { closers: '"”', straight: true, apostrophe: false }],
  ['＂', { closers: '＂', straight: true, apostrophe: false }],
  ['„', paired('“”"')],
  ['«', paired('»')],
  ['»', paired('«')],
  ['‹', paired('›')],
  ['›', paired('‹')],
  ['「', paired('」')],
  ['『', paired('』')],
  ['‘', { closers: '’', straight: false, apostrophe: true }],
  ['‚', { closers: '‘’', straight: false, apostrophe: true }],
  ["'", { closers: "'", straight: true, apostrophe: true }],
]);

const MARKS = /["“”„«»‹›「」『』‘’‚'＂]/gu;
const SPACE = /^[\s\u00a0]?$/u;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_BEFORE = /[\s([{—–\-/:,“„«‹「‘"'¿¡]/u;
const CLOSES_AFTER = /[\s.,;:!?…)\]}—–\-/”»›」’"']/u;
/** Words that begin with an apostrophe; `'90s` is told by its digit. */
const ELISIONS = /^(?:em|tis|twas|til|cause|bout|round|n|\d0s?)(?![\p{L}\p{N}])/iu;

/** One mark of a text, with what stands next to it. */
interface Mark {
  readonly char: string;
  readonly at: number;
  readonly part: Part | 'apostrophe';
}

/** The place of quoted words inside one text, without the marks. `end` is `null` when nothing closes them there. */
export interface MarkedSpan {
  readonly mark: string;
  readonly start: number;
  readonly end: number | null;
}

/**
 * Finds what stands between quotation marks in one paragraph: outermost quotations only, every style, apostrophes, feet
 * and inches left out. Linear in the text but for straight single marks, which look ahead inside their paragraph.
 * @param text one paragraph's text
 * @param continued the opening mark of a quotation that an earlier paragraph left open
 * @returns spans in order; the first may begin at 0 and stand for the rest of `continued`
 */
export function markedSpans(text: string, continued: string | null = null): readonly MarkedSpan[] {
  const marks = readMarks(text);
  const lastOpening = marks.findLastIndex((m) => opens(m) && !styleOf(m.char).apostrophe);
  const spans: MarkedSpan[] = [];
  let next = 0;
  if (continued !== null) {
    const reopened = marks[0]?.at === 0 && marks[0].char === continued;
    const close = closingMark(marks, reopened ? 1 : 0, continued, text);
    const start = reopened ? 1 : 0;
    spans.push({ mark: continued, start, end: close < 0 ? null : (marks[close]?.at ?? null) });
    if (close < 0) return spans;
    next = close + 1;
  }
  while (next < marks.length) {
    const mark = marks[next];
    if (mark === undefined) break;
    if (!opens(mark)) {
      next++;
      continue;
    }
    const close = closingMark(marks, next + 1, mark.char, text);
    const closing = marks[close];
    if (closing !== undefined) {
      if (closing.at > mark.at + 1) spans.push({ mark: mark.char, start: mark.at + 1, end: closing.at });
      next = close + 1;
    } else {
      // only the last opening mark of a paragraph can be closed in a later one
      if (next === lastOpening) spans.push({ mark: mark.char, start: mark.at + 1, end: null });
      next++;
    }
  }
  return spans;
}

/**
 * Whether a paragraph can carry on a quotation that the one before it left open: it repeats the opening mark, or the
 * first mark in it is a closing one (texts with one sentence a line).
 */
export function carriesOn(text: string, mark: string): 'reopens' | 'closes' | 'no' {
  if (text.startsWith(mark)) return 'reopens';
  const style = styleOf(mark);
  if (style.apostrophe) return 'no';
  const first = readMarks(text).find((m) => m.char === mark || style.closers.includes(m.char));
  if (first === undefined) return 'no';
  return style.closers.includes(first.char) && first.part === 'close' ? 'closes' : 'no';
}

function styleOf(char: string): Style {
  return STYLES.get(char) ?? paired('');
}

function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const before = text.slice(at - 1 < 0 ? 0 : at - 1, at);
    const after = text.slice(at + 1, at + 2);
    marks.push({ char: match[0], at, part: partOf(match[0], before, after, text, at) });
  }
  return marks;
}

function partOf(char: string, before: string, after: string, text: string, at: number): Mark['part'] {
  if (char === '‘' || char === '’' || char === "'") return singlePart(char, before, after, text, at);
  if (char === '"' || char === '”' || char === '＂') {
    if (char === '"' && isInches(text, at)) return 'apostrophe';
    const spaceBefore = SPACE.test(before);
    const spaceAfter = SPACE.test(after);
    if (spaceBefore && spaceAfter) return before === '' ? 'open' : after === '' ? 'close' : 'either';
    if (spaceBefore) return 'open';
    if (spaceAfter) return 'close';
    // `he said."We …`: a space left out; only what is open can tell
    if (/[.!?]/u.test(before) && /\p{Lu}/u.test(after)) return 'either';
    if (WORD.test(before) || /[.,!?…;]/u.test(before)) return 'close';
    if (WORD.test(after)) return 'open';
    return CLOSES_AFTER.test(after) ? 'close' : 'open';
  }
  if (char === '»' || char === '›') {
    return SPACE.test(before) && !SPACE.test(after) && !CLOSES_AFTER.test(after) ? 'open' : 'close';
  }
  if (char === '«' || char === '‹') return WORD.test(before) || /[.,!?…]/u.test(before) ? 'close' : 'open';
  if (char === '“') return /[\p{L}\p{N}.,!?…]/u.test(before) && CLOSES_AFTER.test(after || ' ') ? 'close' : 'open';
  return '„‚「『'.includes(char) ? 'open' : 'close';
}

function singlePart(char: string, before: string, after: string, text: string, at: number): Mark['part'] {
  const inWord = WORD.test(before) && WORD.test(after);
  if (inWord) return 'apostrophe';
  const opening = (before === '' || OPENS_BEFORE.test(before)) && after !== '' && !SPACE.test(after);
  if (opening && char !== '’') return ELISIONS.test(text.slice(at + 1, at + 8)) ? 'apostrophe' : 'open';
  if (char === '‘') return 'close'; // the closing mark of ‚…‘
  if (opening || SPACE.test(before)) return 'apostrophe';
  return 'close';
}

/** How far a straight mark looks for the mark that answers it. */
const NEAR = 2000;

/** `6'2"`, `a 12" gun`: a straight mark after a digit that no opening mark before it answers. */
function isInches(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (/\d['’′]\s?\d{1,2}(?:\.\d)?$/u.test(before)) return true;
  if (!/\d$/u.test(before)) return false;
  // "He wore 10" heels": a measure is followed by the thing measured; a closing mark mostly by punctuation or a verb
  const open = text.slice(Math.max(0, at - NEAR), at).match(/"/gu)?.length ?? 0;
  if (open % 2 === 0) return true;
  const rest = text.slice(at + 1, at + NEAR).match(/"/gu)?.length ?? 0;
  return rest % 2 === 1 && /^[\s-]\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function opens(mark: Mark): boolean {
  if (!STYLES.has(mark.char) || mark.part === 'apostrophe') return false;
  return mark.part !== 'close';
}

/** The index in `marks` of the mark that closes what `opener` opened, from index `from` on; -1 when none does. */
function closingMark(marks: readonly Mark[], from: number, opener: string, text: string): number {
  const style = styleOf(opener);
  if (style.apostrophe) return closingSingle(marks, from, style, text);
  let depth = 0;
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.part === 'apostrophe') continue;
    if (style.closers.includes(mark.char) && mark.part !== 'open') {
      if (depth === 0) return i;
      depth--;
    } else if (mark.char === opener && mark.part === 'open') {
      // nested in its own style only when two closing marks follow; else the first mark was never closed
      if (!closesTwice(marks, i + 1, style, opener)) return -1;
      depth++;
    }
  }
  return -1;
}

function closesTwice(marks: readonly Mark[], from: number, style: Style, opener: string): boolean {
  let closed = 0;
  for (let i = from; i < marks.length && closed < 2; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.part === 'apostrophe') continue;
    if (mark.char === opener && mark.part === 'open') return false;
    if (style.closers.includes(mark.char)) closed++;
  }
  return closed === 2;
}

/** Single marks: `the workers' rights'` closes at the last mark that cannot be an apostrophe of possession. */
function closingSingle(marks: readonly Mark[], from: number, style: Style, text: string): number {
  let possible = -1;
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.part === 'apostrophe') continue;
    if (mark.part === 'open' && style.closers !== '‘’') {
      if (possible >= 0) return possible;
      if (mark.char === '‘' || mark.char === "'") return -1;
    }
    if (!style.closers.includes(mark.char)) continue;
    const before = text.slice(mark.at - 1, mark.at);
    const after = text.slice(mark.at + 1, mark.at + 3);
    const certain = /[.,!?…;:)]/u.test(before) || !/^\s[\p{L}\p{N}]/u.test(after) || !/[sSzx]/u.test(before);
    if (certain) return i;
    if (possible < 0) possible = i;
  }
  return possible;
}
