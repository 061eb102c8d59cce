import { html, nothing, type TemplateResult } from 'lit-html';
import { FILTER_KINDS, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import type { RowCounts } from './summary.ts';
import { counted } from './wording.ts';

const LABELS = {
  all: 'All',
  differences: 'Differences',
  only: 'Only in one',
  disagreements: 'Disagreements',
} as const;

/** What the toolbar's buttons do. */
export interface ToolbarActions {
  readonly filter: (filter: Filter) => void;
  readonly step: (direction: 1 | -1) => void;
}

/** The slim line above the grid: what there is, which rows are shown, and steps from difference to difference. */
export function toolbarView(
  model: GridModel,
  counts: RowCounts,
  filter: Filter,
  busy: string | null,
  actions: ToolbarActions,
): TemplateResult {
  const numbers = {
    all: model.rows.filter(({ state }) => state !== 'furniture').length,
    differences: counts.differences,
    only: counts.only,
    disagreements: counts.disagreements,
  };
  const name = filter.kind === 'name' ? model.name(filter.name) : undefined;
  return html`<div class="filters" role="group" aria-label="Filter rows">
      ${FILTER_KINDS.map(
        (kind) =>
          html`<button
            type="button"
            class="filter"
            data-filter=${kind}
            aria-pressed=${filter.kind === kind ? 'true' : 'false'}
            @click=${() => actions.filter({ kind })}
          >
            ${LABELS[kind]} <span class="count">${numbers[kind].toLocaleString('en')}</span>
          </button>`,
      )}${
        name === undefined
          ? nothing
          : html`<button
              type="button"
              class="filter"
              aria-pressed="true"
              aria-label=${`Rows that name ${name.name}; press to show all rows`}
              @click=${() => actions.filter({ kind: 'all' })}
            >
              ${name.name} ${icon('close')}
            </button>`
      }
    </div>
    <span class="busy">${busy ?? nothing}</span>
    <span class="totals">${counted(model.sources.length, 'source')} · ${counted(counts.shared, 'shared passage')}</span>
    <div class="steps" role="group" aria-label="Differences">
      <button
        type="button"
        class="step"
        title="Previous difference (Shift+Alt+F5)"
        aria-label="Previous difference"
        @click=${() => actions.step(-1)}
      >
        ${icon('up')}
      </button>
      <button
        type="button"
        class="step"
        title="Next difference (Alt+F5)"
        aria-label="Next difference"
        @click=${() => actions.step(1)}
      >
        ${icon('down')}
      </button>
    </div>`;
}
