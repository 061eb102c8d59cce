import { tellsTheStory } from '../article/article.ts';
import type { Comparison } from '../comparison.ts';

// A spreadsheet takes a cell that begins so for a formula and would run it.
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * The rows as comma-separated values (RFC 4180): a line a row, a column a source, paragraphs of one cell set apart by
 * an empty line. Without page furniture. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv(comparison: Comparison): string {
  const lines = comparison.rows.flatMap((row, index) => {
    const cells = row.cells.map((paragraphs, source) =>
      paragraphs
        .flatMap((each) => comparison.sources[source]?.paragraphs[each] ?? [])
        .filter(({ kind }) => tellsTheStory(kind))
        .map(({ text }) => text)
        .join('\n\n'),
    );
    return cells.every((cell) => cell === '') ? [] : [[String(index + 1), row.state, ...cells]];
  });
  const header = ['row', 'state', ...comparison.sources.map(({ label }) => label)];
  return [header, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
