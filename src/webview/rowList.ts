import { render } from 'lit-html';
import { passes, type Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import type { RowContext } from './rowContext.ts';
import { firstIndex } from './search.ts';
import { pageSignature, rowSignature } from './rowSignature.ts';
import { RowStretches } from './rowStretches.ts';
import { RowVisibility, type Verdict } from './rowVisibility.ts';
import { foldView, rowView } from './rowView.ts';

// Rows are filled in slices this long, so that scrolling and typing never wait for the rest.
const SLICE_MS = 8;
// Enough for a screen of rows; what else a newer comparison asks for at once comes on top.
const FIRST_SLICE_MS = 5;

/**
 * The rows in the page. Every row is there from the start, and filled from the place in view outwards; once filled, all
 * stay, so that find and screen readers reach them. In a newer comparison a row keeps its element, and one that shows
 * the same is not rendered again.
 */
export class RowList {
  readonly #onFilled: (element: HTMLElement) => void;
  readonly #visibility = new RowVisibility();
  readonly #stretches: RowStretches;
  readonly #folds = new Map<number, HTMLElement>();
  /** What was written on each line about where it stands: asking the page costs more. */
  readonly #standing = new WeakMap<HTMLElement, string>();
  // Thousands are made at once, and copies cost less.
  readonly #row = emptyLine('row');
  readonly #fold = emptyLine('row fold');
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
    this.#stretches = new RowStretches(container);
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
    this.#fillSlice(FIRST_SLICE_MS);
  }

  /** Makes sure that a row has its cells now. */
  ensure(row: number): void {
    if (this.#stale.has(row)) this.#fill(row);
  }

  /** Where a row stands on the screen. */
  boxOf(row: number): DOMRect {
    return this.#rows[row]?.getBoundingClientRect() ?? new DOMRect();
  }

  /** The rows `from … to`, half-open, among which is the first that ends below a height of the window. */
  around(edge: number): { readonly from: number; readonly to: number } {
    const { all } = this.#stretches;
    const index = firstIndex(all.length, (at) => (all[at]?.getBoundingClientRect().bottom ?? 0) > edge);
    return { from: this.#firstRowOf(index), to: this.#firstRowOf(index + 1) };
  }

  #firstRowOf(stretch: number): number {
    const line = this.#stretches.all[stretch]?.firstElementChild;
    return Number(line?.getAttribute('data-row') ?? line?.getAttribute('data-fold') ?? this.#rows.length);
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
    const verdicts = this.#rows.map((_, row): Verdict => {
      if (!passes(filter, model, row) || !this.#hasVisibleCell(model, row)) return 'out';
      return inFold.has(row) ? 'folded' : 'shown';
    });
    this.#rows.forEach((row, index) => this.#visibility.apply(row, verdicts[index] ?? 'out'));
    this.#stretches.measure((line) => !line.hasAttribute('hidden'));
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
    const lines: HTMLElement[] = [];
    const add = (line: HTMLElement, attributes: readonly [string, string][]): void => {
      const standing = [...attributes, ['aria-rowindex', String(lines.length + 2)] as const];
      const known = standing.join();
      if (this.#standing.get(line) !== known) for (const [name, value] of standing) line.setAttribute(name, value);
      this.#standing.set(line, known);
      lines.push(line);
    };
    this.#rows.forEach((element, row) => {
      if (folds.has(row)) {
        const fold = this.#folds.get(row) ?? copyOf(this.#fold);
        this.#folds.set(row, fold);
        add(fold, [['data-fold', String(row)]]);
      }
      add(element, [
        ['data-row', String(row)],
        ['data-state', model.rows[row]?.state ?? ''],
      ]);
    });
    this.#stretches.place(lines);
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
    this.#rows = matched.map((element) => element ?? free.shift() ?? copyOf(this.#row));
    for (const element of free) element.remove();
    this.#keys = keys;
  }

  #fillSlice(duration: number): void {
    const end = performance.now() + duration;
    for (let row = this.#waiting.pop(); row !== undefined; row = this.#waiting.pop()) {
      if (this.#stale.has(row)) this.#fill(row);
      if (performance.now() > end) break;
    }
    clearTimeout(this.#timer);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#fillSlice(SLICE_MS), 0);
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

function emptyLine(classes: string): HTMLElement {
  const line = document.createElement('div');
  line.className = classes;
  line.setAttribute('role', 'row');
  return line;
}

function copyOf(line: HTMLElement): HTMLElement {
  return line.cloneNode() as HTMLElement;
}
