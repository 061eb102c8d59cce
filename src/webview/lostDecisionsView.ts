import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlacedDecision } from '../engine/comparison.ts';
import { anchorsOf } from '../engine/synopsis/decisions.ts';
import { decisionInWords } from '../engine/synopsis/inWords.ts';
import type { GridModel } from './gridModel.ts';
import { beginning, counted } from './wording.ts';

// A quotation is to be recognised; the file has all of it.
const PREVIEW = 160;

/** What can be done with a decision that lost its text, by its index in the comparison. */
export interface LostDecisionActions {
  readonly reattach: (decision: number) => void;
  readonly discard: (decision: number) => void;
}

/** A line about decisions whose text is in no source any more; it opens a list of them. */
export function lostDecisionsView(model: GridModel, actions: LostDecisionActions): TemplateResult | typeof nothing {
  const lost = [...model.comparison.decisions.entries()].filter(([, each]) => each.lost);
  if (lost.length === 0) return nothing;
  return html`<details class="lost-decisions">
    <summary>${counted(lost.length, 'decision')} lost ${lost.length === 1 ? 'its' : 'their'} text</summary>
    <p>Select the passages that a decision is about now, and re-attach it; or press R on a passage.</p>
    <ul>
      ${lost.map(([index, placed]) => lostView(model, index, placed, actions))}
    </ul>
  </details>`;
}

function lostView(
  model: GridModel,
  index: number,
  { decision, missing = [] }: PlacedDecision,
  actions: LostDecisionActions,
): TemplateResult {
  const anchors = anchorsOf(decision);
  const words = decisionInWords(decision);
  return html`<li>
    <span class="kind">${words}</span>
    ${missing.map((each) => {
      const { exact = '', source = '' } = anchors[each] ?? {};
      const label = model.sources.find(({ path }) => path === source || path.endsWith(`/${source}`))?.label ?? source;
      return html`<q dir="auto">${beginning(exact, PREVIEW)}</q> <span class="quiet">(${label})</span> `;
    })}
    <span class="choices">
      <button
        type="button"
        class="link"
        aria-label=${`Re-attach to selection: ${words}`}
        @click=${() => actions.reattach(index)}
      >
        Re-attach to selection
      </button>
      <button type="button" class="link" aria-label=${`Discard: ${words}`} @click=${() => actions.discard(index)}>
        Discard
      </button>
    </span>
  </li>`;
}
