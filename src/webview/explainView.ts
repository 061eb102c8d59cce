import { html, nothing, type TemplateResult } from 'lit-html';
import type { Link, PassageRef, Reason } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { samePassage } from './passages.ts';
import { beginning, sureness } from './wording.ts';

// Enough of the other passage to recognise it.
const PREVIEW = 110;

/** The links of a passage, the surest first: those of its row, then those that lead elsewhere. */
function linksOf(model: GridModel, passage: PassageRef): readonly Link[] {
  const facts = model.facts(passage.source, passage.paragraph);
  if (facts === undefined) return [];
  const here = model.linksInRow(facts.row).filter(({ a, b }) => samePassage(a, passage) || samePassage(b, passage));
  const bySureness = (a: Link, b: Link) => b.score - a.score;
  return [...[...here].sort(bySureness), ...facts.elsewhere.map(({ link }) => link).sort(bySureness)];
}

/** Why a passage is linked: for each link the other passage, how sure it is, and all reasons in words of the texts. */
export function explainView(model: GridModel, passage: PassageRef, go: (to: PassageRef) => void): TemplateResult {
  const links = linksOf(model, passage);
  const row = model.facts(passage.source, passage.paragraph)?.row;
  if (links.length === 0)
    return html`<strong class="card-title">Not linked</strong>
      <p class="absent">No other source was found to tell this. Select passages and press L to link them.</p>`;
  return html`<strong class="card-title">Why this is linked</strong> ${links.map((link) => {
      const other = samePassage(link.a, passage) ? link.b : link.a;
      const otherRow = model.facts(other.source, other.paragraph)?.row ?? 0;
      const text = model.sources[other.source]?.paragraphs[other.paragraph]?.text ?? '';
      return html`<section class="explanation">
        <div class="card-head">
          <button type="button" class="source link" @click=${() => go(other)}>${model.label(other.source)}</button>
          <span class="kind">${otherRow === row ? nothing : `row ${otherRow + 1} · `}${howSure(link)}</span>
        </div>
        <p class="quoted" dir="auto">${beginning(text, PREVIEW)}</p>
        <ul class="reasons">
          ${[...wordsByKind(link.reasons)].map(([kind, words]) => html`<li><span class="kind">${KINDS[kind]}</span> <span>${words.join(', ')}</span></li>`)}
        </ul>
      </section>`;
    })}`;
}

/** The words of all reasons of a kind stand together, kinds in the order of their first reason. */
function wordsByKind(reasons: readonly Reason[]): ReadonlyMap<Reason['kind'], readonly string[]> {
  const kinds = new Map<Reason['kind'], string[]>();
  for (const { kind, text } of reasons) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  return kinds;
}

function howSure({ score, relation, reasons }: Link): string {
  if (reasons.some(({ kind }) => kind === 'decision')) return 'linked by you';
  return `${sureness(score)} sure · ${relation === 'same' ? 'tell the same' : 'overlap'}`;
}

const KINDS: Readonly<Record<Reason['kind'], string>> = {
  name: 'same name',
  phrase: 'same words',
  word: 'rare word',
  quotation: 'same quotation',
  number: 'same number',
  date: 'same date',
  agreement: 'other links agree',
  title: 'both are titles',
  decision: 'your decision',
};
