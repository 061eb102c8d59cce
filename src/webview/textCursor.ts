import type { PassageRef } from '../engine/comparison.ts';
import { followParagraph } from './followParagraph.ts';
import type { GridModel } from './gridModel.ts';
import type { GridScreen } from './gridScreen.ts';

const MARK = 'data-cursor';

/** Marks the paragraph that the cursor of a text editor is in. The focus of the grid stays where it is. */
export class TextCursor {
  readonly #screen: GridScreen;
  #passage: PassageRef | null = null;

  constructor(screen: GridScreen) {
    this.#screen = screen;
  }

  /** Marks a paragraph and brings it into view; `null`: the cursor is in none. */
  show(passage: PassageRef | null): void {
    this.#passage = passage;
    for (const each of document.querySelectorAll(`[${MARK}]`)) each.removeAttribute(MARK);
    if (passage === null) return;
    this.#screen.bringIntoView(passage);
    const row = this.#screen.model?.facts(passage.source, passage.paragraph)?.row ?? -1;
    const element = this.#screen.rows[row];
    if (element !== undefined) this.paint(element);
  }

  /** A row was rendered. */
  paint(row: HTMLElement): void {
    for (const each of row.querySelectorAll(`[${MARK}]`)) each.removeAttribute(MARK);
    if (this.#passage === null) return;
    const { source, paragraph } = this.#passage;
    row.querySelector(`[data-source="${source}"][data-paragraph="${paragraph}"]`)?.setAttribute(MARK, '');
  }

  carryOver(before: GridModel, now: GridModel): void {
    if (this.#passage !== null) this.#passage = followParagraph(before, now, this.#passage);
  }
}
