import type { Change } from '../comparison.ts';
/**
 * Share of words in common, in any order, from which two passages count as versions of one wording: below it an
 * inserted-and-removed display has more marks than text.
 */
const EDITED = 0.6;

/** Tells how the words of linked passages differ; keeps scratch space between calls, and what it counted on the left. */
export class ChangeFinder {
  #counts = new Int32Array(1024);
  #left: Int32Array = new Int32Array(0);

  /**
   * Quotation marks, spacing and punctuation do not count.
   * @param left and @param right ids of folded words, in order
   */
  between(left: Int32Array, right: Int32Array): Change {
    if (areEqual(left, right)) return 'identical';
    const both = left.length + right.length;
    if (2 * Math.min(left.length, right.length) < EDITED * both) return 'reworded';
    this.#countLeft(left);
    const counts = this.#counts;
    let shared = 0;
    for (const word of right) {
      const count = counts[word] ?? 0;
      if (count > 0) shared++;
      counts[word] = count - 1;
    }
    for (const word of right) counts[word] = (counts[word] ?? 0) + 1;
    return (2 * shared) / both >= EDITED ? 'edited' : 'reworded';
  }

  /** Links of one passage mostly follow each other. */
  #countLeft(left: Int32Array): void {
    if (this.#left === left) return;
    for (const word of this.#left) this.#counts[word] = 0;
    const counts = this.#roomFor(left);
    for (const word of left) counts[word] = (counts[word] ?? 0) + 1;
    this.#left = left;
  }

  #roomFor(words: Int32Array): Int32Array {
    let most = 0;
    for (const word of words) if (word > most) most = word;
    if (most >= this.#counts.length) this.#counts = new Int32Array(2 * most + 1);
    return this.#counts;
  }
}

function areEqual(left: Int32Array, right: Int32Array): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}
