import type { PassageRef } from '../engine/comparison.ts';
import { followParagraph } from './followParagraph.ts';
import type { GridModel } from './gridModel.ts';
import type { Position } from './navigation.ts';
import { passageAt } from './passages.ts';

/** The passages that the reader picked for the next decision. */
export class Selection {
  readonly #rows: () => readonly HTMLElement[];
  #picked = new Map<string, PassageRef>();
  /** Where a stretch began, and what was picked before it. */
  #stretch: { readonly from: Position; readonly before: ReadonlyMap<string, PassageRef> } | null = null;

  /** @param rows the elements of the rows, to mark what is picked */
  constructor(rows: () => readonly HTMLElement[]) {
    this.#rows = rows;
  }

  /** In the order in which they were picked. */
  get passages(): readonly PassageRef[] {
    return [...this.#picked.values()];
  }

  has(passage: PassageRef): boolean {
    return this.#picked.has(keyOf(passage));
  }

  /** Picks passages, or drops them when all of them are picked. @returns whether they are picked now */
  toggle(passages: readonly PassageRef[]): boolean {
    const pick = !passages.every((each) => this.has(each));
    for (const each of passages) {
      if (pick) this.#picked.set(keyOf(each), each);
      else this.#picked.delete(keyOf(each));
    }
    this.endStretch();
    this.paintAll();
    return pick;
  }

  /**
   * Picks everything between the cell where the stretch began and another one.
   * @param inside the passages between two places of the grid
   */
  stretch(from: Position, to: Position, inside: (from: Position, to: Position) => readonly PassageRef[]): void {
    this.#stretch ??= { from, before: new Map(this.#picked) };
    this.#picked = new Map(this.#stretch.before);
    for (const each of inside(this.#stretch.from, to)) this.#picked.set(keyOf(each), each);
    this.paintAll();
  }

  /** The next stretch begins where the focus is then. */
  endStretch(): void {
    this.#stretch = null;
  }

  clear(): void {
    this.endStretch();
    if (this.#picked.size === 0) return;
    this.#picked.clear();
    this.paintAll();
  }

  /** The same passages in a newer comparison; those that are gone are dropped. */
  carryOver(before: GridModel, now: GridModel): void {
    this.endStretch();
    // All rows must be looked at to paint them.
    if (this.#picked.size === 0) return;
    const passages = this.passages.flatMap((each) => followParagraph(before, now, each) ?? []);
    this.#picked = new Map(passages.map((each) => [keyOf(each), each]));
    this.paintAll();
  }

  paintAll(): void {
    for (const row of this.#rows()) this.paint(row);
  }

  /** Marks what is picked in a row, for the eye and for screen readers. */
  paint(row: HTMLElement): void {
    for (const cell of row.querySelectorAll<HTMLElement>(':scope > [role=gridcell][data-column]')) {
      const paragraphs = [...cell.querySelectorAll<HTMLElement>('.paragraph')];
      const picked = paragraphs.filter((each) => {
        const passage = passageAt(each);
        const on = passage !== null && this.has(passage);
        each.toggleAttribute('data-picked', on);
        return on;
      });
      if (picked.length > 0) cell.setAttribute('aria-selected', 'true');
      else cell.removeAttribute('aria-selected');
    }
  }
}

function keyOf({ source, paragraph }: PassageRef): string {
  return `${source}:${paragraph}`;
}
