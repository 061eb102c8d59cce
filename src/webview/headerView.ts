import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { GridModel } from './gridModel.ts';
import type { SourceSummary } from './summary.ts';
import { counted, dateInWords, percent } from './wording.ts';

/** The row of column headers: for each source who it is, how long, and how much of it the others tell too. */
export function headerView(model: GridModel, summaries: readonly SourceSummary[]): TemplateResult {
  return html`<div class="gutter corner" role="columnheader" aria-colindex="1" data-column="-1" tabindex="-1">
      <span class="sr-only">Row</span>
    </div>
    ${model.sources.map((_, source) => sourceHeader(model, source, summaries[source]))}`;
}

function sourceHeader(model: GridModel, index: number, summary: SourceSummary | undefined): TemplateResult {
  const source = model.sources[index];
  if (source === undefined || summary === undefined) return html``;
  const base = index === model.comparison.base;
  const title = [source.title, source.path].filter(Boolean).join('\n');
  const facts = [
    source.published === null ? 'no date' : dateInWords(source.published),
    counted(summary.words, 'word'),
  ].join(' · ');
  return html`<div
    class="header ${base ? 'base' : ''} ${source.problem === null ? '' : 'unreadable'}"
    role="columnheader"
    tabindex="-1"
    data-column=${index}
    aria-colindex=${index + 2}
    data-vscode-context=${JSON.stringify({ webviewSection: 'source', source: index })}
  >
    <div class="header-line">
      <button type="button" class="label" tabindex="-1" data-open=${index} title=${title}>${source.label}</button>
      ${
        base
          ? html`<span class="badge" title="The rows follow this source, and the others are compared with it"
              >base</span
            >`
          : source.problem === null
            ? html`<button
                type="button"
                class="badge make-base"
                tabindex="-1"
                data-base=${index}
                aria-label="Make ${source.label} the base"
                title="Make this source the base: rows follow it, others are compared with it"
              >
                make base
              </button>`
            : nothing
      }
    </div>
    ${
      source.problem === null
        ? html`<div class="header-facts">${facts}</div>
            ${barView(summary)}`
        : html`<div class="header-facts unread">could not be read</div>
            <div class="problem">
              ${source.problem}
              <button type="button" class="link" tabindex="-1" data-retry>Read again</button>
            </div>`
    }
  </div>`;
}

const BAR_WIDTH = 100;

function barView(summary: SourceSummary): TemplateResult {
  const { words } = summary;
  const share = (part: number) => (words === 0 ? 0 : part / words);
  const text = `${percent(share(summary.shared))} in the same words elsewhere, ${percent(
    share(summary.reworded),
  )} reworded, ${percent(share(summary.onlyHere))} only here`;
  const parts = [
    { look: 'same', share: share(summary.shared) },
    { look: 'reworded', share: share(summary.reworded) },
    { look: 'only', share: share(summary.onlyHere) },
  ];
  let at = 0;
  // Widths as SVG attributes: the page's policy forbids style attributes.
  return html`<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 4" preserveAspectRatio="none" role="img" aria-label=${text}>
    <title>${text}</title>
    ${parts.map(({ look, share: width }) => {
      const x = at;
      at += width * BAR_WIDTH;
      return svg`<rect class=${look} x=${x} y="0" width=${Math.max(width * BAR_WIDTH - 0.4, 0)} height="4" />`;
    })}
  </svg>`;
}
