import { html, nothing, render } from 'lit-html';
import type { Skeleton } from './skeleton.ts';

// Long enough to read a sentence.
const SAID_MS = 6000;

/** What the reader can do about a problem, and who is to know. */
interface NoticeActions {
  readonly retry: () => void;
  readonly openAsText: () => void;
  /** {@link Notices.busy} or {@link Notices.said} changed. */
  readonly changed: () => void;
}

/** What the page says about itself: work under way, a problem, and changes in words for screen readers. */
export class Notices {
  readonly #page: Skeleton;
  readonly #actions: NoticeActions;
  #busy: string | null = null;
  #said: string | null = null;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Skeleton, actions: NoticeActions) {
    this.#page = page;
    this.#actions = actions;
  }

  /** What is going on, or `null`. */
  get busy(): string | null {
    return this.#busy;
  }

  /** What was said to the reader a moment ago, or `null`. */
  get said(): string | null {
    return this.#said;
  }

  /** @param done 0 … 1 */
  showBusy(text: string | null, done: number): void {
    const { progress, waiting } = this.#page;
    this.#busy = text;
    progress.hidden = text === null;
    progress.style.setProperty('--done', String(done));
    progress.setAttribute('aria-label', text ?? '');
    progress.setAttribute('aria-valuenow', String(Math.round(done * 100)));
    waiting.textContent = text;
    this.#actions.changed();
  }

  /**
   * @param text one sentence that says what is wrong and what to do; `null` when nothing is
   * @param inFile the comparison's own file is at fault: comparing again would not help
   */
  showProblem(text: string | null, inFile = false): void {
    const { retry, openAsText } = this.#actions;
    const button = inFile
      ? html`<button type="button" class="link" @click=${openAsText}>Open as text</button>`
      : html`<button type="button" class="link" @click=${retry}>Compare again</button>`;
    render(text === null ? nothing : html`<span>${text}</span> ${button}`, this.#page.banner);
    this.#page.banner.hidden = text === null;
    if (text !== null) this.#page.waiting.hidden = true;
  }

  /** Says something to screen readers only: what the eye sees anyway. */
  announce(words: string): void {
    this.#page.status.textContent = words;
  }

  /** What was said holds no more, e.g. because it was undone. */
  forget(): void {
    clearTimeout(this.#forgetting);
    this.#said = null;
  }

  /** Says something to everybody, for a moment. */
  tell(words: string): void {
    this.announce(words);
    this.#said = words;
    this.#actions.changed();
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(() => {
      this.#said = null;
      this.#actions.changed();
    }, SAID_MS);
  }
}
