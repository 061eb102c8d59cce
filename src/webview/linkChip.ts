import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Reason } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { counted, percent } from './wording.ts';

// The chip is a glance: the strongest reasons only.
const MAX_REASONS = 3;

/** The chip that says why a passage stands in its row; on the cell under the pointer, else on the focused cell. */
export class LinkChip {
  readonly #chip: HTMLElement;
  readonly #grid: HTMLElement;
  #cell: HTMLElement | null = null;

  constructor(chip: HTMLElement, grid: HTMLElement) {
    this.#chip = chip;
    this.#grid = grid;
  }

  /** @param cell where to show it; `null` hides it */
  show(model: GridModel, cell: HTMLElement | null): void {
    if (cell === this.#cell && !this.#chip.hidden) return;
    this.#cell?.removeAttribute('aria-describedby');
    this.#cell = cell;
    const content = cell === null ? null : contentOf(model, cell);
    this.#chip.hidden = content === null;
    if (cell === null || content === null) return;
    render(content, this.#chip);
    cell.setAttribute('aria-describedby', this.#chip.id);
    const ground = this.#grid.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    this.#chip.style.setProperty('top', `${box.bottom - ground.top}px`);
    this.#chip.style.setProperty('right', `${ground.right - box.right}px`);
    this.#chip.style.setProperty('max-width', `${box.width - 16}px`);
  }

  hide(): void {
    this.#cell?.removeAttribute('aria-describedby');
    this.#cell = null;
    this.#chip.hidden = true;
  }
}

function contentOf(model: GridModel, cell: HTMLElement): TemplateResult | null {
  const row = Number(cell.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? NaN);
  const source = Number(cell.dataset['column']);
  const summary = model.rows[row];
  if (summary === undefined || source < 0 || summary.present.length < 2 || !summary.present.includes(source))
    return null;
  const difference = model.difference(row, source);
  if (difference === null) {
    const readable = model.sources.filter(({ problem }) => problem === null).length;
    return html`told by ${summary.present.length} of ${counted(readable, 'source')}`;
  }
  const link = model.linkOf(row, source);
  if (link === undefined) return null;
  const reasons = link.reasons.slice(0, MAX_REASONS).map(reasonInWords).join(', ');
  return html`<span class="sr-only">Linked with ${model.label(difference.against)}: </span>${percent(link.score)}
    ${reasons === '' ? nothing : html`· ${reasons}`}`;
}

function reasonInWords({ kind, text }: Reason): string {
  switch (kind) {
    case 'quotation':
      return 'same quotation';
    case 'decision':
      return 'linked by you';
    case 'title':
      return 'title';
    case 'phrase':
      return `“${text}”`;
    case 'name':
    case 'word':
    case 'number':
    case 'date':
    case 'agreement':
      return text;
  }
}
