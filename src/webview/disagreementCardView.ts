import { html, type TemplateResult } from 'lit-html';
import type { Disagreement, Place } from '../engine/comparison.ts';
import { placeText } from '../engine/report/nameCard.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import { beginning } from './wording.ts';

// A line of evidence is to be recognised, not read in full: the passage is one click away.
const EVIDENCE_PREVIEW = 140;

/** The reader's own notes on a row. Shown as written: Markdown, and never as markup. */
export function notesView(notes: readonly string[]): TemplateResult {
  return html`${notes.map((note) => html`<p class="own-note">${note}</p>`)}`;
}

/** What sources disagree about, in a sentence each, with the words of every side. */
export function disagreementCardView(
  model: GridModel,
  disagreements: readonly Disagreement[],
  go: (place: Place) => void,
): TemplateResult {
  return html`${disagreements.map(
    (each) =>
      html`<section class="disagreement">
        <div class="card-head">
          <span class="message"
            ><span class="sign ${each.severity}">${icon(each.severity === 'warning' ? 'warning' : 'info')}</span>
            ${each.message}</span
          >
          <span class="kind">${each.kind}</span>
        </div>
        <table class="spellings">
          <caption class="sr-only">
            Words of each source
          </caption>
          ${each.evidence.map(
            (place) =>
              html`<tr>
                <th scope="row">
                  <button type="button" class="source" @click=${() => go(place)}>${model.label(place.source)}</button>
                </th>
                <td dir="auto">${beginning(placeText(model.comparison, place), EVIDENCE_PREVIEW)}</td>
              </tr>`,
          )}
        </table>
      </section>`,
  )}`;
}
