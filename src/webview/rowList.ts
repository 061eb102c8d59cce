import { render } from 'lit-html';
import { passes, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import type { RowContext } from './rowContext.ts';
import { pageSignature, rowSignature } from './rowSignature.ts';
import { RowVisibility, type Verdict } from './rowVisibility.ts';
import { foldView, rowView } from './rowView.ts';
import type { Skeleton } from './skeleton.ts';

// Rows are filled in slices this long, so that scrolling and typing never wait for the rest.
const SLICE_MS = 8;
// In pixels; beyond any page.
const FAR_AWAY = 1e9;

/**
 * The rows in the page. Every row is there from the start, laid out and filled from the place in view outwards; once filled, all stay, so that find and screen readers reach them. In a newer comparison a
 * row keeps its element, and one that shows the same is not rendered again.
 */
export class RowList {
  readonly #container: HTMLElement;
  readonly #onFilled: (element: HTMLElement) => void;
  readonly #visibility: RowVisibility;
  readonly #folds = new Map<number, HTMLElement>();
  /** What was written on each line about where it stands: asking the page costs more. */
  readonly #standing = new WeakMap<HTMLElement, string>();
  #signatures = new WeakMap<HTMLElement, string>();
  #page = '';
  #rows: HTMLElement[] = [];
  #keys: readonly string[] = [];
  #model: GridModel | null = null;
  #context: RowContext = { stacked: false, hidden: new Set(), editorAt: () => null };
  #waiting: number[] = [];
  #stale = new Set<number>();
  #foldsShown = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFilled called with each row that was rendered */
  constructor(page: Pick<Skeleton, 'rows' | 'above' | 'below'>, onFilled: (element: HTMLElement) => void) {
    this.#container = page.rows;
    this.#visibility = new RowVisibility(page);
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
    this.#visibility.take(this.#rows, around);
    const order = [...model.rows.keys()].sort((a, b) => Math.abs(a - around) - Math.abs(b - around));
    this.#waiting = order.reverse();
    this.#stale = new Set(order);
    this.#fillSlice();
  }

  /** Makes sure that a row has its cells and its place now. */
  ensure(row: number): void {
    if (this.#visibility.sideOf(row) !== 0) this.#layOutMore(this.#visibility.all());
    if (this.#stale.has(row)) this.#fill(row);
  }

  /** Where a row stands on the screen; far away in its direction while it is not laid out. */
  boxOf(row: number): DOMRect {
    const side = this.#visibility.sideOf(row);
    return side === 0
      ? (this.#rows[row]?.getBoundingClientRect() ?? new DOMRect())
      : new DOMRect(0, side * FAR_AWAY, 0, 0);
  }

  /** Renders a row anew, e.g. because an editor came or went. */
  refresh(row: number): void {
    this.#fill(row);
  }

  /**
   * Learns which rows are to be shown, and which furniture is unfolded.
   * @returns the rows shown
   */
  filter(filter: Filter, unfolded: ReadonlySet<number>): readonly number[] {
    const model = this.#model;
    if (model === null) return [];
    this.#foldsShown = filter.kind === 'all';
    const inFold = new Set<number>();
    for (const fold of model.folds) {
      const open = unfolded.has(fold.first);
      const line = this.#folds.get(fold.first);
      if (line !== undefined) {
        line.hidden = !this.#foldsShown || !this.#visibility.has(fold.first);
        line.classList.toggle('open', open);
        render(foldView(model, fold, open), line);
      }
      for (let row = fold.first; row <= fold.last; row++) if (!open) inFold.add(row);
    }
    const verdicts = this.#rows.map((_, row): Verdict => {
      if (!passes(filter, model, row) || !this.#hasVisibleCell(model, row)) return 'out';
      return inFold.has(row) ? 'folded' : 'shown';
    });
    this.#visibility.judge(verdicts);
    return [...verdicts.keys()].filter((row) => verdicts[row] === 'shown');
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
    let index = 2;
    let there = this.#container.firstElementChild;
    const place = (line: HTMLElement, attributes: readonly [string, string][]): void => {
      const standing = [...attributes, ['aria-rowindex', String(index++)] as const];
      const known = standing.join();
      if (this.#standing.get(line) !== known) for (const [name, value] of standing) line.setAttribute(name, value);
      this.#standing.set(line, known);
      if (there === line) there = line.nextElementSibling;
      else this.#container.insertBefore(line, there);
    };
    this.#rows.forEach((element, row) => {
      if (folds.has(row)) {
        const fold = this.#folds.get(row) ?? newLine('row fold');
        this.#folds.set(row, fold);
        place(fold, [['data-fold', String(row)]]);
      }
      place(element, [
        ['data-row', String(row)],
        ['data-state', model.rows[row]?.state ?? ''],
      ]);
    });
  }

  /** Gives each row the element that showed it before; what is left over serves the others, in order. */
  #matchRows(model: GridModel): void {
    const keys = model.rows.map(({ key }) => key);
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
    const end = performance.now() + SLICE_MS;
    for (let row = this.#waiting.pop(); row !== undefined; row = this.#waiting.pop()) {
      if (this.#stale.has(row)) this.#fill(row);
      if (performance.now() > end) break;
    }
    this.#goOn();
  }

  /** Lays out what is left, then fills what is left. */
  #goOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const more = this.#visibility.more();
      this.#layOutMore(more);
      if (more.length > 0) this.#goOn();
      else if (this.#waiting.length > 0) this.#fillSlice();
    }, 0);
  }

  #layOutMore(rows: readonly number[]): void {
    if (!this.#foldsShown) return;
    for (const row of rows) {
      this.#folds.get(row)?.removeAttribute('hidden');
    }
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

function newLine(classes: string): HTMLElement {
  const line = document.createElement('div');
  // Until it is judged.
  line.hidden = true;
  line.className = classes;
  line.setAttribute('role', 'row');
  return line;
}
