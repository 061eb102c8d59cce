import { html, nothing, type TemplateResult } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import type { Paragraph } from '../engine/article/article.ts';
import { toText } from '../engine/article/offsets.ts';
import type { PassageRef } from '../engine/comparison.ts';
import type { CellDifference } from '../engine/difference/rowDifference.ts';
import type { DistantLink, NamedPlace } from './contentIndex.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import { menuContext } from './menuContext.ts';
import type { RowContext } from './rowContext.ts';
import { toRuns, type Run, type TextRun } from './runs.ts';
import { dayInWords, sureness } from './wording.ts';

// More markers than this are a list nobody reads; the rest are counted.
const MAX_MARKERS = 3;

/** A source's passage in a row, with everything marked in it. */
export function cellView(
  model: GridModel,
  row: number,
  source: number,
  editorAt: RowContext['editorAt'],
): TemplateResult {
  const paragraphs = model.cell(row, source);
  const difference = model.difference(row, source);
  const identical = difference?.change === 'identical';
  const classes = ['cell', identical ? 'identical' : '', source === model.comparison.base ? 'base' : ''];
  const passages = paragraphs.map((paragraph) => ({ source, paragraph }));
  const { language } = model.sources[source] ?? {};
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    role="gridcell"
    tabindex="-1"
    data-column=${source}
    data-label=${model.label(source)}
    data-vscode-context=${menuContext(model, row, passages, 'passage')}
    aria-colindex=${source + 2}
    lang=${ifDefined(language === 'und' ? undefined : language)}
  >
    ${passages.map((passage, index) => {
      const last = index === passages.length - 1;
      const context = passages.length > 1 ? menuContext(model, row, [passage], 'passage') : undefined;
      return editorAt(passage) ?? paragraphView(model, passage, { difference, last, context });
    })}${markersView(model, source, paragraphs)}
  </div>`;
}

/**
 * The place of a source that has nothing in a row.
 * @param firstFree the first such source of the row
 */
export function missingCellView(
  model: GridModel,
  row: number,
  source: number,
  firstFree: number | undefined,
): TemplateResult {
  const summary = model.rows[row];
  const [first] = summary?.present ?? [];
  const only = summary?.present.length === 1;
  const words =
    only && first !== undefined
      ? // Said once in the row, in the first free cell.
        source === firstFree
        ? `only in ${model.label(first)}`
        : ''
      : `not in ${model.label(source)}`;
  return html`<div
    class="cell missing ${source === model.comparison.base ? 'base' : ''}"
    role="gridcell"
    tabindex="-1"
    data-column=${source}
    aria-colindex=${source + 2}
    aria-label=${ifDefined(words === '' ? `not in ${model.label(source)}` : undefined)}
  >
    ${words === '' ? nothing : html`<span class="absence">${words}</span>`}
  </div>`;
}

function paragraphView(
  model: GridModel,
  at: PassageRef,
  shown: { readonly difference: CellDifference | null; readonly last: boolean; readonly context: string | undefined },
): TemplateResult | typeof nothing {
  const paragraph = model.sources[at.source]?.paragraphs[at.paragraph];
  if (paragraph === undefined) return nothing;
  const { difference, last, context } = shown;
  const facts = model.facts(at.source, at.paragraph);
  const mentions = inText(paragraph, facts?.mentions ?? []);
  const marks = (difference?.marks ?? []).filter(
    (mark) =>
      mark.paragraph === at.paragraph &&
      (mark.kind !== 'deleted' || mark.change === 'spelling' || model.content.settings.showRemovedWords),
  );
  const runs = toRuns(paragraph.text, {
    mentions,
    disagreements: inText(paragraph, facts?.disagreements ?? []),
    marks,
    glosses: inText(paragraph, facts?.dates ?? []).map(({ end, value }) => ({
      at: end,
      text: dayInWords(value ?? ''),
    })),
  });
  return html`<p
    class="paragraph ${paragraph.kind}"
    dir="auto"
    data-source=${at.source}
    data-paragraph=${at.paragraph}
    data-vscode-context=${ifDefined(context)}
  >
    ${runsView(runs, mentions, (index) => model.isGrave(index))}${last ? noteView(difference) : nothing}
  </p>`;
}

/** Places of the file as places of the paragraph's text; those that touch no character of it are left out. */
function inText<Item extends { readonly start: number; readonly end: number }>(
  paragraph: Paragraph,
  places: readonly Item[],
): Item[] {
  return places.flatMap((place) => {
    const span = toText(paragraph, place);
    return span === null ? [] : [{ ...place, ...span }];
  });
}

function noteView(difference: CellDifference | null): TemplateResult | typeof nothing {
  if (difference === null) return nothing;
  if (!difference.complete) return html` <span class="remark">too long to compare word by word</span>`;
  if (difference.change === 'identical') return html` <span class="remark">identical</span>`;
  const visible = difference.marks.filter(
    (mark) => mark.kind !== 'shared' && (mark.kind === 'contradicts' || mark.change !== 'trivial'),
  );
  const spellingOnly =
    visible.length > 0 &&
    visible.every((mark) => mark.kind !== 'contradicts' && mark.kind !== 'shared' && mark.change === 'spelling');
  return spellingOnly ? html` <span class="remark">spelling only</span>` : nothing;
}

function runsView(
  runs: readonly Run[],
  mentions: readonly NamedPlace[],
  isGrave: (disagreement: number) => boolean,
): TemplateResult[] {
  const views: TemplateResult[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run?.kind !== 'text' || run.mention === null) {
      if (run !== undefined) views.push(runView(run, isGrave));
      continue;
    }
    const inside: TemplateResult[] = [];
    const { mention } = run;
    for (let next: Run | undefined = run; next !== undefined; next = runs[index + 1]) {
      // Words removed inside a name stand inside it.
      const within = next.kind === 'text' ? next.mention === mention : laterRun(runs, index + 1)?.mention === mention;
      if (!within && next !== run) break;
      inside.push(runView(next, isGrave));
      if (next !== run) index++;
    }
    const name = mentions[mention]?.name;
    views.push(html`<span class="name ${name?.type ?? 'other'}" data-name=${name?.id ?? ''}>${inside}</span>`);
  }
  return views;
}

function laterRun(runs: readonly Run[], from: number): TextRun | undefined {
  for (let index = from; index < runs.length; index++) {
    const run = runs[index];
    if (run?.kind === 'text') return run;
  }
  return undefined;
}

/** @param isGrave whether a disagreement is more than worth knowing */
function runView(run: Run, isGrave: (disagreement: number) => boolean): TemplateResult {
  if (run.kind === 'gloss') return html`<span class="gloss" data-text=${run.text}></span>`;
  // A line may break between what was removed and what came instead.
  if (run.kind === 'removed') {
    const [before, after] = [run.spaceBefore ? ' ' : '', run.spaceAfter ? ' ' : ''];
    return html`${before}<del class=${run.change}>${run.text}</del>${after}<wbr />`;
  }
  const classes = [
    run.shared ? 'shared' : '',
    run.contradicts ? 'contradicts' : '',
    run.disagreements.length > 0 ? 'disagrees' : '',
    run.disagreements.length > 0 && !run.disagreements.some(isGrave) && !run.contradicts ? 'slight' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const words =
    run.inserted === null
      ? html`${run.text}`
      : html`<ins
          class=${run.inserted}
          title=${ifDefined(run.instead === null ? undefined : `instead of “${run.instead}”`)}
          >${run.text}</ins
        >`;
  if (classes === '') return words;
  return html`<span class=${classes} data-disagreements=${ifDefined(run.disagreements.join(' ') || undefined)}
    >${words}</span
  >`;
}

/** Links that the rows cannot show: where else this passage is told. */
function markersView(model: GridModel, source: number, paragraphs: readonly number[]): TemplateResult | typeof nothing {
  const best = new Map<number, DistantLink>();
  const all = paragraphs.flatMap((paragraph) => model.facts(source, paragraph)?.elsewhere ?? []);
  for (const each of all) {
    const known = best.get(each.row);
    if (known === undefined || each.link.score > known.link.score) best.set(each.row, each);
  }
  if (best.size === 0) return nothing;
  const sorted = [...best.values()].sort((a, b) => b.link.score - a.link.score);
  const shown = sorted.slice(0, MAX_MARKERS).sort((a, b) => a.row - b.row);
  const more = sorted.length - shown.length;
  const one = shown.length === 1;
  return html`<div class="markers">
    ${icon('jump')} also ${one ? 'row' : 'rows'}
    ${shown.map(({ row, other, link }, index) => {
      const last = index === shown.length - 1;
      const label = model.label(other.source);
      const why = [`${label}, ${sureness(link.score)}`, ...link.reasons.slice(0, 3).map(({ text }) => text)];
      return html`<button
          type="button"
          class="marker"
          tabindex="-1"
          data-go-row=${row}
          data-go-column=${other.source}
          title=${why.join(' · ')}
          aria-label=${`${row + 1} in ${label}`}
        >
          ${row + 1}</button
        >${one ? ` in ${label}` : nothing}${last ? nothing : ','} `;
    })}${more > 0 ? html`<span>and ${more} more</span>` : nothing}
  </div>`;
}
