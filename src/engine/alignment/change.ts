import type { Change } from '../comparison.ts';
/**
 * Share of words in common, in any order, from which two passages count as versions of one wording: below it an
 * inserted-and-removed display has more marks than text.
 */
const EDITED = 0.6;

/**
 * How the words of two linked passages differ; quotation marks, spacing and punctuation do not count.
 * @param left and @param right folded words, in order
 */
export function changeBetween(left: readonly string[], right: readonly string[]): Change {
  if (left.length === right.length && left.every((word, i) => word === right[i])) return 'identical';
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length) >= EDITED ? 'edited' : 'reworded';
}
