import { tellsTheStory } from '../engine/article/article.ts';
import type { GridModel } from './gridModel.ts';
import { countWords } from './wordCount.ts';

/** How many words of a source's report stand in passages of each look. */
export interface SourceSummary {
  readonly words: number;
  /** Told elsewhere in the same words, or nearly. */
  readonly shared: number;
  /** Told elsewhere in other words. */
  readonly reworded: number;
  /** Told by this source alone. */
  readonly onlyHere: number;
}

/**
 * Counts for the header of each column; page furniture, bylines and dates are not counted. Yields after less than a
 * millisecond's work each.
 */
export function* summariseSources(model: GridModel): Generator<void, SourceSummary[]> {
  const counts = model.sources.map(() => ({ words: 0, shared: 0, reworded: 0, onlyHere: 0 }));
  for (const [index, row] of model.comparison.rows.entries()) {
    yield;
    row.cells.forEach((cell, source) => {
      const count = counts[source];
      if (count === undefined) return;
      for (const paragraph of cell) {
        const block = model.sources[source]?.paragraphs[paragraph];
        if (block === undefined || !tellsTheStory(block.kind)) continue;
        const length = countWords(block.text);
        count.words += length;
        count[kindOf(model, index, source)] += length;
      }
    });
  }
  return counts;
}

function kindOf(model: GridModel, row: number, source: number): 'shared' | 'reworded' | 'onlyHere' {
  const cells = model.content.differences[row] ?? [];
  if ((model.rows[row]?.present.length ?? 0) < 2) return 'onlyHere';
  const own = cells[source];
  // The cell that others are read against counts as its nearest reader does.
  const changes = own ? [own.change] : cells.flatMap((each) => (each?.against === source ? [each.change] : []));
  return changes.some((change) => change !== 'reworded') ? 'shared' : 'reworded';
}

/** Counts over the rows of the comparison. */
export interface RowCounts {
  readonly shared: number;
  readonly only: number;
  readonly differences: number;
  readonly disagreements: number;
}

export function countRows(model: GridModel): RowCounts {
  const { rows } = model;
  return {
    shared: rows.filter(({ state }) => state !== 'only' && state !== 'furniture').length,
    only: rows.filter(({ state }) => state === 'only').length,
    differences: rows.filter(({ state }) => state === 'edited' || state === 'reworded').length,
    disagreements: rows.filter(({ disagreements }) => disagreements.length > 0).length,
  };
}
