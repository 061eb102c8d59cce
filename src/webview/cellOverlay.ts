import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { PassageRef, Reason } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { icon } from './icons.ts';
import { passageAt } from './passages.ts';
import { counted, sureness } from './wording.ts';

// The chip is a glance: the strongest reasons only.
const MAX_REASONS = 3;

/** The parts that lie over a cell, and what they are placed in. */
interface OverlayParts {
  readonly chip: HTMLElement;
  readonly opener: HTMLElement;
  readonly grip: HTMLElement;
  readonly sheet: HTMLElement;
}

/**
 * What lies over one cell, the one under the pointer or else the focused one: a chip that says why its passage stands
 * in the row, and for the mouse a button that shows it in a text editor and a grip to drag it by. The keyboard has
 * Enter and Alt with the arrows.
 */
export class CellOverlay {
  readonly #chip: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #grip: HTMLElement;
  readonly #ground: HTMLElement;
  #cell: HTMLElement | null = null;

  constructor({ chip, opener, grip, sheet }: OverlayParts, reveal: (passage: PassageRef) => void) {
    this.#chip = chip;
    this.#opener = opener;
    this.#grip = grip;
    this.#ground = sheet;
    render(icon('jump'), opener);
    render(icon('grip'), grip);
    // The focus stays in its cell.
    opener.addEventListener('pointerdown', (event) => event.preventDefault());
    opener.addEventListener('click', () => {
      const passage = passageAt(this.#cell?.querySelector('.paragraph') ?? null);
      if (passage !== null) reveal(passage);
    });
  }

  /** The cell that it lies over. */
  get cell(): HTMLElement | null {
    return this.#cell;
  }

  /** @param cell where to show it; `null` hides it */
  show(model: GridModel, cell: HTMLElement | null): void {
    if (cell === this.#cell) return;
    this.hide();
    this.#cell = cell;
    if (cell === null) return;
    const content = contentOf(model, cell);
    const ground = this.#ground.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const right = `${ground.right - box.right}px`;
    if (isMovable(model, cell)) {
      this.#grip.hidden = false;
      this.#grip.style.setProperty('top', `${box.top - ground.top}px`);
      this.#grip.style.setProperty('left', `${box.left - ground.left}px`);
    }
    if (cell.querySelector('.paragraph') !== null) {
      this.#opener.hidden = false;
      this.#opener.style.setProperty('top', `${box.top - ground.top}px`);
      this.#opener.style.setProperty('right', right);
    }
    if (content === null) return;
    render(content, this.#chip);
    this.#chip.hidden = false;
    cell.setAttribute('aria-describedby', this.#chip.id);
    this.#chip.style.setProperty('top', `${box.bottom - ground.top}px`);
    this.#chip.style.setProperty('right', right);
    this.#chip.style.setProperty('max-width', `${box.width - 16}px`);
  }

  hide(): void {
    this.#cell?.removeAttribute('aria-describedby');
    this.#cell = null;
    this.#chip.hidden = true;
    this.#opener.hidden = true;
    this.#grip.hidden = true;
  }
}

/** Whether a cell has passages, or is the number of a row, in the story. */
function isMovable(model: GridModel, cell: HTMLElement): boolean {
  const row = Number(cell.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
  const summary = model.rows[row];
  const source = Number(cell.dataset['column']);
  return summary !== undefined && summary.state !== 'furniture' && (source < 0 || summary.present.includes(source));
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
  return html`<span class="sr-only">Linked with ${model.label(difference.against)}: </span>${sureness(link.score)}
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
