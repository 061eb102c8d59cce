import { isMove, type Move } from './navigation.ts';

/** What the keys of the grid do. */
export interface KeyActions {
  readonly move: (key: Move) => void;
  /** Enter on a cell: show its passage in a text editor, unfold, or press its button. */
  readonly activate: (cell: HTMLElement) => void;
  /** Opens the card of a name or a sign. With `returnTo` the focus goes into it, and comes back there. */
  readonly openCard: (subject: HTMLElement, returnTo: HTMLElement | null) => void;
  readonly makeBase: (source: number) => void;
  readonly help: (cell: HTMLElement) => void;
  readonly closeCard: () => void;
}

/**
 * The keys of a grid cell. Moves are those of the ARIA grid pattern; `N` and `Shift+N` go through the names of the
 * cell and open their cards, `D` opens what sources disagree about in the row, `B` makes the
 * column the base, `?` shows the keys, Escape leads back.
 */
export function onGridKey(event: KeyboardEvent, cell: HTMLElement, actions: KeyActions): void {
  if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const key = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
  const name = event.target.closest<HTMLElement>('.name');
  const handled = name === null ? onCell(key, event.target, cell, actions) : onName(key, name, cell, actions);
  if (handled) event.preventDefault();
}

function onCell(key: string, target: HTMLElement, cell: HTMLElement, actions: KeyActions): boolean {
  if (key === 'Escape') {
    actions.closeCard();
    if (target !== cell) cell.focus();
    return true;
  }
  if (target !== cell) return false;
  if (isMove(key)) actions.move(key);
  else if (key === 'Enter' || key === ' ') actions.activate(cell);
  else if (key === 'n' || key === 'N') return goToName(cell, null, key === 'n' ? 1 : -1, actions);
  else if (key === 'd') return openDisagreements(cell, actions);
  else if (key === 'b') actions.makeBase(Number(cell.dataset['column']));
  else if (key === '?') actions.help(cell);
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
