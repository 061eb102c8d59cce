import type { PassageRef } from '../engine/comparison.ts';
import { passageAt } from './passages.ts';

// A second click within this time makes a double-click; revealing at the first would move the page under the pointer.
const DOUBLE_CLICK_MS = 250;
// The hand is not quite still while it clicks; farther than this (CSS pixels) it drags.
const DRAG = 4;

/** What clicks on a paragraph mean. */
export interface ParagraphClickActions {
  readonly reveal: (passage: PassageRef) => void;
  readonly edit: (passage: PassageRef) => void;
  /** Ctrl or Cmd was held. */
  readonly toggle: (element: Element) => void;
  /** A click without keys, anywhere in a cell. */
  readonly plain: (element: Element) => void;
}

/**
 * Tells a click on a paragraph (reveal it) from a double-click (edit it), from selecting text in it, and from clicks on
 * the controls in it.
 */
export function listenToParagraphs(grid: HTMLElement, actions: ParagraphClickActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = { x: 0, y: 0 };
  grid.addEventListener('pointerdown', ({ clientX, clientY }) => {
    clearTimeout(timer);
    pressed = { x: clientX, y: clientY };
  });
  grid.addEventListener('click', (event) => {
    clearTimeout(timer);
    const { target } = event;
    if (!(target instanceof Element) || isControl(target)) return;
    if (event.ctrlKey || event.metaKey) {
      actions.toggle(target);
      return;
    }
    if (event.shiftKey) return;
    actions.plain(target);
    const passage = passageAt(target);
    const dragged = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG;
    const touchedName = event instanceof PointerEvent && event.pointerType === 'touch' && target.closest('.name');
    if (passage === null || event.detail > 1 || dragged || hasSelectedText() || touchedName) return;
    timer = setTimeout(() => {
      if (!hasSelectedText()) actions.reveal(passage);
    }, DOUBLE_CLICK_MS);
  });
  grid.addEventListener('dblclick', (event) => {
    clearTimeout(timer);
    if (!(event.target instanceof Element) || isControl(event.target)) return;
    const passage = passageAt(event.target);
    if (passage !== null) actions.edit(passage);
  });
}

function isControl(target: Element): boolean {
  return target.closest('button, a, textarea, input, [data-row-card], .paragraph-editor') !== null;
}

function hasSelectedText(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
