import type { Line } from './lines.ts';

/** Mail, wires and terminals cut lines at 60 to 80 columns; wider lines are paragraphs of their own. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 30;
/** In hard-wrapped text nearly every line that is followed by another one is full. */
const MIN_FULL = 0.55;

/**
 * Tells which lines of a text were one line before it was cut at a fixed width: line `i` runs on into line `i + 1`
 * when the first word of the next line would not have fitted behind it.
 * @param text the text of the file
 * @param lines all lines of the file
 * @returns for each line whether the next one continues it
 */
export function findWraps(text: string, lines: readonly Line[]): readonly boolean[] {
  const none = new Array<boolean>(lines.length).fill(false);
  const width = wrapWidth(lines);
  if (width === null) return none;
  const wraps = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.start === line.end || next.start === next.end) return false;
    // An indented line begins a paragraph, a shorter one ends it.
    if (next.indent > line.indent + 1) return false;
    return line.indent + (line.end - line.start) + 1 + firstWord(text, next) > width;
  });
  let pairs = 0;
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.start === line.end || next.start === next.end) return;
    pairs++;
    if (wraps[index] === true) full++;
  });
  return pairs >= 2 && full / pairs >= MIN_FULL ? wraps : none;
}

/** The column at which lines were cut: that of the longest line, unless lines are as long as paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const widths = lines
    .filter((line, index) => line.end > line.start && (isText(lines[index + 1]) || isText(lines[index - 1])))
    .map((line) => line.indent + line.end - line.start)
    .sort((a, b) => a - b);
  // In a long text, one longer line (a URL) in a hundred does not change where the others were cut.
  const width = widths[Math.ceil((widths.length - 1) * 0.99)];
  return width === undefined || width > MAX_WIDTH || width < MIN_WIDTH ? null : width;
}

const isText = (line: Line | undefined): boolean => line !== undefined && line.end > line.start;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function firstWord(text: string, line: Line): number {
  if (UNSPACED.test(text[line.start] ?? '')) return 1;
  const space = text.slice(line.start, line.end).search(/\s/u);
  return space < 0 ? line.end - line.start : space;
}

/** What stands between two joined lines: nothing in scripts without spaces and after a hyphen, else a space. */
export function joint(before: string, after: string): '' | ' ' {
  if (UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1))) return '';
  return /[\p{L}\p{N}][-‐]$/u.test(before) && /^\p{L}/u.test(after) ? '' : ' ';
}

const WEAK_END =
  /(?:^|\s)(?:the|an?|of|and|or|in|on|at|to|for|with|by|from|that|which|who|as|its|his|her|their|der|die|das|und|von|mit|im|den|le|la|les|et|de|du|des|que|el|los|las|y|del|con|il|di|che|и|в|на|с|что|для|по)$/iu;
const SENTENCE_END = /[.!?…。！？:;؟।][\p{Pf}\p{Pe}"'”’»*_)\]]{0,4}$/u;
/** A line that is broken off is at least this long; shorter ones are headings and buttons. */
const MIN_BROKEN = 40;

/**
 * Whether a paragraph was cut in two in the middle of a sentence and goes on in the next one: the first does not end
 * as a sentence, and the second begins in lower case, or the first ends in a word that needs another one.
 */
export function continues(before: string, after: string): boolean {
  if (before.length < MIN_BROKEN || SENTENCE_END.test(before.slice(-8))) return false;
  if (/^\p{Ll}/u.test(after)) return after.length > 3 && !/^(?:https?:|www\.)/u.test(after);
  return /^\p{Lu}/u.test(after) && (WEAK_END.test(before.slice(-12)) || /\p{L},$/u.test(before)) && after.length > 20;
}
