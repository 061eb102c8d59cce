import type { GridToHost } from '../protocol/grid.ts';
import type { CellOverlay } from './cellOverlay.ts';
import type { GridScreen } from './gridScreen.ts';
import type { Memory } from './memory.ts';
import { passagesOfCell } from './passages.ts';
import type { Picking } from './picking.ts';
import type { RowDrag } from './rowDrag.ts';

interface AttentionParts {
  readonly screen: GridScreen;
  readonly memory: Memory;
  readonly picking: Picking;
  readonly overlay: CellOverlay;
  readonly drag: RowDrag;
  readonly send: (message: GridToHost) => void;
}

/** Which cell the reader is at, by focus or by pointer, and what follows from it. */
export class Attention {
  readonly #parts: AttentionParts;

  constructor(parts: AttentionParts) {
    this.#parts = parts;
  }

  /** The focus came into a cell. */
  focused(cell: HTMLElement): void {
    const { screen, memory, picking } = this.#parts;
    if (cell !== screen.focus.current) {
      screen.focus.notice(cell);
      picking.moved();
    }
    this.#tell();
    this.hovered(cell);
    if (screen.model?.content.stage !== 'read') memory.update({ focus: screen.focus.position });
  }

  /** The context menu was asked for: what it offers is about this cell. */
  pointed(cell: HTMLElement, target: Element): void {
    if (!cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    this.#parts.picking.point(target);
  }

  /** @param cell the one under the pointer; without one the focused cell has the overlay */
  hovered(cell: HTMLElement | null): void {
    const { screen, overlay, drag } = this.#parts;
    const { current } = screen.focus;
    const focused = current?.contains(document.activeElement) === true ? current : null;
    const over = cell ?? focused;
    if (screen.model === null || drag.isDragging) return;
    overlay.show(screen.model, over?.querySelector('.paragraph-editor') ? null : over);
  }

  /** Tells the host where the focus is, so that a text editor can show the place. */
  #tell(): void {
    const { screen, send } = this.#parts;
    const { model, focus } = screen;
    const { row, column } = focus.position;
    const passages = model === null || row < 0 || column < 0 ? [] : passagesOfCell(model, row, column);
    const spans = passages.flatMap(({ source, paragraph }) => model?.sources[source]?.paragraphs[paragraph] ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined) return;
    send({ type: 'focused', source: column, start: first.start, end: last.end });
  }
}
