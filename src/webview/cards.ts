import { html, type TemplateResult } from 'lit-html';
import type { Place } from '../engine/comparison.ts';
import { nameCard } from '../engine/report/nameCard.ts';
import type { RowSummary } from './contentIndex.ts';
import { disagreementCardView, notesView } from './disagreementCardView.ts';
import type { FloatingCard } from './floatingCard.ts';
import type { GridModel } from './gridModel.ts';
import { nameCardInWords, nameCardView, type NameCardActions } from './nameCardView.ts';

// As VS Code's own hovers: long enough not to flicker while the pointer crosses the text.
const OPEN_AFTER_MS = 300;
// Time to reach the card with the pointer.
const CLOSE_AFTER_MS = 250;

const SUBJECTS = '.name, [data-disagreements], [data-row-card]';

export interface CardActions extends NameCardActions {
  /** Says something to screen readers. */
  readonly announce: (words: string) => void;
}

/**
 * Opens cards about names and disagreements: on hover, and for the focused words by key. The card stays while the
 * pointer or the focus is in it.
 */
export class Cards {
  readonly #card: FloatingCard;
  readonly #grid: HTMLElement;
  readonly #model: () => GridModel | null;
  readonly #actions: CardActions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #highlighted: HTMLElement[] = [];

  constructor(card: FloatingCard, grid: HTMLElement, model: () => GridModel | null, actions: CardActions) {
    this.#card = card;
    this.#grid = grid;
    this.#model = model;
    this.#actions = actions;
    grid.addEventListener('pointerover', (event) => this.#onPointer(event));
    grid.addEventListener('pointerleave', () => this.#closeSoon());
    grid.addEventListener('click', (event) => this.#onClick(event));
    card.element.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    card.element.addEventListener('pointerleave', () => this.#closeSoon());
    card.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.close();
      event.stopPropagation();
    });
    card.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !card.element.contains(event.relatedTarget)) this.#closeSoon();
    });
  }

  get isOpen(): boolean {
    return this.#card.anchor !== null;
  }

  /** Opens the card about a name or a sign at once. */
  open(subject: HTMLElement, announce: boolean): void {
    clearTimeout(this.#timer);
    const model = this.#model();
    if (model === null) return;
    this.#unmark();
    const { name, rowCard, disagreements = '' } = subject.dataset;
    const summary = model.rows[Number(rowCard ?? -1)];
    if (name !== undefined) this.#openName(model, subject, name, announce);
    else if (summary !== undefined) this.#openFindings(model, subject, summary, announce);
    else
      this.#openFindings(model, subject, { disagreements: disagreements.split(' ').map(Number), notes: [] }, announce);
  }

  #openName(model: GridModel, subject: HTMLElement, id: string, announce: boolean): void {
    const actions = this.#actions;
    const name = model.name(id);
    if (name === undefined) return;
    const card = nameCard(model.comparison, name);
    const closing: NameCardActions = {
      reveal: (place) => actions.reveal(place),
      go: (place) => this.#leaveFor(() => actions.go(place)),
      showMentions: (each) => actions.showMentions(each),
      decide: (each, kind) => actions.decide(each, kind),
      onlyRowsWith: (each) => this.#leaveFor(() => actions.onlyRowsWith(each)),
    };
    this.#card.show(subject, nameCardView(model, card, closing), `${card.name}, ${card.type}`);
    this.#mark(id);
    if (announce) actions.announce(nameCardInWords(model, card));
  }

  #openFindings(
    model: GridModel,
    subject: HTMLElement,
    { disagreements: indexes, notes }: Pick<RowSummary, 'disagreements' | 'notes'>,
    announce: boolean,
  ): void {
    const disagreements = indexes.flatMap((index) => model.comparison.disagreements[index] ?? []);
    const go = (place: Place) => this.#leaveFor(() => this.#actions.go(place));
    const content = html`${notesView(notes)}${disagreementCardView(model, disagreements, go)}`;
    this.#card.show(subject, content, notes.length > 0 ? 'Notes and disagreements' : 'Disagreements');
    if (announce) this.#actions.announce([...notes, ...disagreements.map(({ message }) => message)].join(' '));
  }

  /** Moves the focus into the open card. */
  enter(returnTo: HTMLElement): void {
    if (this.isOpen) this.#card.enter(returnTo);
  }

  /** @returns whether one was open */
  close(): boolean {
    const open = this.isOpen;
    clearTimeout(this.#timer);
    this.#unmark();
    this.#card.hide();
    return open;
  }

  /** Shows something else than a name or a disagreement beside a cell, and moves the focus into it. */
  openOther(cell: HTMLElement, content: TemplateResult, label: string): void {
    clearTimeout(this.#timer);
    this.#unmark();
    this.#card.show(cell, content, label);
    this.#card.enter(cell);
  }

  /** After the rows moved: the card goes with its words, or closes when they left the view. */
  follow(): void {
    if (!this.#card.follow(this.#grid.parentElement?.parentElement?.getBoundingClientRect() ?? new DOMRect()))
      this.closeIfIdle();
  }

  /** Closes the card unless somebody works in it. */
  closeIfIdle(): void {
    if (!this.#card.hasFocus) this.close();
  }

  #leaveFor(action: () => void): void {
    this.close();
    action();
  }

  #onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const subject = subjectOf(event.target);
    if (subject === null) {
      this.#closeSoon();
      return;
    }
    if (subject === this.#card.anchor) {
      clearTimeout(this.#timer);
      return;
    }
    if (this.#card.hasFocus) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(subject, false), OPEN_AFTER_MS);
  }

  /** A touch has no hover: there a tap opens the card. */
  #onClick(event: MouseEvent): void {
    const subject = subjectOf(event.target);
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    const sign = subject?.classList.contains('signs') === true;
    if (subject !== null && (touched || sign)) this.open(subject, false);
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.closeIfIdle(), CLOSE_AFTER_MS);
  }

  #mark(name: string): void {
    this.#highlighted = [...this.#grid.querySelectorAll<HTMLElement>(`.name[data-name="${CSS.escape(name)}"]`)];
    for (const each of this.#highlighted) each.classList.add('same-name');
  }

  #unmark(): void {
    for (const each of this.#highlighted) each.classList.remove('same-name');
    this.#highlighted = [];
  }
}

function subjectOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(SUBJECTS) : null;
}
