import type { Span } from './article.ts';

/** A stretch of a Markdown file: one paragraph without any markup, or whatever needs the parser. */
export interface MarkdownSegment extends Span {
  readonly plain: boolean;
}

/** Fences, HTML and definitions reach over blank lines or to other paragraphs; then the parser must see the whole. */
const REACHING = /^[ \t>]*(?:`{3}|~{3}|<[a-z!?/]|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:`{3}|~{3}|<)|\[[^\]\n\r]{1,999}\]:)/imu;
/** A lone `\r` is a line break, the one of `\r\n` is not: else every CRLF would be a blank line. */
const BLANK = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/gu;
/** What may begin, end or escape markup inside a line, addresses, and white space that the parser takes for text. */
const MARKUP = /[*_[\]<>&\\`|~\uFEFF]|[^\S \n\r]|:\/\//u;
/** Every line begins with a word or a quotation mark: no heading, list, quotation, rule, underline or indented code. */
const PLAIN_LINES = /^[\p{L}“"‘'«„(][^\n\r]*(?:(?:\r\n|[\n\r])[\p{L}“"‘'«„(][^\n\r]*)*$/u;

/**
 * Cuts a Markdown text at blank lines into paragraphs that are plain and stretches that are not. A paragraph of words
 * is the same whatever stands around it, and reading it without the parser takes a tenth of the time.
 * @param from where the text begins
 * @returns in order; `null` when the text must be parsed as a whole
 */
export function markdownSegments(text: string, from: number): MarkdownSegment[] | null {
  REACHING.lastIndex = 0;
  if (REACHING.test(text)) return null;
  const segments: MarkdownSegment[] = [];
  const add = (start: number, end: number): void => {
    if (end <= start) return;
    const part = text.slice(start, end);
    const plain = !MARKUP.test(part) && PLAIN_LINES.test(part);
    const last = segments.at(-1);
    // What is not plain stays with its neighbours: a list may go on behind a blank line.
    if (!plain && last?.plain === false) segments[segments.length - 1] = { ...last, end };
    else segments.push({ start, end, plain });
  };
  let start = from;
  BLANK.lastIndex = from;
  for (let match = BLANK.exec(text); match !== null; match = BLANK.exec(text)) {
    add(start, match.index);
    start = BLANK.lastIndex;
  }
  add(start, text.length);
  return segments;
}
