import type { Candidate } from './candidates.ts';
import type { Passages } from './passages.ts';

/** What the other candidates say of a candidate. `likeness` below is what the first judgement makes of it, 0 … 1. */
export const CONTEXT_FEATURES = [
  'likeness', // log-odds of the first judgement
  'leadA', // likeness by that of the best other partner of `a` in the same source, −1 … 1
  'leadB', // … of `b`
  'firstOfBoth', // each is the other's best partner
  'agreement', // best way over a third source: likeness of the weaker step
  'manyAgree', // ways over third sources together, levelling off
  'neighbours', // likeness of the pairs before and after, in the same order
] as const;

/**
 * @param likeness one value a candidate
 * @returns for each candidate values in order of {@link CONTEXT_FEATURES}
 */
export function contextFeatures(
  passages: Passages,
  candidates: readonly Candidate[],
  likeness: ArrayLike<number>,
): readonly Float64Array[] {
  const count = passages.passages.length;
  const sources = passages.bounds.length - 1;
  const sourceOf = (passage: number): number => passages.passages[passage]?.source ?? 0;
  const byPair = new Map<number, number>();
  const best = new Float64Array(count * sources);
  const second = new Float64Array(count * sources);
  const partners: { partner: number; likeness: number }[][] = Array.from({ length: count }, () => []);
  const note = (slot: number, value: number): void => {
    if (value > (best[slot] ?? 0)) {
      second[slot] = best[slot] ?? 0;
      best[slot] = value;
    } else if (value > (second[slot] ?? 0)) second[slot] = value;
  };
  for (const [i, { a, b }] of candidates.entries()) {
    const value = likeness[i] ?? 0;
    byPair.set(a * count + b, value);
    note(a * sources + sourceOf(b), value);
    note(b * sources + sourceOf(a), value);
    if (value < LEAST_STEP) continue;
    partners[a]?.push({ partner: b, likeness: value });
    partners[b]?.push({ partner: a, likeness: value });
  }
  const of = (a: number, b: number): number => byPair.get(a < b ? a * count + b : b * count + a) ?? 0;
  const lead = (slot: number, value: number): number => {
    const rival = value >= (best[slot] ?? 0) ? (second[slot] ?? 0) : (best[slot] ?? 0);
    return value - rival;
  };
  return candidates.map(({ a, b }, i) => {
    const value = likeness[i] ?? 0;
    const slotA = a * sources + sourceOf(b);
    const slotB = b * sources + sourceOf(a);
    let [agreement, ways] = [0, 0];
    for (const step of partners[a] ?? []) {
      const source = sourceOf(step.partner);
      if (source === sourceOf(b) || source === sourceOf(a)) continue;
      const way = Math.min(step.likeness, of(step.partner, b));
      ways += way;
      agreement = Math.max(agreement, way);
    }
    const clamped = Math.min(Math.max(value, 1e-4), 1 - 1e-4);
    return Float64Array.of(
      Math.log(clamped / (1 - clamped)),
      lead(slotA, value),
      lead(slotB, value),
      value >= (best[slotA] ?? 0) && value >= (best[slotB] ?? 0) ? 1 : 0,
      agreement,
      ways / (ways + 1),
      Math.max(neighbour(a - 1, b - 1), neighbour(a + 1, b + 1)),
    );

    function neighbour(x: number, y: number): number {
      return sourceOf(x) === sourceOf(a) && sourceOf(y) === sourceOf(b) ? of(x, y) : 0;
    }
  });
}

// A weak step carries no agreement, and leaving it out keeps the walk over third sources short.
const LEAST_STEP = 0.3;
