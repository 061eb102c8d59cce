/** A place of the grid that can have the focus. Row −1 is the header; column −1 holds the rows' numbers. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What the keys move over, top to bottom: the header, rows and folded lines that are shown, with their columns. */
export interface Track {
  /** −1 for the header, the row's index, or the first row of a fold, each once. */
  readonly row: number;
  /** The line that stands for folded furniture, not a row itself. */
  readonly fold: boolean;
  /** Columns with a cell, ascending. */
  readonly columns: readonly number[];
}

export interface Moved {
  readonly track: number;
  readonly column: number;
}

/** Keys that move the focus; the names of `KeyboardEvent.key`, with `Ctrl+` before. */
export type Move =
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'Ctrl+Home'
  | 'Ctrl+End'
  | 'PageUp'
  | 'PageDown';

const MOVES: ReadonlySet<string> = new Set<Move>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Ctrl+Home',
  'Ctrl+End',
  'PageUp',
  'PageDown',
]);

export function isMove(key: string): key is Move {
  return MOVES.has(key);
}

/**
 * Where a key leads, after the grid pattern of the ARIA Authoring Practices.
 * @param from index of the track, and the column wanted; the wanted column is kept over lines that lack it
 * @param page how many tracks PageUp and PageDown go
 */
export function move(tracks: readonly Track[], from: Moved, key: Move, page: number): Moved {
  const last = tracks.length - 1;
  const columns = tracks[from.track]?.columns ?? [];
  const at = nearest(columns, from.column);
  const to = (track: number): Moved => ({ track: Math.min(Math.max(track, 0), last), column: from.column });
  const along = (index: number): Moved => ({
    track: from.track,
    column: columns[Math.min(Math.max(index, 0), columns.length - 1)] ?? from.column,
  });
  switch (key) {
    case 'ArrowUp':
      return to(from.track - 1);
    case 'ArrowDown':
      return to(from.track + 1);
    case 'PageUp':
      return to(from.track - page);
    case 'PageDown':
      return to(from.track + page);
    case 'ArrowLeft':
      return along(columns.indexOf(at) - 1);
    case 'ArrowRight':
      return along(columns.indexOf(at) + 1);
    case 'Home':
      return along(0);
    case 'End':
      return along(columns.length - 1);
    case 'Ctrl+Home':
      return { track: 0, column: tracks[0]?.columns[0] ?? 0 };
    case 'Ctrl+End':
      return { track: last, column: tracks[last]?.columns.at(-1) ?? 0 };
  }
}

/** The column with a cell that is nearest to the one wanted. */
export function nearest(columns: readonly number[], wanted: number): number {
  return columns.reduce(
    (best, column) => (Math.abs(column - wanted) < Math.abs(best - wanted) ? column : best),
    columns[0] ?? wanted,
  );
}
