import { html, nothing, type TemplateResult } from 'lit-html';
import type { Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';

const WORDS = {
  differences: 'No passage that sources share differs.',
  only: 'No passage stands in one source only.',
  disagreements: 'No disagreement was found.',
} as const;

/** What stands in place of rows where a filter leaves none. */
export function noRowsView(model: GridModel, filter: Filter, showAll: () => void): TemplateResult | typeof nothing {
  if (filter.kind === 'all') return nothing;
  const words =
    filter.kind === 'name' ? `No row names ${model.name(filter.name)?.name ?? 'this any more'}.` : WORDS[filter.kind];
  return html`<p>${words}</p>
    <button type="button" class="link" @click=${showAll}>Show all rows</button>`;
}
