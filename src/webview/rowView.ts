import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { cellView, missingCellView } from './cellView.ts';
import type { FurnitureFold, RowSummary } from './contentIndex.ts';
import { menuContext } from './menuContext.ts';
import { passagesOfRow } from './passages.ts';
import type { GridModel } from './gridModel.ts';
import { icon, type IconName } from './icons.ts';
import type { RowContext } from './rowContext.ts';
import { beginning, counted, listed, lookInWords } from './wording.ts';

// Enough to recognise a line of furniture; the fold must stay one line.
const FURNITURE_PREVIEW = 48;

/** The cells of a row: its number and signs, then one cell a source. */
export function rowView(model: GridModel, row: number, context: RowContext): TemplateResult {
  const { stacked, hidden } = context;
  const summary = model.rows[row];
  if (summary === undefined) return html``;
  const present = new Set(summary.present);
  const missing = model.sources.flatMap((source, index) =>
    present.has(index) || source.problem !== null || hidden.has(index) ? [] : [index],
  );
  return html`${gutterView(model, summary, row)}
  ${model.sources.map((source, index) => {
    if (hidden.has(index)) return nothing;
    if (present.has(index)) return cellView(model, row, index, context.editorAt);
    if (stacked) return nothing;
    if (source.problem === null && model.content.stage === 'read') return waitingCellView(index);
    return source.problem === null ? missingCellView(model, row, index, missing[0]) : unreadableCellView(index);
  })}
  ${
    stacked && missing.length > 0 && summary.state !== 'furniture' && model.content.stage !== 'read'
      ? html`<div class="absent-note" role="gridcell" aria-colindex=${model.sources.length + 2}>
          ${present.size === 1 ? 'only here' : `not in ${listed(missing.map((source) => model.label(source)))}`}
        </div>`
      : nothing
  }`;
}

/** Whether the source tells this passage is not known yet. */
function waitingCellView(source: number): TemplateResult {
  return html`<div
    class="cell"
    role="gridcell"
    tabindex="-1"
    data-column=${source}
    aria-colindex=${source + 2}
    aria-label="not compared yet"
  ></div>`;
}

function unreadableCellView(source: number): TemplateResult {
  return html`<div
    class="cell unreadable"
    role="gridcell"
    tabindex="-1"
    data-column=${source}
    aria-colindex=${source + 2}
    aria-label="could not be read"
  ></div>`;
}

function gutterView(model: GridModel, summary: RowSummary, row: number): TemplateResult {
  const found = summary.disagreements.map((index) => model.comparison.disagreements[index]);
  const quotation = found.some((each) => each?.kind === 'quotation' || each?.kind === 'speaker');
  const grave = summary.disagreements.some((index) => model.isGrave(index));
  const finding = grave ? ('warning' as const) : ('info' as const);
  const label = [
    `Row ${row + 1}`,
    summary.state === 'only' ? `only in ${model.label(summary.present[0] ?? 0)}` : lookInWords(summary.state),
    found.length > 0 ? counted(found.length, 'disagreement') : '',
    summary.notes.length > 0 ? counted(summary.notes.length, 'note') : '',
    summary.done ? 'checked' : '',
  ];
  return html`<div
    class="gutter"
    role="rowheader"
    tabindex="-1"
    data-column="-1"
    data-vscode-context=${menuContext(model, row, passagesOfRow(model, row), 'row')}
    aria-colindex="1"
    aria-label=${label.filter(Boolean).join(', ')}
  >
    <span class="number">${row + 1}</span>
    ${signsView([...(found.length > 0 ? [finding] : []), ...(quotation ? ['quote' as const] : []), ...(summary.notes.length > 0 ? ['note' as const] : [])], row)}
    ${signsView([...(summary.done ? ['done' as const] : []), ...(summary.state === 'only' ? ['only' as const] : [])], null)}
  </div>`;
}

/** @param card the row whose findings and notes the signs open, or `null` for signs that say it all */
function signsView(signs: readonly IconName[], card: number | null): TemplateResult | typeof nothing {
  if (signs.length === 0) return nothing;
  return html`<span class="signs ${card === null ? 'quiet' : ''}" data-row-card=${ifDefined(card ?? undefined)}>
    ${signs.map((sign) => html`<span class="sign ${sign}">${icon(sign)}</span>`)}
  </span>`;
}

/** One line that stands for rows of page furniture and opens them. */
export function foldView(model: GridModel, fold: FurnitureFold, open: boolean): TemplateResult {
  const lines = model.comparison.rows
    .slice(fold.first, fold.last + 1)
    .flatMap((row) => row.cells.flatMap((cell, source) => cell.map((paragraph) => ({ source, paragraph }))));
  const bySource = new Map<number, string[]>();
  for (const { source, paragraph } of lines) {
    const text = model.sources[source]?.paragraphs[paragraph]?.text ?? '';
    bySource.set(source, [...(bySource.get(source) ?? []), `“${beginning(text, FURNITURE_PREVIEW)}”`]);
  }
  const number = fold.first === fold.last ? `${fold.first + 1}` : `${fold.first + 1}–${fold.last + 1}`;
  return html`<div class="gutter" role="rowheader" data-column="-1" tabindex="-1" aria-colindex="1">
      <span class="number">${number}</span>
    </div>
    <div
      class="cell fold-cell"
      role="gridcell"
      tabindex="-1"
      data-column="0"
      aria-colindex="2"
      aria-colspan=${model.sources.length}
      aria-expanded=${open ? 'true' : 'false'}
    >
      <span class="twistie" aria-hidden="true">${icon('chevron')}</span>
      <span class="fold-text"
        >${counted(lines.length, 'line')} beside the
        story${[...bySource].map(([source, texts]) => html` · ${model.label(source)}: ${texts.join(', ')}`)}</span
      >
    </div>`;
}
