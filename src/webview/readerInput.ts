import type { GridToHost } from '../protocol/grid.ts';
import type { Attention } from './attention.ts';
import type { Cards } from './cards.ts';
import type { Commands } from './commands.ts';
import { listenToGrid, listenToGridFocus } from './gridInput.ts';
import type { GridScreen } from './gridScreen.ts';
import { listenToParagraphs } from './paragraphClicks.ts';
import type { Picking } from './picking.ts';
import type { Skeleton } from './skeleton.ts';
import type { SourceActions } from './sourceActions.ts';

interface InputParts {
  readonly screen: GridScreen;
  readonly picking: Picking;
  readonly cards: Cards;
  readonly commands: Commands;
  readonly sources: SourceActions;
  readonly attention: Attention;
  readonly send: (message: GridToHost) => void;
}

/**
 * Says what each key, click and move of the focus in the grid does.
 * @returns looks anew at what has the focus, because the cell may have become another one under it
 */
export function listenToReader({ grid, sheet }: Skeleton, parts: InputParts): () => void {
  const { screen, picking, cards, commands, sources, attention, send } = parts;
  const { focus, viewport } = screen;
  grid.addEventListener('keydown', () => picking.endAside(), { capture: true });
  const lookAtFocus = listenToGridFocus(grid, send);
  listenToGrid(grid, sheet, {
    current: () => focus.current,
    move: (key) => {
      focus.move(key, viewport.pageLength());
      picking.moved();
    },
    stretch: (key) => picking.stretch(key),
    toggle: (cell) => picking.toggle(cell),
    clear: () => picking.clear(),
    nextParagraph: (direction) => picking.nextParagraph(direction),
    command: (command) => commands.run(command),
    activate: (cell) => commands.activate(cell),
    makeBase: (source) => sources.makeBase(source),
    header: (key, source) => sources.onHeaderKey(key, source),
    source: (action, source) => sources.run(action, source),
    openCard: (subject, returnTo) => {
      cards.open(subject, returnTo === null);
      if (returnTo !== null) cards.enter(returnTo);
    },
    closeCard: () => cards.close(),
    goTo: ({ row, column }) => screen.goToRow(row, column),
    toggleFold: (first) => screen.toggleFold(first),
    focused: (cell) => attention.focused(cell),
    pointed: (cell, target) => attention.pointed(cell, target),
    hovered: (cell) => attention.hovered(cell),
  });
  listenToParagraphs(grid, {
    reveal: (passage) => commands.reveal(passage),
    edit: (passage) => commands.edit(passage),
    toggle: (element) => picking.toggle(element),
    plain: (element) => {
      picking.clear();
      picking.point(element);
    },
  });
  return lookAtFocus;
}
