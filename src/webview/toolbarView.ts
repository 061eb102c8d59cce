import { html, nothing, type TemplateResult } from 'lit-html';
import type { GridCommand } from '../protocol/grid.ts';
import { FILTER_KINDS, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import type { RowCounts } from './summary.ts';
import { counted, listed } from './wording.ts';

const LABELS = {
  all: 'All',
  differences: 'Differences',
  only: 'Only in one',
  disagreements: 'Disagreements',
} as const;

/** What the toolbar's buttons do. */
export interface ToolbarActions {
  readonly filter: (filter: Filter) => void;
  readonly run: (command: GridCommand) => void;
  /** Drops the picked passages. */
  readonly clear: () => void;
  readonly showColumns: () => void;
}

/** What the toolbar shows beside the comparison. */
export interface ToolbarState {
  readonly counts: RowCounts;
  readonly filter: Filter;
  /** What is going on or was said last. */
  readonly busy: string | null;
  /** How many passages are picked. */
  readonly picked: number;
  /** Labels of the sources whose columns are put away. */
  readonly hidden: readonly string[];
}

/** The slim line above the grid: what there is, which rows are shown, and steps from difference to difference. */
export function toolbarView(
  model: GridModel,
  { counts, filter, busy, picked, hidden }: ToolbarState,
  actions: ToolbarActions,
): TemplateResult {
  const numbers = {
    all: model.rows.filter(({ state }) => state !== 'furniture').length,
    differences: counts.differences,
    only: counts.only,
    disagreements: counts.disagreements,
  };
  const complete = model.content.stage === 'complete';
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
            ${LABELS[kind]} <span class="count">${complete ? numbers[kind].toLocaleString('en') : '…'}</span>
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
    ${hidden.length === 0 ? nothing : hiddenView(hidden, actions)}${picked === 0 ? nothing : pickedView(picked, actions)}
    <span class="busy">${busy ?? nothing}</span>
    <span class="totals"
      >${counted(model.sources.length, 'source')}${complete ? ` · ${counted(counts.shared, 'shared passage')}` : nothing}</span
    >
    <div class="steps" role="group" aria-label="Differences">
      <button
        type="button"
        class="step"
        title="Previous difference (Shift+F7)"
        aria-label="Previous difference"
        @click=${() => actions.run('previousDifference')}
      >
        ${icon('up')}
      </button>
      <button
        type="button"
        class="step"
        title="Next difference (F7)"
        aria-label="Next difference"
        @click=${() => actions.run('nextDifference')}
      >
        ${icon('down')}
      </button>
      <button
        type="button"
        class="step"
        title="Help, with all keys (Alt+F1)"
        aria-label="Help"
        @click=${() => actions.run('help')}
      >
        ${icon('help')}
      </button>
    </div>`;
}

function hiddenView(labels: readonly string[], actions: ToolbarActions): TemplateResult {
  return html`<button
    type="button"
    class="filter hidden-columns"
    title="Show again: ${listed(labels)}"
    @click=${() => actions.showColumns()}
  >
    Hidden <span class="count">${labels.length}</span> ${icon('close')}
  </button>`;
}

/** What can be done with the picked passages, for the mouse. */
function pickedView(count: number, actions: ToolbarActions): TemplateResult {
  return html`<span class="picked" role="group" aria-label="Selected passages">
    <span>${counted(count, 'passage')} selected</span>
    <button type="button" class="link" title="They tell the same (L)" @click=${() => actions.run('link')}>Link</button>
    <button type="button" class="link" title="They do not tell the same (U)" @click=${() => actions.run('unlink')}>
      Unlink
    </button>
    <button type="button" class="link" title="Drop the selection (Esc)" @click=${() => actions.clear()}>Clear</button>
  </span>`;
}
