// A screen has this many rows at most; more in one stretch make the browser look at rows that nobody sees.
const USUAL = 24;
// Rows that come later join the stretch where they belong, up to this many.
const MOST = 40;
// A stretch that lost rows takes some of the next one below this.
const LEAST = 8;
// As `contain-intrinsic-size` of rows in grid.css, with the line below: what a row is taken for until it is seen.
const ROW_HEIGHT = 93;

/**
 * Puts rows in stretches, which the browser skips as a whole while they are far from the view: of some thousand rows it
 * would ask each one in every frame whether it is near. Stretches mean nothing to the reader, nor to a screen reader.
 */
export class RowStretches {
  readonly #container: HTMLElement;
  #stretches: HTMLElement[] = [];
  /** How many lines of each stretch take room. */
  readonly #shown = new WeakMap<Element, number>();

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** The stretches, top to bottom. */
  get all(): readonly HTMLElement[] {
    return this.#stretches;
  }

  /**
   * Brings lines into the page in this order. A line stays in its stretch, and is not touched, wherever that can be:
   * what is moved in the page loses the focus. Lines that are not among them must be gone.
   */
  place(lines: readonly HTMLElement[]): void {
    const placed: HTMLElement[] = [];
    const taken = new Set<Element>();
    let stretch: HTMLElement | null = null;
    let there: Element | null = null;
    let count = 0;
    for (const line of lines) {
      const home: HTMLElement | null = line.parentElement;
      const another = home !== null && !taken.has(home);
      const full = count >= (home === null ? USUAL : MOST);
      if (stretch === null || full || (another && count >= LEAST)) {
        stretch = another ? home : newStretch();
        taken.add(stretch);
        placed.push(stretch);
        there = stretch.firstElementChild;
        count = 0;
      }
      if (line === there) there = line.nextElementSibling;
      else stretch.insertBefore(line, there);
      count++;
    }
    this.#arrange(placed);
  }

  #arrange(placed: HTMLElement[]): void {
    const kept = new Set(placed);
    for (const stretch of this.#stretches) if (!kept.has(stretch)) stretch.remove();
    let there = this.#container.firstElementChild;
    for (const stretch of placed) {
      if (stretch === there) there = stretch.nextElementSibling;
      else this.#container.insertBefore(stretch, there);
    }
    this.#stretches = placed;
  }

  /** Learns which lines take room, and with that how high stretches are until they are seen. */
  measure(isShown: (line: Element) => boolean): void {
    const others: HTMLElement[] = [];
    for (const stretch of this.#stretches) {
      const before = this.#shown.get(stretch);
      const now = [...stretch.children].filter(isShown).length;
      if (now === before) continue;
      this.#shown.set(stretch, now);
      stretch.style.setProperty('contain-intrinsic-size', `auto ${now * ROW_HEIGHT}px`);
      if (before !== undefined) others.push(stretch);
    }
    forgetHeights(others);
  }
}

function newStretch(): HTMLElement {
  const stretch = document.createElement('div');
  stretch.className = 'stretch';
  // Rows are children of the group around it.
  stretch.setAttribute('role', 'presentation');
  return stretch;
}

/**
 * The browser remembers how high each stretch was when it was seen, also when it has other rows now. It forgets when its
 * style has no `auto` (grid.css); nobody sees it so, as no frame is drawn between.
 */
function forgetHeights(stretches: readonly HTMLElement[]): void {
  for (const stretch of stretches) stretch.classList.add('forgotten');
  for (const stretch of stretches)
    if (getComputedStyle(stretch).contentVisibility === 'hidden') stretch.classList.remove('forgotten');
}
