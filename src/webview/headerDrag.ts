import { followPointer } from './pointerDrag.ts';

// The hand is not quite still while it clicks; farther than this (CSS pixels) it drags.
const DRAG = 5;

/** What dragging in the header does. */
export interface HeaderDragActions {
  /** A header was dropped on another one. */
  readonly move: (source: number, to: number) => void;
  /** @param amount in weights; see `Columns` */
  readonly widen: (source: number, amount: number) => void;
  readonly weight: (source: number) => number;
  /** All columns as wide as at first. */
  readonly reset: () => void;
}

/** Dragging the edge of a header makes its column wider, dragging the header itself moves it. */
export function listenToHeader(header: HTMLElement, actions: HeaderDragActions): void {
  let dragged = false;
  header.addEventListener('pointerdown', (event) => {
    dragged = false;
    const cell = headerOf(event.target);
    if (cell === null || event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest('.resizer') !== null) resize(event, cell, actions);
    else if (event.pointerType !== 'touch') reorder(event, cell, header, actions, () => (dragged = true));
  });
  header.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && event.target.closest('.resizer') !== null) actions.reset();
  });
  // The end of a drag is no click on the label.
  header.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    { capture: true },
  );
}

function resize(event: PointerEvent, cell: HTMLElement, actions: HeaderDragActions): void {
  const source = Number(cell.dataset['column']);
  const perWeight = cell.offsetWidth / actions.weight(source);
  let x = event.clientX;
  event.preventDefault();
  followPointer((moved) => {
    const before = actions.weight(source);
    actions.widen(source, (moved.clientX - x) / perWeight);
    // Where there is no room, the pointer waits at the edge.
    if (actions.weight(source) !== before) x = moved.clientX;
  });
}

function reorder(
  event: PointerEvent,
  cell: HTMLElement,
  header: HTMLElement,
  actions: HeaderDragActions,
  began: () => void,
): void {
  const source = Number(cell.dataset['column']);
  let over: HTMLElement | null = null;
  let moving = false;
  followPointer(
    (moved) => {
      if (!moving && Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) < DRAG) return;
      if (!moving) began();
      moving = true;
      header.classList.add('moving');
      cell.classList.add('moved');
      over?.classList.remove('drop-before', 'drop-after');
      over = headerOf(document.elementFromPoint(moved.clientX, moved.clientY));
      over?.classList.add(Number(over.dataset['column']) < source ? 'drop-before' : 'drop-after');
    },
    (dropped) => {
      header.classList.remove('moving');
      cell.classList.remove('moved');
      over?.classList.remove('drop-before', 'drop-after');
      if (moving && dropped && over !== null && over !== cell) actions.move(source, Number(over.dataset['column']));
    },
  );
}

function headerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.header[data-column]') : null;
}
