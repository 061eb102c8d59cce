import { html, nothing, render } from 'lit-html';
import type { Skeleton } from './skeleton.ts';

// Long enough to read a sentence.
const SAID_MS = 6000;

/** What the page says about itself: work under way, a problem, and changes in words for screen readers. */
export class Notices {
  readonly #page: Skeleton;
  readonly #actions: { readonly retry: () => void; readonly changed: () => void };
  #busy: string | null = null;
  #said: string | null = null;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  /** @param actions `changed` is called when {@link busy} or {@link said} did */
  constructor(page: Skeleton, actions: { readonly retry: () => void; readonly changed: () => void }) {
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

  /** @param text one sentence that says what is wrong and what to do; `null` when nothing is */
  showProblem(text: string | null): void {
    const retry = html`<button type="button" class="link" @click=${() => this.#actions.retry()}>Compare again</button>`;
    render(text === null ? nothing : html`<span>${text}</span> ${retry}`, this.#page.banner);
    this.#page.banner.hidden = text === null;
    if (text !== null) this.#page.waiting.hidden = true;
  }

  /** Says something to screen readers only: what the eye sees anyway. */
  announce(words: string): void {
    this.#page.status.textContent = words;
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
