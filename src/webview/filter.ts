import type { GridModel } from './gridModel.ts';

/** Filters that need no further choice, in the order of the toolbar. */
export const FILTER_KINDS = ['all', 'differences', 'only', 'disagreements'] as const;

/** Which rows are shown. */
export type Filter =
  { readonly kind: (typeof FILTER_KINDS)[number] } | { readonly kind: 'name'; readonly name: string };

/** Whether the filter shows a row. Page furniture is shown with all rows only. */
export function passes(filter: Filter, model: GridModel, row: number): boolean {
  const summary = model.rows[row];
  if (summary === undefined) return false;
  // It may turn out to be what the reader looks for.
  if (summary.state === 'waiting') return true;
  switch (filter.kind) {
    case 'all':
      return true;
    case 'differences':
      return isDifference(model, row);
    case 'only':
      return summary.state === 'only';
    case 'disagreements':
      return summary.disagreements.length > 0;
    case 'name':
      return model.rowsNaming(filter.name).has(row);
  }
}

export function hasDisagreement(model: GridModel, row: number): boolean {
  return (model.rows[row]?.disagreements.length ?? 0) > 0;
}

/** Whether sources tell the row in other words, or disagree: what "next difference" stops at. */
export function isDifference(model: GridModel, row: number): boolean {
  const summary = model.rows[row];
  if (summary === undefined) return false;
  return summary.state === 'edited' || summary.state === 'reworded' || summary.disagreements.length > 0;
}
