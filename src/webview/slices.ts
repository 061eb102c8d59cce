// A slice of work this long, in ms, leaves a frame time for everything else.
const SLICE_MS = 10;

/** Runs work that yields at its steps in slices, so that keys, pointer and scrolling never wait for all of it. */
export class Slices {
  readonly #channel = new MessageChannel();
  #next: (() => void) | null = null;

  constructor() {
    // A timer would wait four milliseconds between any two slices.
    this.#channel.port1.onmessage = () => this.#next?.();
  }

  /** Whether there is work left. */
  get isRunning(): boolean {
    return this.#next !== null;
  }

  /**
   * Begins work, in place of what was going on; what needs one slice only is done when this returns.
   * @param done called with the result
   */
  run<Result>(steps: Iterator<void, Result>, done: (result: Result) => void): void {
    let first = true;
    const finishWith = (result: Result): void => {
      this.#next = null;
      done(result);
    };
    const slice = (): void => {
      const end = performance.now() + SLICE_MS;
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          if (first) {
            finishWith(step.value);
            return;
          }
          // What is done with the result has a slice of its own.
          this.#next = () => finishWith(step.value);
          this.#channel.port2.postMessage(null);
          return;
        }
        if (performance.now() >= end) break;
      }
      first = false;
      // The work may have begun other work in its place.
      if (this.#next === slice) this.#channel.port2.postMessage(null);
    };
    this.#next = slice;
    slice();
  }

  cancel(): void {
    this.#next = null;
  }
}

/** Does all the work at once. */
export function finish<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
