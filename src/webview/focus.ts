import { bringIntoView } from './bringIntoView.ts';
import type { Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import { move, nearest, type Move, type Position, type Track } from './navigation.ts';
import type { RowList } from './rowList.ts';

/** The cells on the page. */
export interface ShownCells {
  readonly stacked: boolean;
  /** Sources whose columns are shown. */
  readonly visible: readonly number[];
  readonly rows: readonly number[];
}

/**
 * The roving focus of the grid: one cell is in the tab order, and moving the focus moves it. Controls inside the
 * current cell are in the tab order as well, so that Tab goes through them.
 */
export class RovingFocus {
  readonly #header: HTMLElement;
  readonly #list: RowList;
  #tracks: readonly Track[] = [];
  /** Where the focus is or was last; set it before {@link settle} when rows moved. */
  position: Position;
  #current: HTMLElement | null = null;
  #untouched = true;

  constructor(header: HTMLElement, list: RowList, start: Position) {
    this.#header = header;
    this.#list = list;
    this.position = start;
  }

  /** Whether the focus was never in a cell. */
  get isUntouched(): boolean {
    return this.#untouched;
  }

  /** The cell in the tab order. */
  get current(): HTMLElement | null {
    return this.#current;
  }

  /** The lines from one row to another, of those that are shown. */
  rowsBetween(a: number, b: number): number[] {
    const [from, to] = a < b ? [a, b] : [b, a];
    return this.#tracks.flatMap(({ row, fold }) => (fold || row < from || row > to || row < 0 ? [] : [row]));
  }

  /** Learns what is on the page after rows or filters changed, and puts the current cell in the tab order. */
  refresh(model: GridModel, view: ShownCells, filter: Filter): void {
    const { stacked, visible, rows: shown } = view;
    const all = [-1, ...visible];
    // Behind the headers stands the button that adds a source.
    const headers = [...(stacked ? visible : all), model.sources.length];
    const tracks: Track[] = [{ row: -1, fold: false, columns: headers }];
    const folds = new Set(filter.kind === 'all' ? model.folds.map(({ first }) => first) : []);
    const rows = new Set(shown);
    model.rows.forEach(({ present }, row) => {
      if (folds.has(row)) tracks.push({ row, fold: true, columns: [-1, 0] });
      if (rows.has(row))
        tracks.push(stacked ? new StackedTrack(row, present, visible) : { row, fold: false, columns: all });
    });
    this.#tracks = tracks;
    this.settle(false);
  }

  /**
   * Makes the cell at `position` (or the nearest that is shown) the one in the tab order.
   * @param focus whether it takes the focus, because the grid had it before
   */
  settle(focus: boolean): void {
    const track = this.#tracks[this.#trackIndex()];
    const cell = track === undefined ? null : this.#cellAt(track, this.position.column);
    if (cell === null) return;
    if (cell !== this.#current) this.#makeCurrent(cell);
    if (focus && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
  }

  /** Gives the focus to the current cell, from whatever in it or elsewhere had it. */
  back(): void {
    this.settle(false);
    this.#current?.focus({ preventScroll: true });
  }

  /** Moves the focus by a key. */
  move(key: Move, page: number): void {
    const to = move(this.#tracks, { track: this.#trackIndex(), column: this.position.column }, key, page);
    const track = this.#tracks[to.track];
    if (track !== undefined) this.#goTo(track, to.column);
  }

  /** Focuses a cell and brings it into view. */
  go({ row, column }: Position): void {
    this.#goTo({ row, fold: false, columns: [] }, column);
  }

  #goTo(track: Track, column: number): void {
    const cell = this.#cellAt(track, column);
    if (cell === null) return;
    // The wanted column stays, so that going over a line of one cell does not lose it.
    this.position = { row: track.row, column };
    this.#untouched = false;
    this.#makeCurrent(cell);
    cell.focus({ preventScroll: true });
    bringIntoView(cell);
  }

  /** Takes note that the focus came into a cell by other means (a click, a search). */
  notice(cell: HTMLElement): void {
    const row = cell.closest<HTMLElement>('[role=row]');
    const line = row?.dataset['row'] ?? row?.dataset['fold'];
    this.#untouched = false;
    this.position = {
      row: line === undefined ? -1 : Number(line),
      column: Number(cell.dataset['column'] ?? this.position.column),
    };
    this.#makeCurrent(cell);
  }

  /** The line at `position`, or the nearest above it that is shown. A fold and its first row share their number. */
  #trackIndex(): number {
    const onFold = this.#current?.closest('[data-fold]') !== null && this.#current !== null;
    let low = 0;
    this.#tracks.forEach(({ row, fold }, index) => {
      if (row < this.position.row || (row === this.position.row && (fold || !onFold))) low = index;
    });
    return low;
  }

  #cellAt({ row, fold }: Track, column: number): HTMLElement | null {
    if (row >= 0 && !fold) this.#list.ensure(row);
    const line = row < 0 ? this.#header : fold ? this.#list.fold(row) : this.#list.rows[row];
    const cells = [...(line?.querySelectorAll<HTMLElement>(':scope > [data-column]') ?? [])];
    const columns = cells.map((cell) => Number(cell.dataset['column']));
    return cells[columns.indexOf(nearest(columns, column))] ?? null;
  }

  #makeCurrent(cell: HTMLElement): void {
    if (this.#current !== null) {
      this.#current.tabIndex = -1;
      for (const control of controls(this.#current)) control.tabIndex = -1;
    }
    this.#current = cell;
    cell.tabIndex = 0;
    for (const control of controls(cell)) control.tabIndex = 0;
  }
}

/** A row whose passages stand under each other. Its columns are found when they are asked for: few rows are. */
class StackedTrack implements Track {
  readonly fold = false;
  readonly row: number;
  readonly #present: readonly number[];
  readonly #visible: readonly number[];

  constructor(row: number, present: readonly number[], visible: readonly number[]) {
    this.row = row;
    this.#present = present;
    this.#visible = visible;
  }

  get columns(): readonly number[] {
    return [-1, ...this.#present.filter((source) => this.#visible.includes(source))];
  }
}

function controls(cell: HTMLElement): NodeListOf<HTMLElement> {
  return cell.querySelectorAll<HTMLElement>('button');
}
