import type { PassageRef } from '../engine/comparison.ts';

/** What the look of a row depends on beside the comparison. */
export interface RowContext {
  /** The passages of a row stand under each other. */
  readonly stacked: boolean;
  /** Sources whose columns the reader put away. */
  readonly hidden: ReadonlySet<number>;
  /** What stands in the place of a paragraph while it is edited, else `null`. */
  readonly editorAt: (passage: PassageRef) => HTMLElement | null;
}
