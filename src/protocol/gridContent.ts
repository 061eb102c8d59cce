import type { Comparison } from '../engine/comparison.ts';
import type { RowDifferences } from '../engine/difference/rowDifference.ts';

/** How the grid is to be shown; from the user's settings. */
export interface GridSettings {
  /** Show words that the base has and a source lacks, struck out. */
  readonly showRemovedWords: boolean;
}

/**
 * How much of a comparison is known: `read`, the sources and the rows of the base; `aligned`, all rows and links;
 * `complete`, the differences and disagreements too.
 */
export const CONTENT_STAGES = ['read', 'aligned', 'complete'] as const;
type ContentStage = (typeof CONTENT_STAGES)[number];

/** Everything that the grid renders. `version` grows with every recomputation; a lower one is stale. */
export interface GridContent {
  readonly version: number;
  readonly stage: ContentStage;
  readonly comparison: Comparison;
  readonly differences: RowDifferences;
  readonly settings: GridSettings;
}

/** What of a {@link GridContent} is no list. */
export type ContentHead = Pick<GridContent, 'version' | 'stage' | 'settings'> & { readonly base: number };
