import { followPointer } from './pointerDrag.ts';

// The hand is not quite still while it clicks; farther than this (CSS pixels) it drags.
const DRAG = 5;
// Near the edge of the view (CSS pixels) it scrolls, by this much a frame.
const EDGE = 48;
const SPEED = 9;

/** What is dragged, and what dropping it does. */
export interface RowDragActions {
  /** What the grip belongs to now: a cell with passages, or the number of a row. */
  readonly cell: () => HTMLElement | null;
  /** Whether what is dragged can be dropped on a row, and what that would do in words; `null` where it cannot. */
  readonly offer: (cell: HTMLElement, row: number) => string | null;
  readonly drop: (cell: HTMLElement, row: number) => void;
  /** The grip was only clicked. */
  readonly click: (cell: HTMLElement) => void;
}

/** Dragging a cell by its grip moves its passages to another row; dragging the number of a row joins it with another. */
export class RowDrag {
  readonly #scroller: HTMLElement;
  readonly #label: HTMLElement;
  readonly #actions: RowDragActions;
  #cell: HTMLElement | null = null;
  #over: HTMLElement | null = null;
  #at = { x: 0, y: 0 };
  #frame = 0;

  /** @param label follows the pointer and says what dropping would do */
  constructor(grip: HTMLElement, scroller: HTMLElement, label: HTMLElement, actions: RowDragActions) {
    this.#scroller = scroller;
    this.#label = label;
    this.#actions = actions;
    grip.addEventListener('pointerdown', (event) => this.#onDown(event));
  }

  get isDragging(): boolean {
    return this.#cell !== null;
  }

  #onDown(event: PointerEvent): void {
    const cell = this.#actions.cell();
    if (cell === null || event.button !== 0) return;
    event.preventDefault();
    followPointer(
      (moved) => {
        const far = Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) >= DRAG;
        if (this.#cell === null && far) this.#begin(cell);
        this.#at = { x: moved.clientX, y: moved.clientY };
        this.#update();
      },
      (dropped) => {
        if (this.#cell === null && dropped) this.#actions.click(cell);
        this.#end(dropped);
      },
    );
  }

  #begin(cell: HTMLElement): void {
    this.#cell = cell;
    cell.focus({ preventScroll: true });
    cell.classList.add('dragged');
    document.body.classList.add('dragging');
    const scroll = (): void => {
      const { top, bottom } = this.#scroller.getBoundingClientRect();
      const direction = this.#at.y < top + EDGE ? -1 : this.#at.y > bottom - EDGE ? 1 : 0;
      if (direction !== 0) {
        this.#scroller.scrollTop += direction * SPEED;
        this.#update();
      }
      this.#frame = requestAnimationFrame(scroll);
    };
    this.#frame = requestAnimationFrame(scroll);
  }

  #update(): void {
    const cell = this.#cell;
    if (cell === null) return;
    const under = document.elementFromPoint(this.#at.x, this.#at.y)?.closest<HTMLElement>('[data-row]') ?? null;
    const words = under === null ? null : this.#actions.offer(cell, Number(under.dataset['row']));
    this.#mark(words === null ? null : under, cell.dataset['column'] ?? '');
    this.#label.hidden = words === null;
    this.#label.textContent = words;
    this.#label.style.setProperty('left', `${this.#at.x + 14}px`);
    this.#label.style.setProperty('top', `${this.#at.y + 10}px`);
  }

  #mark(row: HTMLElement | null, column: string): void {
    if (row === this.#over) return;
    this.#over?.classList.remove('drop-row');
    this.#over?.querySelector('.drop-cell')?.classList.remove('drop-cell');
    this.#over = row;
    row?.classList.add('drop-row');
    row?.querySelector(`:scope > [data-column="${column}"]`)?.classList.add('drop-cell');
  }

  #end(dropped: boolean): void {
    const [cell, over] = [this.#cell, this.#over];
    cancelAnimationFrame(this.#frame);
    this.#mark(null, '');
    this.#label.hidden = true;
    cell?.classList.remove('dragged');
    document.body.classList.remove('dragging');
    this.#cell = null;
    if (dropped && cell !== null && over !== null) this.#actions.drop(cell, Number(over.dataset['row']));
  }
}
