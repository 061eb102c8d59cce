import type { PassageRef } from '../engine/comparison.ts';
import { bringIntoView } from './bringIntoView.ts';
import type { GridModel } from './gridModel.ts';
import type { GridScreen } from './gridScreen.ts';
import type { Move, Position } from './navigation.ts';
import { passageAt, passagesOfCell } from './passages.ts';
import { Selection } from './selection.ts';
import { counted } from './wording.ts';

/** Which passages the next command is about: picked ones, one pointed at, or those of the cell with the focus. */
export class Picking {
  readonly #screen: GridScreen;
  readonly #selection: Selection;
  readonly #tell: (words: string) => void;
  readonly #announce: (words: string) => void;
  readonly #changed: () => void;
  /** One paragraph of the focused cell, where it has several. */
  #pointed: PassageRef | null = null;
  /** What the context menu was opened on, outside of what is picked: the menu is about it alone. */
  #aside: readonly PassageRef[] | null = null;

  /**
   * @param says what to say to everybody, and what to say to screen readers only
   * @param changed called after other passages are picked
   */
  constructor(
    screen: GridScreen,
    says: { readonly tell: (words: string) => void; readonly announce: (words: string) => void },
    changed: () => void,
  ) {
    this.#screen = screen;
    this.#selection = new Selection(() => screen.rows);
    this.#tell = says.tell;
    this.#announce = says.announce;
    this.#changed = changed;
  }

  get count(): number {
    return this.#selection.passages.length;
  }

  get picked(): readonly PassageRef[] {
    return this.#selection.passages;
  }

  targets(): readonly PassageRef[] {
    const { model, focus } = this.#screen;
    if (this.#aside !== null) return this.#aside;
    if (this.count > 0) return this.#selection.passages;
    if (this.#pointed !== null) return [this.#pointed];
    return model === null ? [] : passagesOfCell(model, focus.position.row, focus.position.column);
  }

  /** Picks or drops the paragraph around an element, or the passages of its cell. */
  toggle(element: Element): void {
    const { model } = this.#screen;
    if (model === null) return;
    const cell = element.closest<HTMLElement>('[data-column]');
    const row = Number(cell?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
    const passage = element === cell ? this.#pointed : passageAt(element);
    const passages = passage === null ? passagesOfCell(model, row, Number(cell?.dataset['column'])) : [passage];
    this.#aside = null;
    if (row < 0 || passages.length === 0) {
      this.#tell('There is no passage here to select.');
      return;
    }
    const picked = this.#selection.toggle(passages);
    this.#say(picked ? 'Selected' : 'Dropped');
  }

  /** Moves the focus and picks all passages between where that began and where it is. */
  stretch(key: Move): void {
    const { focus, viewport } = this.#screen;
    const from = focus.position;
    focus.move(key, viewport.pageLength());
    this.#selection.stretch(from, focus.position, (a, b) => this.#between(a, b));
    this.#say('Selected');
  }

  /** @returns whether there was anything to drop */
  clear(): boolean {
    this.#aside = null;
    const any = this.count > 0;
    this.#selection.clear();
    if (any) this.#changed();
    return any;
  }

  /** The focus went elsewhere. */
  moved(): void {
    this.#aside = null;
    this.#selection.endStretch();
    this.#point(null);
  }

  /** The context menu is open no more; commands are about what is picked again. */
  endAside(): void {
    this.#aside = null;
  }

  /**
   * The pointer means the paragraph around an element. Outside of what is picked it is meant alone, and what is picked
   * stays so: it may be about to move here.
   */
  point(element: Element): void {
    const passage = passageAt(element);
    const cell = element.closest<HTMLElement>('[data-column]');
    const picked = passage === null ? cell?.getAttribute('aria-selected') === 'true' : this.#selection.has(passage);
    const { model, focus } = this.#screen;
    const whole =
      model === null ? [] : passagesOfCell(model, focus.position.row, Number(cell?.dataset['column'] ?? -1));
    this.#aside = picked || this.count === 0 ? null : passage === null ? whole : [passage];
    const several = (cell?.querySelectorAll('.paragraph').length ?? 0) > 1;
    this.#point(several ? passage : null);
  }

  /** The next or previous paragraph of a cell that has several becomes the one that commands are about. */
  nextParagraph(direction: 1 | -1): void {
    const { current } = this.#screen.focus;
    const paragraphs = [...(current?.querySelectorAll('.paragraph') ?? [])];
    if (paragraphs.length < 2) {
      this.#tell('This cell has no other paragraph.');
      return;
    }
    const at = paragraphs.findIndex((each) => each.hasAttribute('data-pointed'));
    const start = at < 0 && direction < 0 ? 0 : at;
    const next = paragraphs[(start + direction + paragraphs.length) % paragraphs.length];
    if (next === undefined) return;
    this.#point(passageAt(next));
    bringIntoView(next);
    this.#tell(`Paragraph ${paragraphs.indexOf(next) + 1} of ${paragraphs.length}: ${next.textContent.trim()}`);
  }

  carryOver(before: GridModel, now: GridModel): void {
    this.#selection.carryOver(before, now);
    this.#point(null);
  }

  paint(row: HTMLElement): void {
    this.#selection.paint(row);
  }

  #point(passage: PassageRef | null): void {
    // All of the page must be looked through to clear what is pointed at.
    if (this.#pointed === null && passage === null) return;
    this.#pointed = passage;
    const { current } = this.#screen.focus;
    for (const each of document.querySelectorAll('[data-pointed]')) each.removeAttribute('data-pointed');
    if (passage === null) return;
    current
      ?.querySelector(`[data-source="${passage.source}"][data-paragraph="${passage.paragraph}"]`)
      ?.setAttribute('data-pointed', '');
  }

  #between(a: Position, b: Position): PassageRef[] {
    const { model, focus, columns } = this.#screen;
    if (model === null) return [];
    const [left, right] = a.column < b.column ? [a.column, b.column] : [b.column, a.column];
    const sources = columns.visible(model).filter((source) => left <= source && source <= right);
    return focus
      .rowsBetween(a.row, b.row)
      .flatMap((row) => sources.flatMap((source) => passagesOfCell(model, row, source)));
  }

  #say(what: string): void {
    this.#changed();
    this.#announce(
      `${what}; ${this.count === 0 ? 'nothing is selected' : `${counted(this.count, 'passage')} selected`}`,
    );
  }
}
