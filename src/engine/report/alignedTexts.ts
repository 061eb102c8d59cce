import { tellsTheStory } from '../article/article.ts';
import type { Comparison } from '../comparison.ts';

/** Two texts for a line diff: a line a paragraph, matched paragraphs in the same order in both. */
export interface AlignedTexts {
  readonly left: string;
  readonly right: string;
}

/**
 * Writes two sources so that a line diff sets matched paragraphs opposite each other: in the order of the left one,
 * a paragraph a line, a blank line between rows; what the right one alone has stands where the rows have it.
 */
export function alignedTexts(comparison: Comparison, left: number, right: number): AlignedTexts {
  const rows = comparison.rows.filter(({ cells }) =>
    [left, right].some((source) => story(comparison, source, cells).length > 0),
  );
  const order = rows.map(({ cells }, index) => ({ index, first: story(comparison, left, cells)[0] }));
  // Rows follow the base; where that is a third source, the left one's own order leads, and rows that it lacks stay
  // behind the row before them.
  let last = -1;
  const keyed = order.map(({ index, first }) => {
    if (first !== undefined) last = first;
    return { index, key: first ?? last };
  });
  keyed.sort((a, b) => a.key - b.key || a.index - b.index);
  const write = (source: number): string =>
    keyed
      .map(({ index }) => story(comparison, source, rows[index]?.cells ?? []))
      .map((paragraphs) =>
        paragraphs.map((each) => `${comparison.sources[source]?.paragraphs[each]?.text ?? ''}\n`).join(''),
      )
      .filter((text) => text !== '')
      .join('\n');
  return { left: write(left), right: write(right) };
}

function story(comparison: Comparison, source: number, cells: readonly (readonly number[])[]): number[] {
  const paragraphs = comparison.sources[source]?.paragraphs ?? [];
  return (cells[source] ?? []).filter((index) => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && tellsTheStory(paragraph.kind);
  });
}
