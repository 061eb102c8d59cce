import { html, nothing, render } from 'lit-html';
import type { Skeleton } from './skeleton.ts';

/** What the page says about itself: work under way, a problem, and changes in words for screen readers. */
export class Notices {
  readonly #page: Skeleton;
  readonly #retry: () => void;
  #busy: string | null = null;

  constructor(page: Skeleton, retry: () => void) {
    this.#page = page;
    this.#retry = retry;
  }

  /** What is going on, or `null`. */
  get busy(): string | null {
    return this.#busy;
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
  }

  /** @param text one sentence that says what is wrong and what to do; `null` when nothing is */
  showProblem(text: string | null): void {
    const retry = html`<button type="button" class="link" @click=${() => this.#retry()}>Compare again</button>`;
    render(text === null ? nothing : html`<span>${text}</span> ${retry}`, this.#page.banner);
    this.#page.banner.hidden = text === null;
    if (text !== null) this.#page.waiting.hidden = true;
  }

  announce(words: string): void {
    this.#page.status.textContent = words;
  }
}
