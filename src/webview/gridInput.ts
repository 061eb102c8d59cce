import type { Position } from './navigation.ts';
import { onGridKey, type KeyActions } from './gridKeys.ts';

/** What mouse, keys and focus ask for. */
export interface GridIntents extends KeyActions {
  /** The cell in the tab order. */
  readonly current: () => HTMLElement | null;
  readonly goTo: (position: Position) => void;
  readonly openSource: (source: number) => void;
  readonly retry: () => void;
  readonly toggleFold: (first: number) => void;
  /** Shows the paragraph around an element in a text editor. */
  readonly reveal: (element: Element) => void;
  /** The focus came into a cell. */
  readonly focused: (cell: HTMLElement) => void;
  /** The pointer is over a cell, or over none. */
  readonly hovered: (cell: HTMLElement | null) => void;
}

/**
 * Turns what happens in the grid into intents. Listens at the grid, so that rows may come and go.
 * @param sheet the grid with what lies over its cells
 */
export function listenToGrid(grid: HTMLElement, sheet: HTMLElement, intents: GridIntents): void {
  grid.addEventListener('keydown', (event) => {
    const cell = intents.current();
    if (cell !== null) onGridKey(event, cell, intents);
  });
  grid.addEventListener('click', (event) => onClick(event, intents));
  grid.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell !== null) intents.focused(cell);
  });
  grid.addEventListener('focusout', () => intents.hovered(null));
  sheet.addEventListener('pointerover', (event) => {
    const overlay = event.target instanceof Element && event.target.closest('.opener') !== null;
    if (!overlay) intents.hovered(cellOf(event.target));
  });
  sheet.addEventListener('pointerleave', () => intents.hovered(null));
}

function onClick(event: MouseEvent, intents: GridIntents): void {
  if (!(event.target instanceof Element)) return;
  const { goRow, goColumn, open, base, retry } = event.target.closest<HTMLElement>('button')?.dataset ?? {};
  const fold = event.target.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
  if (goRow !== undefined) intents.goTo({ row: Number(goRow), column: Number(goColumn) });
  else if (open !== undefined) intents.openSource(Number(open));
  else if (base !== undefined) intents.makeBase(Number(base));
  else if (retry !== undefined) intents.retry();
  else if (fold !== undefined) intents.toggleFold(Number(fold));
  else if (event.ctrlKey || event.metaKey) intents.reveal(event.target);
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
}
