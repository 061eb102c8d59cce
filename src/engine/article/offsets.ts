import type { Place } from '../comparison.ts';
import type { Paragraph, Span } from './article.ts';

/**
 * Maps a range of a paragraph's text to the file's text. A range that begins or ends on a character without a place
 * of its own (see {@link Paragraph}) is widened to the nearest characters that have one.
 * @param paragraph the paragraph that `span` points into
 * @param span offsets into `paragraph.text`
 * @returns offsets into the file's text, inside `paragraph.start … paragraph.end`
 */
export function toFile(paragraph: Paragraph, span: Span): Span {
  const { pieces } = paragraph;
  let start = paragraph.start;
  let end = paragraph.end;
  for (const piece of pieces) {
    if (piece.at > span.start) break;
    start = piece.start + Math.min(span.start - piece.at, piece.length);
  }
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece === undefined || piece.at + piece.length < span.end) break;
    end = piece.start + Math.max(span.end - piece.at, 0);
  }
  return { start, end: Math.max(start, end) };
}

/** The place in a source's file of a range of a paragraph's text, see {@link toFile}. */
export function placeIn(source: number, paragraph: Paragraph, start: number, end: number): Place {
  const file = toFile(paragraph, { start, end });
  return { source, start: file.start, end: file.end };
}

/**
 * Maps a range of the file's text to a paragraph's text; the inverse of {@link toFile}.
 * @param paragraph the paragraph whose text is meant
 * @param span offsets into the file's text
 * @returns offsets into `paragraph.text`, or `null` when the range touches no character of it
 */
export function toText(paragraph: Paragraph, span: Span): Span | null {
  if (span.end <= paragraph.start || span.start >= paragraph.end) return null;
  let start = -1;
  let end = -1;
  for (const piece of paragraph.pieces) {
    const pieceEnd = piece.start + piece.length;
    if (pieceEnd <= span.start || piece.start >= span.end) continue;
    if (start < 0) start = piece.at + Math.max(span.start - piece.start, 0);
    end = piece.at + Math.min(span.end, pieceEnd) - piece.start;
  }
  return start < 0 ? null : { start, end };
}
