import { render } from 'lit-html';
import { passes, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import type { RowContext } from './rowContext.ts';
import { pageSignature, rowKey, rowSignature } from './rowSignature.ts';
import { foldView, rowView } from './rowView.ts';

// Rows are filled in slices this long, so that scrolling and typing never wait for the rest.
const SLICE_MS = 12;

/**
 * The rows in the page. Every row is there from the start (so that the scroll bar tells the truth) and filled from the
 * place in view outwards; once filled, all stay, so that find and screen readers reach them. In a newer comparison a
 * row keeps its element, and one that shows the same is not rendered again.
 */
export class RowList {
  readonly #container: HTMLElement;
  readonly #onFilled: (element: HTMLElement) => void;
  readonly #folds = new Map<number, HTMLElement>();
  #signatures = new WeakMap<HTMLElement, string>();
  #page = '';
  #rows: HTMLElement[] = [];
  #keys: readonly string[] = [];
  #model: GridModel | null = null;
  #context: RowContext = { stacked: false, hidden: new Set(), editorAt: () => null };
  #waiting: number[] = [];
  #stale = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFilled called with each row that was rendered */
  constructor(container: HTMLElement, onFilled: (element: HTMLElement) => void) {
    this.#container = container;
    this.#onFilled = onFilled;
  }

  get rows(): readonly HTMLElement[] {
    return this.#rows;
  }

  /** The line that stands for a stretch of furniture, by its first row. */
  fold(first: number): HTMLElement | undefined {
    return this.#folds.get(first);
  }

  /** Shows a comparison, filling rows near `around` before this returns. */
  show(model: GridModel, context: RowContext, around: number): void {
    this.#model = model;
    this.#context = context;
    const page = pageSignature(model, context);
    if (page !== this.#page) this.#signatures = new WeakMap();
    this.#page = page;
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

  /** Renders a row anew, e.g. because an editor came or went. */
  refresh(row: number): void {
    this.#fill(row);
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
      const shown = passes(filter, model, row) && this.#hasVisibleCell(model, row);
      const folded = shown && inFold.has(row);
      if (!shown) setAttribute(element, 'hidden', '');
      // The editor's find reaches what is folded, and unfolds it.
      else if (folded) setAttribute(element, 'hidden', 'until-found');
      else element.removeAttribute('hidden');
      if (folded) setAttribute(element, 'aria-hidden', 'true');
      else element.removeAttribute('aria-hidden');
    });
  }

  #hasVisibleCell(model: GridModel, row: number): boolean {
    const { hidden } = this.#context;
    return hidden.size === 0 || model.rows[row]?.present.some((source) => !hidden.has(source)) === true;
  }

  #layOut(model: GridModel): void {
    this.#matchRows(model);
    for (const [first, line] of this.#folds) {
      if (model.folds.some((fold) => fold.first === first)) continue;
      line.remove();
      this.#folds.delete(first);
    }
    const folds = new Set(model.folds.map(({ first }) => first));
    const lines = this.#rows.flatMap((element, row) => {
      setAttribute(element, 'data-row', String(row));
      setAttribute(element, 'data-state', model.rows[row]?.state ?? '');
      if (!folds.has(row)) return [element];
      let fold = this.#folds.get(row);
      if (fold === undefined) {
        fold = newLine('row fold');
        fold.dataset['fold'] = String(row);
        this.#folds.set(row, fold);
      }
      return [fold, element];
    });
    let there = this.#container.firstElementChild;
    lines.forEach((line, index) => {
      setAttribute(line, 'aria-rowindex', String(index + 2));
      if (there === line) there = line.nextElementSibling;
      else this.#container.insertBefore(line, there);
    });
  }

  /** Gives each row the element that showed it before; what is left over serves the others, in order. */
  #matchRows(model: GridModel): void {
    const keys = [...model.rows.keys()].map((row) => rowKey(model, row));
    const known = new Map<string, HTMLElement[]>();
    this.#rows.forEach((element, row) => {
      const key = this.#keys[row] ?? '';
      const same = known.get(key);
      if (same === undefined) known.set(key, [element]);
      else same.push(element);
    });
    const matched = keys.map((key) => known.get(key)?.shift());
    const used = new Set(matched);
    const free = this.#rows.filter((element) => !used.has(element));
    this.#rows = matched.map((element) => element ?? free.shift() ?? newLine('row'));
    for (const element of free) element.remove();
    this.#keys = keys;
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
    const signature = rowSignature(this.#model, row, this.#context);
    if (signature !== null && this.#signatures.get(element) === signature) return;
    if (signature === null) this.#signatures.delete(element);
    else this.#signatures.set(element, signature);
    render(rowView(this.#model, row, this.#context), element);
    this.#onFilled(element);
  }
}

/** Sets an attribute that has another value; setting the same one costs as much. */
function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function newLine(classes: string): HTMLElement {
  const line = document.createElement('div');
  line.className = classes;
  line.setAttribute('role', 'row');
  return line;
}
