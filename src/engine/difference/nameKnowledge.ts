import type { Name } from '../comparison.ts';
import { fold } from '../text/fold.ts';

/**
 * Tells whether two phrases are aliases of one name, or two words are the same part of such aliases:
 * "Choe Son Hui" and "Choi Son Hui" make Choe and Choi the same.
 */
export function sameNameFrom(names: readonly Name[]): (a: string, b: string) => boolean {
  const owners = new Map<string, Set<string>>();
  const parts = new Set<string>();
  for (const { id, aliases } of names) {
    const folded = [...new Set(aliases.map(fold))];
    for (const alias of folded) owners.set(alias, (owners.get(alias) ?? new Set()).add(id));
    for (const x of folded) for (const y of folded) if (x !== y) addDifferingPart(x, y);
  }
  return (a, b) => {
    const [x, y] = [fold(a), fold(b)];
    if (parts.has(`${x} ${y}`)) return true;
    const owner = owners.get(y);
    return [...(owners.get(x) ?? [])].some((id) => owner?.has(id) === true);
  };

  function addDifferingPart(x: string, y: string): void {
    const [v, w] = [x.split(' '), y.split(' ')];
    if (v.length !== w.length || v.length === 1) return;
    const differing = [...v.keys()].filter((i) => v[i] !== w[i]);
    const [only] = differing;
    if (differing.length === 1 && only !== undefined) parts.add(`${v[only] ?? ''} ${w[only] ?? ''}`);
  }
}
