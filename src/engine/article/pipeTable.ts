import { splitLines, type Line } from './lines.ts';
import type { Draft } from './reader.ts';
import { asItStands } from './rawBlock.ts';
import { TextBuilder } from './textBuilder.ts';

/** The line under the first row of a table of GitHub Flavored Markdown: `| --- | :-: |`. */
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/**
 * Reads a paragraph of Markdown that is a table: each row is a block, its cells parted by a middle dot; the line of
 * dashes is furniture.
 * @param text the text of the file, in which the paragraph stands at `start…end`
 * @returns `null` when it is none
 */
export function readPipeTable(text: string, start: number, end: number): Draft[] | null {
  const lines = splitLines(text.slice(start, end)).map((line) => ({
    ...line,
    start: start + line.start,
    end: start + line.end,
  }));
  const [head, delimiters] = lines;
  if (head === undefined || delimiters === undefined || !text.slice(head.start, head.end).includes('|')) return null;
  const dashes = text.slice(delimiters.start, delimiters.end);
  if (!dashes.includes('|') || !DELIMITERS.test(dashes)) return null;
  return lines
    .filter((line) => line.end > line.start)
    .map((line) => (line === delimiters ? asItStands(text, line.start, line.end) : rowOf(text, line)));
}

function rowOf(text: string, { start, end }: Line): Draft {
  const builder = new TextBuilder(text);
  for (const cell of cellsOf(text, start, end)) {
    if (builder.length > 0) builder.add(' · ');
    let from = cell.start;
    for (let bar = text.indexOf('\\|', from); bar >= 0 && bar < cell.end; bar = text.indexOf('\\|', bar + 2)) {
      builder.copy(from, bar);
      from = bar + 1;
    }
    builder.copy(from, cell.end);
  }
  // A row of empty cells.
  if (builder.length === 0) return asItStands(text, start, end);
  return { start, end, ...builder.finish(), kind: 'body', traits: ROW };
}

const ROW = { heading: 0, bullet: '|', linked: 0, emphasis: 'none', paragraph: true } as const;

/** Cells that hold something, without the white space around them; `\|` is a bar in a cell. */
function cellsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    const cell = text.slice(from, at);
    const first = from + cell.length - cell.trimStart().length;
    const last = from + cell.trimEnd().length;
    if (last > first) cells.push({ start: first, end: last });
    from = at + 1;
  }
  return cells;
}
