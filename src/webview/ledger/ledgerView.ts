import { html, nothing, type TemplateResult } from 'lit-html';
import type { Place } from '../../engine/comparison.ts';
import type { LedgerEntry, LedgerVersion } from '../../engine/report/ledger.ts';
import type { LedgerContent } from '../../protocol/ledger.ts';

/** By where things are first said, or by who says them. */
export type Order = 'place' | 'speaker';

/** What the user can do in the ledger. */
export interface LedgerIntents {
  reveal(place: Place): void;
  sortBy(order: Order): void;
}

const RELATIONS = {
  identical: 'the same words',
  altered: 'altered',
  partial: 'shortened',
  paraphrased: 'told indirectly',
} as const;

/** The ledger as a table: a line an utterance, a column a source. */
export function ledgerView(content: LedgerContent, order: Order, intents: LedgerIntents): TemplateResult {
  const { sources, entries } = content;
  if (sources.length === 0) return empty('Compare sources to see here what was said, and how each source has it.');
  if (entries.length === 0) return empty('These sources quote nobody.');
  const sort = (by: Order, label: string): TemplateResult => html`
    <button
      type="button"
      aria-pressed=${order === by}
      title=${by === 'speaker' ? 'Sort by who says it' : 'Sort by where it is first said'}
      @click=${() => intents.sortBy(by)}
    >
      ${label}
    </button>
  `;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col" class="speaker">${sort('speaker', 'Speaker')}</th>
          <th scope="col" class="relation">${sort('place', 'In order')}</th>
          ${sources.map((source) => html`<th scope="col">${source}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sorted(entries, order).map((entry) => entryView(entry, intents))}
      </tbody>
    </table>
  `;
}

function entryView({ speaker, relation, versions }: LedgerEntry, intents: LedgerIntents): TemplateResult {
  return html`
    <tr class=${relation ?? 'alone'}>
      <th scope="row" class="speaker">${speaker ?? html`<span class="untold">not told</span>`}</th>
      <td class="relation">${relation === null ? nothing : RELATIONS[relation]}</td>
      ${versions.map((each) => html`<td dir="auto">${each.map((version) => versionView(version, intents))}</td>`)}
    </tr>
  `;
}

function versionView({ place, indirect, runs, via }: LedgerVersion, intents: LedgerIntents): TemplateResult {
  const words = runs.map(({ text, changed }) => (changed ? html`<mark>${text}</mark>` : text));
  return html`
    <button type="button" class="version" title="Show in the article" @click=${() => intents.reveal(place)}>
      ${indirect ? html`<span class="indirect">${words}</span>` : html`<q>${words}</q>`}${via === null ? nothing : html` <span class="via">via ${via}</span>`}
    </button>
  `;
}

function empty(words: string): TemplateResult {
  return html`<p class="empty">${words}</p>`;
}

/** By speaker those whose speaker is not told come last. */
function sorted(entries: readonly LedgerEntry[], order: Order): readonly LedgerEntry[] {
  if (order === 'place') return entries;
  return entries.toSorted((a, b) => {
    if (a.speaker === null || b.speaker === null) return Number(a.speaker === null) - Number(b.speaker === null);
    return a.speaker.localeCompare(b.speaker);
  });
}
