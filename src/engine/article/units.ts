import type { Paragraph, Span } from './article.ts';
import { sentences } from './sentences.ts';
import { clip } from './textBuilder.ts';

/**
 * Cuts paragraphs into the unit that is compared.
 * @param text the text of the file
 */
export function splitInto(
  unit: 'paragraph' | 'sentence' | 'line',
  paragraphs: readonly Paragraph[],
  text: string,
  language: string,
): readonly Paragraph[] {
  if (unit === 'paragraph') return paragraphs;
  return paragraphs.flatMap((paragraph) =>
    cut(paragraph, unit === 'sentence' ? sentences(paragraph.text, language) : linesOf(paragraph, text), text),
  );
}

/** The stretches of a paragraph's text that stand on one line of the file. */
function linesOf(paragraph: Paragraph, text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let last: Paragraph['pieces'][number] | undefined;
  for (const piece of paragraph.pieces) {
    if (last !== undefined && /[\n\r]/u.test(text.slice(last.start + last.length, piece.start))) {
      lines.push({ start, end: last.at + last.length });
      start = piece.at;
    }
    last = piece;
  }
  return [...lines, { start, end: paragraph.text.length }];
}

/** The parts cover the paragraph's span together: the first and the last keep the markup at its ends. */
function cut(paragraph: Paragraph, spans: readonly Span[], text: string): Paragraph[] {
  const placed = spans
    .map((span) => trimmed(paragraph.text, span))
    .map((span) => ({ span, pieces: clip(paragraph.pieces, span.start, span.end) }))
    .filter(({ pieces }) => pieces.length > 0);
  if (placed.length < 2) return [paragraph];
  let line = paragraph.line;
  let counted = paragraph.start;
  return placed.map(({ span, pieces }, index) => {
    const next = placed[index + 1]?.pieces[0];
    const start = index === 0 ? paragraph.start : (pieces[0]?.start ?? paragraph.start);
    const end = next === undefined ? paragraph.end : trimmedEnd(text, start, next.start);
    line += text.slice(counted, start).match(/\r\n|[\n\r]/gu)?.length ?? 0;
    counted = start;
    return { kind: paragraph.kind, start, end, line, text: paragraph.text.slice(span.start, span.end), pieces };
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
