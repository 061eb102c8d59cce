import type { GridScreen } from './gridScreen.ts';
import { passagesOfCell, samePassage } from './passages.ts';
import type { Picking } from './picking.ts';
import type { RowActions } from './rowActions.ts';
import type { RowDragActions } from './rowDrag.ts';
import { counted } from './wording.ts';

/**
 * What dropping a cell on another row does: its passages move there, with all others that are picked when they are; the
 * number of a row joins the two rows.
 * @param cell what the grip belongs to now
 */
export function rowDrops(
  screen: GridScreen,
  picking: Picking,
  rows: RowActions,
  cell: () => HTMLElement | null,
): RowDragActions {
  const dragged = (from: HTMLElement) => {
    const row = Number(from.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
    const source = Number(from.dataset['column']);
    const own = screen.model === null ? [] : passagesOfCell(screen.model, row, source);
    const picked = own.some((each) => picking.picked.some((other) => samePassage(each, other)));
    return { row, whole: source < 0, passages: picked ? picking.picked : own };
  };
  return {
    cell,
    click: (on) => on.focus({ preventScroll: true }),
    offer: (from, row) => {
      const { row: own, whole, passages } = dragged(from);
      if (row === own || passages.length === 0 || screen.model?.rows[row]?.state === 'furniture') return null;
      if (whole) return `Join rows ${own + 1} and ${row + 1}`;
      return `Move ${passages.length === 1 ? '' : `${counted(passages.length, 'passage')} `}to row ${row + 1}`;
    },
    drop: (from, row) => {
      const { row: own, whole, passages } = dragged(from);
      if (screen.model === null) return;
      if (whole)
        rows.joinRows(
          screen.model,
          [own, row].sort((a, b) => a - b),
        );
      else rows.moveTo(screen.model, passages, row);
    },
  };
}
