/** How alike two texts are: F1 over their runs of four words (characters where words are not spaced). */
export function shingleF1(actual: string, expected: string): number {
  const a = shingles(actual);
  const b = shingles(expected);
  let shared = 0;
  for (const [shingle, count] of a) shared += Math.min(count, b.get(shingle) ?? 0);
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / (size(a) + size(b));
}

function shingles(text: string): Map<string, number> {
  const tokens =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const bag = new Map<string, number>();
  for (let index = 0; index + 4 <= tokens.length; index++) {
    const shingle = tokens.slice(index, index + 4).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}
