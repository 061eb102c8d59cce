import { render, type TemplateResult } from 'lit-html';

// Distance between the words and their card, and between the card and the edge of the page, in pixels.
const GAP = 4;
const EDGE = 8;

/** The one card of the page: near the words it tells of, inside the page, closed by whoever opened it. */
export class FloatingCard {
  readonly #element: HTMLElement;
  #anchor: HTMLElement | null = null;
  #returnTo: HTMLElement | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get element(): HTMLElement {
    return this.#element;
  }

  /** What the card tells of, or `null` when it is closed. */
  get anchor(): HTMLElement | null {
    return this.#anchor;
  }

  get hasFocus(): boolean {
    return this.#element.contains(document.activeElement);
  }

  /** @param label names the card for screen readers */
  show(anchor: HTMLElement, content: TemplateResult, label: string): void {
    this.#anchor?.classList.remove('shown');
    this.#anchor = anchor;
    anchor.classList.add('shown');
    render(content, this.#element);
    this.#element.setAttribute('aria-label', label);
    this.#element.hidden = false;
    this.#element.scrollTop = 0;
    this.#place(wordsOf(anchor));
  }

  /** Stays with its words when they moved. @returns whether they are still inside `frame` */
  follow(frame: DOMRect): boolean {
    if (this.#anchor === null) return true;
    const words = wordsOf(this.#anchor);
    const inside = this.#anchor.isConnected && words.bottom > frame.top && words.top < frame.bottom;
    if (inside) this.#place(words);
    return inside;
  }

  /** Moves the focus into the card; closing it gives the focus back. */
  enter(returnTo: HTMLElement): void {
    this.#returnTo = returnTo;
    this.#element.focus();
  }

  hide(): void {
    if (this.#anchor === null) return;
    const back = this.hasFocus ? this.#returnTo : null;
    this.#anchor.classList.remove('shown');
    this.#anchor = null;
    this.#returnTo = null;
    this.#element.hidden = true;
    if (back?.isConnected !== true) return;
    if (!back.hasAttribute('tabindex')) back.tabIndex = -1;
    back.focus({ preventScroll: true });
  }

  #place(words: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const page = document.documentElement;
    const left = Math.max(EDGE, Math.min(words.left, page.clientWidth - width - EDGE));
    const below = words.bottom + GAP;
    const fits = below + height <= page.clientHeight - EDGE;
    const top = fits ? below : Math.max(EDGE, words.top - GAP - height);
    this.#element.style.setProperty('left', `${left}px`);
    this.#element.style.setProperty('top', `${top}px`);
  }
}

/** The first line of an element that may run over several. */
function wordsOf(element: HTMLElement): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}
