import type { Passage, Passages } from './passages.ts';

/**
 * The terms of the headlines. What the whole story is about occurs so often that its words weigh little; yet passages
 * that both say it tell the same.
 */
export class HeadlineTerms {
  /** Term → number of sources whose headline has it. */
  readonly #counts = new Map<number, number>();
  #total = 0;

  constructor({ passages, bounds }: Passages) {
    for (let source = 0; source + 1 < bounds.length; source++) {
      const own = passages.slice(bounds[source], Math.min(bounds[source + 1] ?? 0, (bounds[source] ?? 0) + LEAD));
      const headline = own.find((passage) => passage.kind === 'title') ?? own[0];
      for (const term of headline?.bag ?? []) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of this.#counts) {
      if (count < 2) this.#counts.delete(term);
      else this.#total += count;
    }
  }

  /** 0 … 1: how much of what several headlines say is in both passages. */
  sharedBy(a: Passage, b: Passage): number {
    let sum = 0;
    for (const [term, count] of this.#counts) {
      if (has(a.bag, term) && has(b.bag, term)) sum += count;
    }
    return this.#total > 0 ? sum / this.#total : 0;
  }
}

// A title stands among the first blocks that tell the story.
const LEAD = 5;

function has(ascending: Int32Array, value: number): boolean {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = ascending[middle] ?? 0;
    if (at === value) return true;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
