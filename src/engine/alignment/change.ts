import type { Change } from '../comparison.ts';
/**
 * Share of words in common, in any order, from which two passages count as versions of one wording: below it an
 * inserted-and-removed display has more marks than text.
 */
const EDITED = 0.6;

/** Tells how the words of linked passages differ; keeps scratch space between calls. */
export class ChangeFinder {
  #counts = new Int32Array(1024);

  /**
   * Quotation marks, spacing and punctuation do not count.
   * @param left and @param right ids of folded words, in order
   */
  between(left: Int32Array, right: Int32Array): Change {
    if (left.length === right.length && left.every((word, i) => word === right[i])) return 'identical';
    const both = left.length + right.length;
    if (2 * Math.min(left.length, right.length) < EDITED * both) return 'reworded';
    const counts = this.#roomFor(left);
    for (const word of left) counts[word] = (counts[word] ?? 0) + 1;
    let shared = 0;
    for (const word of right) {
      const count = counts[word] ?? 0;
      if (count === 0) continue;
      counts[word] = count - 1;
      shared++;
    }
    for (const word of left) counts[word] = 0;
    return (2 * shared) / both >= EDITED ? 'edited' : 'reworded';
  }

  #roomFor(words: Int32Array): Int32Array {
    let most = 0;
    for (const word of words) if (word > most) most = word;
    if (most >= this.#counts.length) this.#counts = new Int32Array(2 * most + 1);
    return this.#counts;
  }
}
