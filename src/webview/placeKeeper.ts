import type { Memory } from './memory.ts';
import type { SavedView } from './savedView.ts';
import type { Skeleton } from './skeleton.ts';
import type { Viewport } from './viewport.ts';

// The place is kept once scrolling rests. In ms.
const SAVE_AFTER_MS = 150;

/** Keeps the rows that the reader looks at where they are: through updates, other sizes of the page, and reloads. */
export class PlaceKeeper {
  readonly #page: Pick<Skeleton, 'scroller'>;
  readonly #memory: Memory;
  readonly #viewport: Viewport;
  /** Where the rows are to be, or were when scrolling rested last; `null` while the reader goes elsewhere. */
  #top: SavedView['top'] | null = null;
  /** Rows in view when scrolling rested last. */
  #inView: readonly number[] = [];
  #scrolledOnce = false;
  /** What scrolls next is the page being brought to its place, and not the reader. */
  #isOwnScroll = false;
  #isUntouched = true;
  /** Rows could not be brought to their place yet: the page had no size. */
  #isDue = false;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Pick<Skeleton, 'scroller'>, memory: Memory, viewport: Viewport) {
    this.#page = page;
    this.#memory = memory;
    this.#viewport = viewport;
    page.scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
  }

  /** Whether nobody has scrolled yet. */
  get isUntouched(): boolean {
    return this.#isUntouched;
  }

  /** The first row in view, also while the page has no size, or has just got one. */
  get top(): SavedView['top'] {
    return (this.#isVisible && !this.#isDue) || this.#top === null ? this.#viewport.top() : this.#top;
  }

  /** Whether a row was in view when scrolling rested last. */
  wasInView(row: number): boolean {
    return this.#inView.includes(row);
  }

  /** The rows are about to be brought elsewhere, or are others: what was in view means nothing any more. */
  forgetView(): void {
    this.#inView = [];
  }

  /** Brings the rows to a place. */
  keep(top: SavedView['top']): void {
    this.#top = top;
    this.#restore();
  }

  /** The reader goes elsewhere. */
  release(): void {
    this.#top = null;
    this.#isUntouched = false;
    this.#isDue = false;
  }

  /** The page got another size. */
  resized(): void {
    const top = this.#top;
    this.#restore();
    // Rows get their true height only once they have been in view.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#top === top) this.#restore();
      }),
    );
  }

  /** Something scrolled; the place is saved when it rests. @param save whether its rows have their final numbers */
  scrolled(save: boolean): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#onRest(save), SAVE_AFTER_MS);
  }

  get #isVisible(): boolean {
    return this.#page.scroller.clientHeight > 0;
  }

  #onScroll(): void {
    this.#scrolledOnce = true;
    if (!this.#isOwnScroll) this.#isUntouched = false;
    this.#isOwnScroll = false;
  }

  #restore(): void {
    const top = this.#top;
    this.#isDue = top !== null && !this.#isVisible;
    // Where nothing was scrolled yet, asking would lay out the page at once.
    if (top === null || (!this.#scrolledOnce && top.row === 0 && top.offset <= 0)) return;
    const { scroller } = this.#page;
    const before = scroller.scrollTop;
    this.#viewport.restore(top);
    if (scroller.scrollTop !== before) this.#isOwnScroll = true;
  }

  #onRest(save: boolean): void {
    if (!this.#isVisible || this.#isDue) return;
    this.#inView = this.#viewport.visible();
    this.#top = this.#viewport.top();
    if (save) this.#memory.update({ top: this.#top });
  }
}
