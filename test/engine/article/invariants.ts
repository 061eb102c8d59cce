import type { Article } from '../../../src/engine/article/article.ts';

/**
 * What must hold of every article that was read.
 * @returns one sentence that says what does not hold, or `null`
 */
export function brokenInvariant(article: Article, everyCharacter: boolean): string | null {
  const { text, paragraphs, problem } = article;
  if (problem !== null) return paragraphs.length === 0 ? null : 'an unreadable article has paragraphs';
  let end = 0;
  let line = 1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const where = `paragraph ${index} (${paragraph.start}–${paragraph.end})`;
    if (paragraph.start < end) return `${where} begins before the one before it ends (${end})`;
    if (paragraph.end <= paragraph.start || paragraph.end > text.length) return `${where} does not lie in the file`;
    if (everyCharacter && /\S/u.test(text.slice(end, paragraph.start)))
      return `text before ${where} is in no paragraph: ${JSON.stringify(text.slice(end, paragraph.start))}`;
    if (paragraph.text.trim() === '') return `${where} has no text`;
    if (paragraph.text !== paragraph.text.trim()) return `${where} has white space at its ends`;
    if (/[\n\r]/u.test(paragraph.text)) return `${where} has a line break in its text`;
    const lineOf = line + (text.slice(end, paragraph.start).match(/\r\n|[\n\r]/gu)?.length ?? 0);
    if (paragraph.line !== lineOf) return `${where} is on line ${lineOf}, not ${paragraph.line}`;
    line = lineOf + (text.slice(paragraph.start, paragraph.end).match(/\r\n|[\n\r]/gu)?.length ?? 0);
    let at = 0;
    let start = paragraph.start;
    for (const piece of paragraph.pieces) {
      if (piece.at < at || piece.start < start || piece.length <= 0) return `${where}: pieces are out of order`;
      if (piece.start + piece.length > paragraph.end) return `${where}: a piece lies outside`;
      if (
        paragraph.text.slice(piece.at, piece.at + piece.length) !== text.slice(piece.start, piece.start + piece.length)
      )
        return `${where}: a piece is not what stands in the file`;
      at = piece.at + piece.length;
      start = piece.start + piece.length;
    }
    end = paragraph.end;
  }
  if (everyCharacter && /\S/u.test(text.slice(end)))
    return `text at the end is in no paragraph: ${JSON.stringify(text.slice(end, end + 80))}`;
  return null;
}
