import type { Columns } from './columns.ts';
import type { GridModel } from './gridModel.ts';
import type { Skeleton } from './skeleton.ts';

// Below these widths (CSS pixels) a column is too narrow to read, and the passages of a row stand under each other.
const MIN_GRID_WIDTH = 520;
const MIN_COLUMN_WIDTH = 180;

/** Widths of the columns, and whether there is room for columns at all. */
export class Frame {
  readonly #page: Skeleton;
  readonly #columns: Columns;
  #stacked = false;

  /** @param onResize called after the page or the header got another size */
  constructor(page: Skeleton, columns: Columns, onResize: () => void) {
    this.#page = page;
    this.#columns = columns;
    const observer = new ResizeObserver(() => {
      page.grid.style.setProperty('--header-height', `${page.header.offsetHeight}px`);
      onResize();
    });
    observer.observe(page.scroller);
    observer.observe(page.header);
  }

  /** Whether the passages of a row stand under each other. */
  get stacked(): boolean {
    return this.#stacked;
  }

  /** Whether {@link fit} would change between columns and a stack. */
  wouldChange(model: GridModel): boolean {
    return this.#isNarrow(model) !== this.#stacked;
  }

  fit(model: GridModel): void {
    const { grid, root } = this.#page;
    this.#stacked = this.#isNarrow(model);
    root.classList.toggle('stacked', this.#stacked);
    grid.style.setProperty('--template', this.#columns.template(model));
    grid.setAttribute('aria-colcount', String(model.sources.length + 2));
    grid.setAttribute('aria-rowcount', String(model.rows.length + model.folds.length + 1));
  }

  #isNarrow(model: GridModel): boolean {
    const width = this.#page.scroller.clientWidth;
    return width > 0 && (width < MIN_GRID_WIDTH || width / this.#columns.visible(model).length < MIN_COLUMN_WIDTH);
  }
}
