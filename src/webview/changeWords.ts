import { countChangedRows } from './anchors.ts';
import type { GridModel } from './gridModel.ts';
import { counted } from './wording.ts';

/** A new comparison in words, for screen readers. Yields now and then. */
export function* whatChanged(before: GridModel | null, now: GridModel): Generator<void, string> {
  const { stage } = now.content;
  if (stage === 'read') return `${counted(now.sources.length, 'source')} read, comparing`;
  if (stage === 'aligned') return `${counted(now.rows.length, 'row')}, looking for differences`;
  if (before?.content.stage === 'complete')
    return `Comparison updated, ${counted(yield* countChangedRows(before, now), 'row')} changed`;
  const { sources, rows, disagreements } = now.comparison;
  const found = `${counted(rows.length, 'row')}, ${counted(disagreements.length, 'disagreement')}`;
  return `${counted(sources.length, 'source')} compared: ${found}`;
}
