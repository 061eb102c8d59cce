import type { Paragraph, Span } from './article.ts';

/**
 * What a page put between the halves of a sentence that were joined to one paragraph: lines inside the paragraph's span
 * that hold nothing of its text.
 * @param text the text of the file
 * @returns offsets into the file's text, in order, without white space at the ends
 */
export function linesBetween({ pieces }: Paragraph, text: string): readonly Span[] {
  const found: Span[] = [];
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (next === undefined) return;
    const from = piece.start + piece.length;
    const gap = text.slice(from, next.start);
    // Whole lines only: markup around words and the sign of a quoted line stand beside text of the paragraph.
    const first = gap.search(/[\n\r]/u);
    const last = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
    const lines = first < 0 ? '' : gap.slice(first, last);
    const visible = lines.trim();
    if (!/[\p{L}\p{N}]/u.test(visible)) return;
    const start = from + first + lines.length - lines.trimStart().length;
    found.push({ start, end: start + visible.length });
  });
  return found;
}
