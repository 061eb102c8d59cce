import type { GridToHost } from '../protocol/grid.ts';
import type { Position } from './navigation.ts';
import { SOURCE_ACTIONS, type SourceAction } from './sourceActions.ts';
import { onGridKey, type KeyActions } from './gridKeys.ts';

/** What mouse, keys and focus ask for. */
export interface GridIntents extends KeyActions {
  /** The cell in the tab order. */
  readonly current: () => HTMLElement | null;
  readonly goTo: (position: Position) => void;
  readonly source: (action: SourceAction, source: number) => void;
  readonly toggleFold: (first: number) => void;
  /** The focus came into a cell. */
  readonly focused: (cell: HTMLElement) => void;
  /** The context menu was asked for: what it offers is about this cell. */
  readonly pointed: (cell: HTMLElement, target: Element) => void;
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
  grid.addEventListener('contextmenu', (event) => {
    const cell = cellOf(event.target);
    if (cell !== null && event.target instanceof Element) intents.pointed(cell, event.target);
  });
  grid.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell !== null) intents.focused(cell);
  });
  grid.addEventListener('focusout', () => intents.hovered(null));
  // The palette, a menu or another editor takes the focus out of this document, and it comes back to no element.
  addEventListener('focus', () => {
    if (document.activeElement === document.body) intents.current()?.focus({ preventScroll: true });
  });
  sheet.addEventListener('pointerover', (event) => {
    const overlay = event.target instanceof Element && event.target.closest('.opener, .grip') !== null;
    if (!overlay) intents.hovered(cellOf(event.target));
  });
  sheet.addEventListener('pointerleave', () => intents.hovered(null));
}

/**
 * Tells when a cell has got the focus and what it is, and when the focus went elsewhere, be it to a button in the cell.
 * @returns looks anew, because the cell may have become another one under the focus
 */
export function listenToGridFocus(grid: HTMLElement, tell: (focus: GridFocus) => void): () => void {
  let known = JSON.stringify(NO_FOCUS);
  const look = (): void => {
    const cell = document.hasFocus() ? document.activeElement : null;
    const focus = cell instanceof HTMLElement && cell.matches('[data-column]') ? focusOn(cell) : NO_FOCUS;
    if (JSON.stringify(focus) !== known) tell(focus);
    known = JSON.stringify(focus);
  };
  grid.addEventListener('focusin', look);
  // On its way from one cell to another the focus is nowhere for a moment.
  grid.addEventListener('focusout', () => setTimeout(look, 0));
  return look;
}

type GridFocus = Extract<GridToHost, { type: 'focus' }>;

const NO_FOCUS: GridFocus = { type: 'focus', inGrid: false, furniture: false, done: false };

function focusOn({ dataset }: HTMLElement): GridFocus {
  const { furniture, done } = JSON.parse(dataset['vscodeContext'] ?? '{}') as Partial<Record<string, boolean>>;
  return { type: 'focus', inGrid: true, furniture: furniture === true, done: done === true };
}

function onClick(event: MouseEvent, intents: GridIntents): void {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('button')?.dataset ?? {};
  const { goRow, goColumn } = button;
  const action = SOURCE_ACTIONS.find((each) => button[each] !== undefined);
  const fold = event.target.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
  if (goRow !== undefined) intents.goTo({ row: Number(goRow), column: Number(goColumn) });
  else if (action !== undefined) intents.source(action, Number(button[action]));
  else if (fold !== undefined) intents.toggleFold(Number(fold));
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
}
