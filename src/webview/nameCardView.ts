import { html, nothing, type TemplateResult } from 'lit-html';
import type { Place } from '../engine/comparison.ts';
import type { NameCard } from '../engine/report/nameCard.ts';
import type { GridModel } from './gridModel.ts';
import type { NameDecisionKind } from '../protocol/grid.ts';
import { counted, listed } from './wording.ts';

/** What can be done from a name's card. */
export interface NameCardActions {
  /** Shows a place in a text editor. */
  readonly reveal: (place: Place) => void;
  /** Goes to a place inside the grid. */
  readonly go: (place: Place) => void;
  readonly showMentions: (name: string) => void;
  /** Asks for what the reader knows better about a name. */
  readonly decide: (name: string, kind: NameDecisionKind) => void;
  readonly onlyRowsWith: (name: string) => void;
}

const DECISIONS = [
  { kind: 'merge', label: 'Same as…', title: 'This and another name are one' },
  { kind: 'split', label: 'Split…', title: 'A spelling names somebody or something else' },
  { kind: 'rename', label: 'Rename…', title: 'Choose the spelling to show' },
  { kind: 'kind', label: 'Kind…', title: 'Person, place, organisation or other' },
  { kind: 'not-a-name', label: 'Not a name', title: 'Take it out of the names' },
] as const satisfies readonly { readonly kind: NameDecisionKind; readonly label: string; readonly title: string }[];

/** Who or what a name is: what sources call it, how often each names it, and who does not. */
export function nameCardView(model: GridModel, card: NameCard, actions: NameCardActions): TemplateResult {
  const first = card.sources[0]?.first;
  const count = card.sources.reduce((sum, each) => sum + each.count, 0);
  return html`<div class="card-head">
      <strong class="card-title">${card.name}</strong>
      <span class="kind ${card.type}">${card.type}</span>
    </div>
    ${
      card.roles.length === 0
        ? nothing
        : html`<ul class="roles">
            ${card.roles.map(
              (role) =>
                html`<li>
                  <button type="button" class="role" @click=${() => actions.go(role.place)}>${role.text}</button>
                  <span class="quiet">– ${listed(role.sources.map((source) => model.label(source)))}</span>
                </li>`,
            )}
          </ul>`
    }
    ${card.remarks.map((remark) => html`<p class="card-remark">${remark}</p>`)}
    <table class="spellings">
      <caption class="sr-only">
        Spellings and how often each source names it
      </caption>
      ${card.sources.map(
        (each) =>
          html`<tr>
            <th scope="row">
              <button type="button" class="source" @click=${() => actions.go(each.first)}>
                ${model.label(each.source)}
              </button>
            </th>
            <td dir="auto">${each.spellings.map(spellingWithCount).join(' · ')}</td>
            <td class="number">${each.count}</td>
          </tr>`,
      )}
    </table>
    ${absentView(model, card)} ${card.note === null ? nothing : html`<p class="own-note">${card.note}</p>`}
    <div class="card-actions">
      ${
        first === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => actions.reveal(first)}>First mention</button>`
      }
      <button type="button" class="link" @click=${() => actions.showMentions(card.id)}>
        ${count === 1 ? 'The one mention' : `All ${count.toLocaleString('en')} mentions`}
      </button>
      <button type="button" class="link" @click=${() => actions.onlyRowsWith(card.id)}>Only rows with it</button>
      ${card.links.map(({ text, address }) =>
        address === null ? html`<span>${text}</span>` : html`<a class="link" href=${address}>${text}</a>`,
      )}
    </div>
    <div class="card-actions decisions" role="group" aria-label="Correct it">
      ${DECISIONS.filter(({ kind }) => kind !== 'split' || card.canSplit).map(
        ({ kind, label, title }) =>
          html`<button
            type="button"
            class="link"
            data-decide=${kind}
            title=${title}
            @click=${() => actions.decide(card.id, kind)}
          >
            ${label}
          </button>`,
      )}
    </div>`;
}

/** How often each stands there, where a source has several. */
function spellingWithCount(
  { text, count }: NameCard['sources'][number]['spellings'][number],
  _index: number,
  all: readonly unknown[],
): string {
  return all.length > 1 ? `${text} (${count.toLocaleString('en')})` : text;
}

function absentView(model: GridModel, card: NameCard): TemplateResult | typeof nothing {
  const labels = (inFurniture: boolean) =>
    card.absent.filter((each) => each.inFurniture === inFurniture).map(({ source }) => model.label(source));
  const nowhere = labels(false);
  const beside = labels(true);
  if (nowhere.length + beside.length === 0) return nothing;
  return html`<p class="absent">
    ${nowhere.length > 0 ? `Not in ${listed(nowhere)}. ` : nothing}${
      beside.length > 0 ? `Only beside the story in ${listed(beside)}.` : nothing
    }
  </p>`;
}

/** The card in one sentence, for the live region. */
export function nameCardInWords(model: GridModel, card: NameCard): string {
  const count = card.sources.reduce((sum, each) => sum + each.count, 0);
  const [role] = card.roles;
  return [
    `${card.name}, ${card.type}`,
    ...(role === undefined ? [] : [role.text]),
    `${counted(count, 'mention')} in ${counted(card.sources.length, 'source')}`,
    ...(card.absent.length === 0 ? [] : [`not in ${listed(card.absent.map(({ source }) => model.label(source)))}`]),
  ].join('; ');
}
