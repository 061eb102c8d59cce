import { firstIndex } from './search.ts';
import type { RowList } from './rowList.ts';
import type { SavedView } from './savedView.ts';

// As many rows as are seen at once in most windows; above the view as many are drawn, too.
const ON_A_SCREEN = 12;

/** What part of the rows is in view, and ways to bring rows there. */
export class Viewport {
  readonly #scroller: HTMLElement;
  readonly #header: HTMLElement;
  readonly #list: RowList;
  /** Indexes of the rows shown, ascending. */
  shown: readonly number[] = [];

  constructor(scroller: HTMLElement, header: HTMLElement, list: RowList) {
    this.#scroller = scroller;
    this.#header = header;
    this.#list = list;
  }

  /** The first row in view, and how many pixels of it are scrolled away. */
  top(): SavedView['top'] {
    const index = this.#firstBelow(this.#topEdge());
    const row = this.shown[index] ?? 0;
    return { row, offset: this.offsetOf(row) };
  }

  /** How many pixels of a row are scrolled away; negative where it begins below the top. */
  offsetOf(row: number): number {
    return Math.round(this.#topEdge() - this.#list.boxOf(row).top);
  }

  /** Brings a row back to where {@link top} found it. */
  restore({ row, offset }: SavedView['top']): void {
    if (row === 0 && offset <= 0) {
      this.#scroller.scrollTop = 0;
      return;
    }
    const element = this.#list.rows[row];
    if (element === undefined) return;
    this.#list.ensure(row);
    const away = (): number => element.getBoundingClientRect().top - this.#topEdge() + offset;
    // Offsets are whole pixels.
    if (Math.abs(away()) < 1) return;
    // Rows get their true height when they come into view, which is later than now unless they are told to.
    const first = Math.max(row - ON_A_SCREEN, 0);
    const rows = this.#list.rows.slice(first, row + ON_A_SCREEN);
    rows.forEach((_, index) => this.#list.ensure(first + index));
    const near = [
      ...new Set(rows.flatMap((each) => [each, ...(each.parentElement === null ? [] : [each.parentElement])])),
    ];
    for (const each of near) each.classList.add('near');
    this.#scroller.scrollTop += away();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const each of near) each.classList.remove('near');
      }),
    );
  }

  /** The part in view, as shares (0 … 1) of the rows shown. */
  range(): { readonly from: number; readonly to: number } {
    const count = this.shown.length;
    if (count === 0) return { from: 0, to: 1 };
    const share = (edge: number): number => {
      const index = Math.min(this.#firstBelow(edge), count - 1);
      const box = this.#boxOf(index);
      const inside = box.height > 0 ? Math.min(Math.max((edge - box.top) / box.height, 0), 1) : 0;
      return (index + inside) / count;
    };
    return { from: share(this.#topEdge()), to: share(this.#scroller.getBoundingClientRect().bottom) };
  }

  /** The rows in view, of those shown. */
  visible(): readonly number[] {
    const from = this.#firstBelow(this.#topEdge());
    return this.shown.slice(from, this.#firstBelow(this.#scroller.getBoundingClientRect().bottom) + 1);
  }

  centre(row: number): void {
    this.#list.ensure(row);
    const box = this.#list.boxOf(row);
    const middle = (this.#topEdge() + this.#scroller.getBoundingClientRect().bottom) / 2;
    // Not `scrollIntoView`: it would move what the page stands in, too.
    this.#scroller.scrollBy(0, box.top + box.height / 2 - middle);
  }

  /** How many rows fill the view: what a page key moves by. */
  pageLength(): number {
    const { from, to } = this.range();
    return Math.max(Math.floor((to - from) * this.shown.length) - 1, 1);
  }

  #topEdge(): number {
    const { top } = this.#scroller.getBoundingClientRect();
    const sticky = getComputedStyle(this.#header).position === 'sticky';
    return top + (sticky ? this.#header.offsetHeight : 0);
  }

  /** Index into `shown` of the first row that ends below a height of the window. */
  #firstBelow(edge: number): number {
    // What is in the way of being seen has its true height no sooner than it is seen: whole stretches come first.
    const { from, to } = this.#list.around(edge + 1);
    const low = firstIndex(this.shown.length, (at) => (this.shown[at] ?? 0) >= from);
    const high = firstIndex(this.shown.length, (at) => (this.shown[at] ?? 0) >= to);
    return low + firstIndex(high - low, (at) => this.#boxOf(low + at).bottom > edge + 1);
  }

  #boxOf(index: number): DOMRect {
    return this.#list.boxOf(this.shown[index] ?? -1);
  }
}
