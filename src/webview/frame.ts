import type { GridModel } from './gridModel.ts';
import type { Skeleton } from './skeleton.ts';

// Below these widths (CSS pixels) a column is too narrow to read, and the passages of a row stand under each other.
const MIN_GRID_WIDTH = 520;
const MIN_COLUMN_WIDTH = 180;

/** Widths of the columns, and whether there is room for columns at all. */
export class Frame {
  readonly #page: Skeleton;
  #stacked = false;

  /** @param onResize called after the page or the header got another size */
  constructor(page: Skeleton, onResize: () => void) {
    this.#page = page;
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
    grid.style.setProperty('--template', model.sources.map(({ problem }) => columnWidth(problem)).join(' '));
    grid.setAttribute('aria-colcount', String(model.sources.length + 1));
    grid.setAttribute('aria-rowcount', String(model.rows.length + model.folds.length + 1));
  }

  #isNarrow(model: GridModel): boolean {
    const width = this.#page.scroller.clientWidth;
    return width > 0 && (width < MIN_GRID_WIDTH || width / model.sources.length < MIN_COLUMN_WIDTH);
  }
}

/** A source that could not be read needs room for its message only. */
function columnWidth(problem: string | null): string {
  return problem === null ? 'minmax(0, 1fr)' : 'minmax(0, 0.55fr)';
}
