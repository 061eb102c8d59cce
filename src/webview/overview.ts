import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { RowLook } from './contentIndex.ts';
import type { GridModel } from './gridModel.ts';
import { beginning, counted, lookInWords } from './wording.ts';

// A mark needs this many pixels to be seen and hit; more rows than fit share a mark.
const MIN_SLOT = 4;

// What a shared mark shows: the look that a reader most wants to find.
const WEIGHT: Readonly<Record<RowLook, number>> = {
  furniture: 0,
  waiting: 1,
  identical: 2,
  only: 3,
  edited: 4,
  reworded: 5,
};

interface Slot {
  readonly rows: readonly number[];
  readonly look: RowLook;
  readonly disagreements: number;
  /** Whether one of them is more than worth knowing. */
  readonly grave: boolean;
  readonly notes: number;
}

/** The whole comparison at the right edge: a mark a row, the part in view, and ways there. A list to screen readers. */
export class Overview {
  readonly #element: HTMLElement;
  readonly #go: (row: number) => void;
  readonly #scrollTo: (row: number) => void;
  #model: GridModel | null = null;
  #rows: readonly number[] = [];
  #slots: readonly Slot[] = [];
  #current = 0;
  #inView = { from: 0, to: 1 };
  /** As the browser told it last: asking for it would lay out the page at once. */
  #height = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param go focuses a row
   * @param scrollTo brings a row to the middle of the view and leaves the focus alone
   */
  constructor(element: HTMLElement, go: (row: number) => void, scrollTo: (row: number) => void) {
    this.#element = element;
    this.#go = go;
    this.#scrollTo = scrollTo;
    element.addEventListener('pointerdown', (event) => this.#onPointerDown(event));
    element.addEventListener('keydown', (event) => this.#onKey(event));
    // A screen reader presses a mark without a pointer.
    element.addEventListener('click', (event) => {
      const slot = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]') : null;
      if (event.detail === 0 && slot !== null) this.#goToSlot(Number(slot.dataset['slot']));
    });
    new ResizeObserver(() => {
      this.#height = element.clientHeight;
      this.#render();
    }).observe(element);
  }

  /** @param rows the rows shown, top to bottom */
  show(model: GridModel, rows: readonly number[]): void {
    this.#model = model;
    this.#rows = rows;
    this.#element.hidden = false;
    // The rows come first.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#render(), 0);
  }

  /** Marks the rows in view, as shares (0 … 1) of the rows shown. */
  view(from: number, to: number): void {
    this.#inView = { from, to };
    const mark = this.#element.querySelector<HTMLElement>('.in-view');
    mark?.style.setProperty('top', `${from * 100}%`);
    mark?.style.setProperty('height', `${Math.max((to - from) * 100, 1)}%`);
  }

  #render(): void {
    const model = this.#model;
    const height = this.#height;
    if (model === null || height === 0) return;
    this.#slots = cutIntoSlots(model, this.#rows, Math.floor(height / MIN_SLOT));
    this.#current = Math.min(this.#current, Math.max(this.#slots.length - 1, 0));
    render(
      html`<div class="in-view" aria-hidden="true"></div>
        <ol class="marks">
          ${this.#slots.map((slot, index) => this.#slotView(model, slot, index))}
        </ol>`,
      this.#element,
    );
    this.view(this.#inView.from, this.#inView.to);
    this.#marks().forEach((mark, index) => {
      mark.style.setProperty('top', `${(index / this.#slots.length) * 100}%`);
      mark.style.setProperty('height', `${100 / this.#slots.length}%`);
    });
  }

  #slotView(model: GridModel, { rows, look, disagreements, grave, notes }: Slot, index: number): TemplateResult {
    const first = rows[0] ?? 0;
    const last = rows.at(-1) ?? first;
    const where = first === last ? `Row ${first + 1}` : `Rows ${first + 1} to ${last + 1}`;
    const words = [
      where,
      look === 'only' ? `only in ${model.label(model.rows[first]?.present[0] ?? 0)}` : lookInWords(look),
      ...(disagreements > 0 ? [counted(disagreements, 'disagreement')] : []),
      ...(notes > 0 ? [counted(notes, 'note')] : []),
    ].join(', ');
    const title = `${words}\n${beginning(firstWords(model, first), 90)}`;
    return html`<li>
      <button
        type="button"
        class="mark ${look}"
        data-slot=${index}
        tabindex=${index === this.#current ? 0 : -1}
        title=${title}
        aria-label=${words}
      >
        <span class="look"></span
        >${disagreements > 0 ? html`<span class="warm ${grave ? '' : 'slight'}"></span>` : nothing}${
          notes > 0 ? html`<span class="noted"></span>` : nothing
        }
      </button>
    </li>`;
  }

  #marks(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('.mark')];
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { top, height } = this.#element.getBoundingClientRect();
    const rowAt = (y: number): number | undefined => {
      const share = Math.min(Math.max((y - top) / height, 0), 0.9999);
      return this.#rows[Math.floor(share * this.#rows.length)];
    };
    const goTo = (y: number): void => {
      const row = rowAt(y);
      if (row !== undefined) this.#scrollTo(row);
    };
    const drag = (moved: PointerEvent): void => goTo(moved.clientY);
    goTo(event.clientY);
    event.preventDefault();
    this.#element.setPointerCapture(event.pointerId);
    this.#element.addEventListener('pointermove', drag);
    this.#element.addEventListener('lostpointercapture', () => this.#element.removeEventListener('pointermove', drag), {
      once: true,
    });
  }

  #goToSlot(slot: number): void {
    const row = this.#slots[slot]?.rows[0];
    if (row !== undefined) this.#go(row);
  }

  #onKey(event: KeyboardEvent): void {
    const marks = this.#marks();
    const to = {
      ArrowUp: this.#current - 1,
      ArrowDown: this.#current + 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      this.#goToSlot(this.#current);
    } else if (to === undefined) {
      return;
    } else {
      const next = Math.min(Math.max(to, 0), marks.length - 1);
      marks[this.#current]?.setAttribute('tabindex', '-1');
      marks[next]?.setAttribute('tabindex', '0');
      marks[next]?.focus();
      this.#current = next;
    }
    event.preventDefault();
  }
}

/** Groups rows so that at most `most` marks are drawn. */
export function cutIntoSlots(model: GridModel, rows: readonly number[], most: number): Slot[] {
  const count = Math.min(rows.length, Math.max(most, 1));
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * rows.length) / count);
    const slice = rows.slice(from, Math.floor(((index + 1) * rows.length) / count));
    const found = new Set(slice.flatMap((row) => model.rows[row]?.disagreements ?? []));
    const looks = slice.map((row) => model.rows[row]?.state ?? 'furniture');
    return {
      rows: slice,
      look: looks.reduce((best, look) => (WEIGHT[look] > WEIGHT[best] ? look : best), 'furniture'),
      disagreements: found.size,
      grave: [...found].some((each) => model.isGrave(each)),
      notes: slice.reduce((sum, row) => sum + (model.rows[row]?.notes.length ?? 0), 0),
    };
  });
}

function firstWords(model: GridModel, row: number): string {
  const source = model.rows[row]?.present[0] ?? 0;
  const [paragraph] = model.cell(row, source);
  return paragraph === undefined ? '' : (model.sources[source]?.paragraphs[paragraph]?.text ?? '');
}
