/**
 * Follows the pointer until it is let go, or the drag is given up with Escape.
 * @param end told whether something was dropped
 */
export function followPointer(
  move: (event: PointerEvent) => void,
  end: (dropped: boolean) => void = () => undefined,
): void {
  const done = new AbortController();
  const { signal } = done;
  const stop = (dropped: boolean): void => {
    done.abort();
    end(dropped);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => stop(true), { signal });
  window.addEventListener('pointercancel', () => stop(false), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop(false);
    },
    { signal, capture: true },
  );
}
