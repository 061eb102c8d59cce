import { html, nothing, type TemplateResult } from 'lit-html';
import type { Decision } from '../engine/synopsis/decisions.ts';
import type { GridModel } from './gridModel.ts';
import { beginning, counted } from './wording.ts';

// A quotation is to be recognised; the file has all of it.
const PREVIEW = 160;

const KINDS: Readonly<Partial<Record<Decision['kind'], string>>> = {
  link: 'Link',
  unlink: 'Not the same',
  furniture: 'Page furniture',
  article: 'Part of the article',
  note: 'Note',
  done: 'Done',
  dismissed: 'Dealt with',
};

/** A line about decisions whose text is in no source any more; it opens a list of them. */
export function lostDecisionsView(model: GridModel): TemplateResult | typeof nothing {
  const lost = model.comparison.decisions.filter((each) => each.lost);
  if (lost.length === 0) return nothing;
  return html`<details class="lost-decisions">
    <summary>${counted(lost.length, 'decision')} lost ${lost.length === 1 ? 'its' : 'their'} text</summary>
    <ul>
      ${lost.map(
        ({ decision }) =>
          html`<li>
            <span class="kind">${KINDS[decision.kind] ?? decision.kind}</span>
            ${decision.kind === 'note' ? html`<span class="own-note">${decision.text}</span>` : nothing}
            ${
              'anchors' in decision
                ? decision.anchors.map(
                    ({ source, exact }) =>
                      html`<q dir="auto">${beginning(exact, PREVIEW)}</q> <span class="quiet">(${source})</span> `,
                  )
                : decision.names.join(', ')
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
