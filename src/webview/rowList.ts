import { render } from 'lit-html';
import { passes, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import { foldView, rowView } from './rowView.ts';

// Rows are filled in slices this long, so that scrolling and typing never wait for the rest.
const SLICE_MS = 12;

/**
 * The rows in the page. Every row is there from the start (so that the scroll bar tells the truth) and filled from the
 * place in view outwards; once filled, all stay, so that find and screen readers reach them.
 */
export class RowList {
  readonly #container: HTMLElement;
  readonly #rows: HTMLElement[] = [];
  readonly #folds = new Map<number, HTMLElement>();
  #model: GridModel | null = null;
  #stacked = false;
  #waiting: number[] = [];
  #stale = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  get rows(): readonly HTMLElement[] {
    return this.#rows;
  }

  /** The line that stands for a stretch of furniture, by its first row. */
  fold(first: number): HTMLElement | undefined {
    return this.#folds.get(first);
  }

  /** Shows a comparison, filling rows near `around` before this returns. */
  show(model: GridModel, stacked: boolean, around: number): void {
    this.#model = model;
    this.#stacked = stacked;
    this.#layOut(model);
    const order = [...model.rows.keys()].sort((a, b) => Math.abs(a - around) - Math.abs(b - around));
    this.#waiting = order.reverse();
    this.#stale = new Set(order);
    this.#fillSlice();
  }

  /** Makes sure that a row has its cells now. */
  ensure(row: number): void {
    if (this.#stale.has(row)) this.#fill(row);
  }

  /** Which rows are shown, and which furniture is unfolded. */
  filter(filter: Filter, unfolded: ReadonlySet<number>): void {
    const model = this.#model;
    if (model === null) return;
    const inFold = new Set<number>();
    for (const fold of model.folds) {
      const open = unfolded.has(fold.first);
      const line = this.#folds.get(fold.first);
      if (line !== undefined) {
        line.hidden = filter.kind !== 'all';
        line.classList.toggle('open', open);
        render(foldView(model, fold, open), line);
      }
      for (let row = fold.first; row <= fold.last; row++) if (!open) inFold.add(row);
    }
    this.#rows.forEach((element, row) => {
      element.hidden = inFold.has(row) || !passes(filter, model, row);
    });
  }

  #layOut(model: GridModel): void {
    while (this.#rows.length > model.rows.length) this.#rows.pop()?.remove();
    while (this.#rows.length < model.rows.length) this.#rows.push(this.#line('row'));
    for (const [first, line] of this.#folds) {
      if (model.folds.some((fold) => fold.first === first)) continue;
      line.remove();
      this.#folds.delete(first);
    }
    const before = new Map(model.folds.map((fold) => [fold.first, fold]));
    const lines = this.#rows.flatMap((element, row) => {
      element.dataset['row'] = String(row);
      element.dataset['state'] = model.rows[row]?.state ?? '';
      if (!before.has(row)) return [element];
      let fold = this.#folds.get(row);
      if (fold === undefined) {
        fold = this.#line('row fold');
        fold.dataset['fold'] = String(row);
        this.#folds.set(row, fold);
      }
      return [fold, element];
    });
    lines.forEach((line, index) => {
      line.setAttribute('aria-rowindex', String(index + 2));
      const there = this.#container.children[index];
      if (there !== line) this.#container.insertBefore(line, there ?? null);
    });
  }

  #line(classes: string): HTMLElement {
    const line = document.createElement('div');
    line.className = classes;
    line.setAttribute('role', 'row');
    return line;
  }

  #fillSlice(): void {
    clearTimeout(this.#timer);
    const end = performance.now() + SLICE_MS;
    for (let row = this.#waiting.pop(); row !== undefined; row = this.#waiting.pop()) {
      this.ensure(row);
      if (performance.now() > end) break;
    }
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#fillSlice(), 0);
  }

  #fill(row: number): void {
    const element = this.#rows[row];
    if (element === undefined || this.#model === null) return;
    this.#stale.delete(row);
    render(rowView(this.#model, row, this.#stacked), element);
  }
}
