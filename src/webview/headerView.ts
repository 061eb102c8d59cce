import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { aboutSource } from '../engine/article/aboutSource.ts';
import { barView } from './barView.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import type { SourceSummary } from './summary.ts';
import { counted, dateInWords } from './wording.ts';

/**
 * The row of column headers: for each source who it is, how long, and how much of it the others tell too.
 * @param summaries `null` while they are counted
 * @param hidden sources whose columns are put away
 */
export function headerView(
  model: GridModel,
  summaries: readonly SourceSummary[] | null,
  hidden: ReadonlySet<number>,
): TemplateResult {
  const { length } = model.sources;
  return html`<div class="gutter corner" role="columnheader" aria-colindex="1" data-column="-1" tabindex="-1">
      <span class="sr-only">Row</span>
    </div>
    ${model.sources.map((_, source) => (hidden.has(source) ? nothing : sourceHeader(model, source, summaries?.[source] ?? null)))}
    <div class="adder" role="columnheader" aria-colindex=${length + 2} data-column=${length} tabindex="-1">
      <button type="button" tabindex="-1" data-add="0" aria-label="Add sources" title="Add sources to compare">
        ${icon('add')}
      </button>
    </div>`;
}

function sourceHeader(model: GridModel, index: number, summary: SourceSummary | null): TemplateResult {
  const source = model.sources[index];
  if (source === undefined) return html``;
  const base = index === model.comparison.base;
  const problem = source.problem !== null;
  const warnings = (source.warnings ?? []).map(({ message, line }) => `Line ${line}: ${message}`);
  const about = [...aboutSource(source, dateInWords), source.path].join('\n');
  const date = source.published === null ? 'no date' : dateInWords(source.published);
  return html`<div
    class="header ${base ? 'base' : ''} ${problem ? 'unreadable' : ''}"
    role="columnheader"
    tabindex="-1"
    data-column=${index}
    aria-colindex=${index + 2}
    title=${about}
    data-vscode-context=${JSON.stringify({ webviewSection: 'source', source: index, base, problem })}
  >
    <div class="header-line">
      <button type="button" class="label" tabindex="-1" data-open=${index}>${source.label}</button>
      ${
        base
          ? html`<span class="badge" title="The rows follow this source, and the others are compared with it"
              >base</span
            >`
          : nothing
      }
    </div>
    ${
      problem
        ? html`<div class="header-facts unread">could not be read</div>
            ${problemView(index, source.problem)}`
        : html`<div class="header-facts" title=${ifDefined(warnings.length > 0 ? warnings.join('\n') : undefined)}>
              ${warnings.length > 0 ? html`<span class="sign warning">${icon('warning')}</span> ` : nothing}${date} ·
              ${summary === null ? '…' : counted(summary.words, 'word')}
            </div>
            ${barView(summary)}`
    }
    ${actionsView(index, source.label, base || problem)}
    <span class="resizer" aria-hidden="true" title="Drag to change the width; double-click for equal widths"></span>
  </div>`;
}

/** Shown over the second line on hover and focus, so that they take no room from the label. */
function actionsView(index: number, label: string, noBase: boolean): TemplateResult {
  return html`<div class="header-actions">
    ${
      noBase
        ? nothing
        : html`<button
            type="button"
            class="badge make-base"
            tabindex="-1"
            data-base=${index}
            aria-label="Make base: ${label}"
            title="Make this source the base: rows follow it, others are compared with it (B)"
          >
            make base
          </button>`
    }
    <button
      type="button"
      class="badge"
      tabindex="-1"
      data-hide=${index}
      aria-label="Hide ${label}"
      title="Hide this column (H)"
    >
      hide
    </button>
  </div>`;
}

function problemView(index: number, problem: string): TemplateResult {
  return html`<div class="problem">
    ${problem}
    <span class="choices">
      <button type="button" class="link" tabindex="-1" data-retry=${index}>Read again</button>
      <button type="button" class="link" tabindex="-1" data-locate=${index}>Locate…</button>
      <button type="button" class="link" tabindex="-1" data-remove=${index}>Remove</button>
    </span>
  </div>`;
}
