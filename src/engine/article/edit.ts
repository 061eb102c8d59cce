import type { Paragraph, Span } from './article.ts';

/** The smallest replacement in a file that gives a paragraph another text. Offsets point into the file's text. */
export interface FileEdit extends Span {
  readonly text: string;
}

/**
 * Turns an edit of a paragraph, as a reader sees it, into an edit of its file.
 * @param before the paragraph's text that was edited; must be its present text
 * @returns the edit; `null` when nothing changes; `'markup'` when the change reaches over markup or line breaks, which
 * only the file itself shows
 */
export function editParagraph(paragraph: Paragraph, before: string, after: string): FileEdit | null | 'markup' {
  if (before === after || paragraph.text !== before) return null;
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  // Not through the middle of a surrogate pair: the two halves belong to one character.
  if (head > 0 && isHighSurrogate(before, head - 1)) head--;
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail--;
  const from = head;
  const to = before.length - tail;
  const piece = paragraph.pieces.find(({ at, length }) => at <= from && to <= at + length);
  if (piece === undefined) return 'markup';
  return {
    start: piece.start + from - piece.at,
    end: piece.start + to - piece.at,
    text: after.slice(head, after.length - tail),
  };
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
