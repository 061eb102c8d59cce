import type { Filter } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import { move, nearest, type Move, type Position, type Track } from './navigation.ts';
import type { RowList } from './rowList.ts';

/**
 * The roving focus of the grid: one cell is in the tab order, and moving the focus moves it. Controls inside the
 * current cell are in the tab order as well, so that Tab goes through them.
 */
export class RovingFocus {
  readonly #header: HTMLElement;
  readonly #list: RowList;
  readonly #onMove: (cell: HTMLElement) => void;
  #tracks: readonly Track[] = [];
  #position: Position;
  #current: HTMLElement | null = null;

  constructor(header: HTMLElement, list: RowList, start: Position, onMove: (cell: HTMLElement) => void) {
    this.#header = header;
    this.#list = list;
    this.#position = start;
    this.#onMove = onMove;
  }

  get position(): Position {
    return this.#position;
  }

  /** The cell in the tab order. */
  get current(): HTMLElement | null {
    return this.#current;
  }

  /** Learns what is on the page after rows or filters changed, and puts the current cell back in the tab order. */
  refresh(model: GridModel, stacked: boolean, shown: (row: number) => boolean, filter: Filter): void {
    const all = [-1, ...model.sources.keys()];
    const tracks: Track[] = [{ row: -1, fold: false, columns: all }];
    const folds = new Set(filter.kind === 'all' ? model.folds.map(({ first }) => first) : []);
    model.rows.forEach(({ present }, row) => {
      if (folds.has(row)) tracks.push({ row, fold: true, columns: [-1, 0] });
      if (shown(row)) tracks.push({ row, fold: false, columns: stacked ? [-1, ...present] : all });
    });
    this.#tracks = tracks;
    this.#settle();
  }

  /** Moves the focus by a key. */
  move(key: Move, page: number): void {
    const to = move(this.#tracks, { track: this.#trackIndex(), column: this.#position.column }, key, page);
    const track = this.#tracks[to.track];
    if (track !== undefined) this.go({ row: track.row, column: to.column }, track.fold);
  }

  /** Focuses a cell and brings it into view. */
  go(position: Position, fold = false): void {
    this.#position = position;
    const cell = this.#cellAt(position, fold);
    if (cell === null) return;
    this.#makeCurrent(cell);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Takes note that the focus came into a cell by other means (a click, a search). */
  notice(cell: HTMLElement): void {
    const row = cell.closest<HTMLElement>('[role=row]');
    const line = row?.dataset['row'] ?? row?.dataset['fold'];
    this.#position = {
      row: line === undefined ? -1 : Number(line),
      column: Number(cell.dataset['column'] ?? this.#position.column),
    };
    this.#makeCurrent(cell);
  }

  #settle(): void {
    const had = this.#current?.contains(document.activeElement) === true || document.activeElement === document.body;
    const track = this.#tracks[this.#trackIndex()];
    if (track === undefined) return;
    const cell = this.#cellAt({ row: track.row, column: nearest(track.columns, this.#position.column) }, track.fold);
    if (cell === null) return;
    const lost =
      had && this.#current !== null && (!this.#current.isConnected || this.#current.closest('[hidden]') !== null);
    if (cell !== this.#current) this.#makeCurrent(cell);
    if (lost) cell.focus({ preventScroll: true });
  }

  #trackIndex(): number {
    const { row } = this.#position;
    const inFold = this.#current?.closest('[data-fold]') !== null && this.#current !== null;
    let best = 0;
    this.#tracks.forEach((track, index) => {
      if (track.row > row) return;
      if (track.row === row && best > 0 && this.#tracks[best]?.row === row && inFold) return;
      best = index;
    });
    return best;
  }

  #cellAt({ row, column }: Position, fold: boolean): HTMLElement | null {
    if (row >= 0 && !fold) this.#list.ensure(row);
    const line = row < 0 ? this.#header : fold ? this.#list.fold(row) : this.#list.rows[row];
    const cells = [...(line?.querySelectorAll<HTMLElement>(':scope > [data-column]') ?? [])];
    const wanted = nearest(
      cells.map((cell) => Number(cell.dataset['column'])),
      column,
    );
    return cells.find((cell) => Number(cell.dataset['column']) === wanted) ?? null;
  }

  #makeCurrent(cell: HTMLElement): void {
    if (this.#current !== null) {
      this.#current.tabIndex = -1;
      for (const control of controls(this.#current)) control.tabIndex = -1;
    }
    this.#current = cell;
    cell.tabIndex = 0;
    for (const control of controls(cell)) control.tabIndex = 0;
    this.#onMove(cell);
  }
}

function controls(cell: HTMLElement): NodeListOf<HTMLElement> {
  return cell.querySelectorAll<HTMLElement>('button');
}
