import type { Change, Comparison } from '../comparison.ts';
import type { ChangeKind } from './wordDifference.ts';

/** A stretch of a cell's paragraph to mark. Offsets point into `sources[source].paragraphs[paragraph].text`. */
export type CellMark =
  /** Words that the other side lacks or has otherwise. */
  | {
      readonly kind: 'inserted';
      readonly change: ChangeKind;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
    }
  /** Words of the other side that stand here no more; shown at `at`. */
  | {
      readonly kind: 'deleted';
      readonly change: ChangeKind;
      readonly paragraph: number;
      readonly at: number;
      readonly text: string;
    }
  /** In a reworded passage: what both have (phrases, names, figures). */
  | { readonly kind: 'shared'; readonly paragraph: number; readonly start: number; readonly end: number }
  /** Words that contradict the other side: another number, a negation, an altered quotation. */
  | { readonly kind: 'contradicts'; readonly paragraph: number; readonly start: number; readonly end: number };

/** How one cell of a row differs from the cell it is read against. */
export interface CellDifference {
  /** The source it is compared with: the base where the row has it, else the first source in the row. */
  readonly against: number;
  readonly change: Change;
  /** false when the passages were too long to compare in time. */
  readonly complete: boolean;
  /** In order of paragraph and place; marks of one kind do not overlap. */
  readonly marks: readonly CellMark[];
}

/** One entry a row; in it one entry a source, `null` for an empty cell and for the cell the others are read against. */
export type RowDifferences = readonly (readonly (CellDifference | null)[])[];

/** The differences that the grid shows. Depends on the comparison alone. */
export function rowDifferences(comparison: Comparison): RowDifferences {
  return comparison.rows.map((row) => row.cells.map(() => null));
}
