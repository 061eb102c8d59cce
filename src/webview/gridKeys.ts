import type { GridCommand } from '../protocol/grid.ts';
import { isMove, type Move } from './navigation.ts';

/** What the keys of the grid do. */
export interface KeyActions {
  readonly move: (key: Move) => void;
  /** Picks what lies between the focus and where the key leads. */
  readonly stretch: (key: Move) => void;
  /** Picks the passages of the cell, or drops them. */
  readonly toggle: (cell: HTMLElement) => void;
  /** Drops all picked passages. @returns whether there were any */
  readonly clear: () => boolean;
  readonly command: (command: GridCommand | 'toggleFurniture' | 'toggleDone') => void;
  /** The next or previous paragraph of a cell that has several. */
  readonly nextParagraph: (direction: 1 | -1) => void;
  /** Enter on a cell: show its passage in a text editor, unfold, or press its button. */
  readonly activate: (cell: HTMLElement) => void;
  /** Opens the card of a name or a sign. With `returnTo` the focus goes into it, and comes back there. */
  readonly openCard: (subject: HTMLElement, returnTo: HTMLElement | null) => void;
  readonly makeBase: (source: number) => void;
  /** A key on the header of a source. @returns whether it means something there */
  readonly header: (key: string, source: number) => boolean;
  /** @returns whether a card was open */
  readonly closeCard: () => boolean;
}

/** The commands that keys of the grid mean. */
export const COMMANDS: Readonly<Record<string, GridCommand | 'toggleFurniture' | 'toggleDone'>> = {
  l: 'link',
  u: 'unlink',
  'Alt+ArrowUp': 'moveUp',
  'Alt+ArrowDown': 'moveDown',
  v: 'moveHere',
  s: 'split',
  j: 'join',
  J: 'joinAbove',
  r: 'reattach',
  m: 'toggleFurniture',
  t: 'note',
  x: 'toggleDone',
  e: 'explain',
  o: 'compareInDiffEditor',
  F2: 'edit',
  F7: 'nextDifference',
  'Shift+F7': 'previousDifference',
  F8: 'nextDisagreement',
  'Shift+F8': 'previousDisagreement',
  'Alt+F1': 'help',
  '?': 'help',
};

/**
 * The keys of a grid cell. Moves are those of the ARIA grid pattern, with Shift they pick; `N` and `Shift+N` go through
 * the names of the cell and open their cards, `D` opens what sources disagree about in the row, `B` makes the column
 * the base, Escape leads back. Keys that mean something here do not reach the workbench.
 */
export function onGridKey(event: KeyboardEvent, cell: HTMLElement, actions: KeyActions): void {
  if (!(event.target instanceof HTMLElement)) return;
  const key = keyName(event);
  const name = event.target.closest<HTMLElement>('.name');
  const handled = name === null ? onCell(key, event.target, cell, actions) : onName(key, name, cell, actions);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

/** A key with what is held: "n", "N", "Ctrl+Home", "Shift+ArrowUp", "Alt+Shift+ArrowLeft". Cmd counts as Ctrl. */
function keyName(event: KeyboardEvent): string {
  const { key } = event;
  const letter = key.length === 1 && key !== ' ';
  const plain = letter && /\p{L}/u.test(key) ? (event.shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && !letter ? 'Shift+' : '',
    plain,
  ].join('');
}

function onCell(key: string, target: HTMLElement, cell: HTMLElement, actions: KeyActions): boolean {
  if (key === 'Escape') {
    const back = target !== cell;
    if (back) cell.focus();
    return actions.closeCard() || back || actions.clear();
  }
  const onHeader = target === cell && cell.getAttribute('role') === 'columnheader';
  if (onHeader && actions.header(key, Number(cell.dataset['column']))) return true;
  const command = COMMANDS[key];
  // From anywhere in the cell: steps go on from the cell.
  if (command !== undefined && key.includes('F')) actions.command(command);
  else if (target !== cell) return false;
  else if (isMove(key)) actions.move(key);
  else if (key.startsWith('Shift+') && isMove(key.slice(6))) actions.stretch(key.slice(6) as Move);
  else if (key === 'Ctrl+ ') actions.toggle(cell);
  else if (key === 'Enter' || key === ' ') actions.activate(cell);
  else if (key === 'n' || key === 'N') return goToName(cell, null, key === 'n' ? 1 : -1, actions);
  else if (key === 'p' || key === 'P') actions.nextParagraph(key === 'p' ? 1 : -1);
  else if (key === 'd') return openDisagreements(cell, actions);
  else if (key === 'b') actions.makeBase(Number(cell.dataset['column']));
  else if (command !== undefined) actions.command(command);
  else return false;
  return true;
}

function onName(key: string, name: HTMLElement, cell: HTMLElement, actions: KeyActions): boolean {
  switch (key) {
    case 'Enter':
    case ' ':
    case 'k':
      actions.openCard(name, name);
      return true;
    case 'n':
    case 'ArrowRight':
      return goToName(cell, name, 1, actions);
    case 'N':
    case 'ArrowLeft':
      return goToName(cell, name, -1, actions);
    case 'Escape':
      actions.closeCard();
      cell.focus();
      return true;
    default:
      if (!isMove(key)) return false;
      actions.closeCard();
      actions.move(key);
      return true;
  }
}

function goToName(cell: HTMLElement, from: HTMLElement | null, step: 1 | -1, actions: KeyActions): boolean {
  const names = [...cell.querySelectorAll<HTMLElement>('.name')];
  const at = from === null ? (step > 0 ? -1 : names.length) : names.indexOf(from);
  const next = names[at + step];
  if (next === undefined) return from !== null;
  // Only now: a name that could always have the focus would take it from its cell at every click.
  next.tabIndex = -1;
  next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
  next.focus();
  actions.openCard(next, null);
  return true;
}

function openDisagreements(cell: HTMLElement, actions: KeyActions): boolean {
  const signs = cell.closest('[role=row]')?.querySelector<HTMLElement>('.gutter [data-row-card]');
  if (signs === null || signs === undefined) return false;
  actions.openCard(signs, cell);
  return true;
}
