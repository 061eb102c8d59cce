import type { Candidate } from './statementPairs.ts';
import type { Passages } from './passages.ts';

/** What the other candidates say of a candidate. `likeness` is what the first judgement makes of each, 0 … 1. */
export const CONTEXT_FEATURES = [
  'likeness', // log-odds of the first judgement
  'leadA', // likeness less that of the best other partner of `a` in the same source
  'leadB', // … of `b`
  'firstOfBoth', // each is the other's best partner
  'agreement', // best way over a third source: likeness of the weaker step
  'manyAgree', // ways over third sources together, levelling off
  'neighbours', // likeness of the pair before or after, in the same order
] as const;

/** A weak step carries no agreement, and leaving it out keeps the walk over third sources short. */
const LEAST_STEP = 0.3;

/**
 * @param likeness one value a candidate
 * @returns for each candidate values in order of {@link CONTEXT_FEATURES}
 */
export function* contextFeatures(
  passages: Passages,
  candidates: readonly Candidate[],
  likeness: ArrayLike<number>,
): Generator<void, readonly Float64Array[]> {
  const known = new Neighbourhood(passages, candidates, likeness);
  yield;
  const result: Float64Array[] = [];
  for (const [i, { a, b }] of candidates.entries()) {
    const value = likeness[i] ?? 0;
    const odds = Math.min(Math.max(value, 1e-4), 1 - 1e-4);
    const [leadA, leadB] = [known.lead(a, b, value), known.lead(b, a, value)];
    const { best, sum } = known.waysOver(a, b);
    const neighbours = Math.max(known.inOrder(a, b, -1), known.inOrder(a, b, 1));
    result.push(
      Float64Array.of(
        Math.log(odds / (1 - odds)),
        leadA,
        leadB,
        leadA >= 0 && leadB >= 0 ? 1 : 0,
        best,
        sum / (sum + 1),
        neighbours,
      ),
    );
    if (i % 2000 === 1999) yield;
  }
  return result;
}

/** Likeness of all candidates, by passage and by pair. */
class Neighbourhood {
  readonly #sourceOf: Int32Array;
  readonly #sources: number;
  readonly #byPair = new Map<number, number>();
  /** For each passage and source the likeness of the best partner and of the second best. */
  readonly #best: Float64Array;
  readonly #second: Float64Array;
  readonly #steps: { readonly partner: number; readonly likeness: number }[][];

  constructor({ passages, bounds }: Passages, candidates: readonly Candidate[], likeness: ArrayLike<number>) {
    this.#sourceOf = Int32Array.from(passages, (passage) => passage.source);
    this.#sources = bounds.length - 1;
    this.#best = new Float64Array(passages.length * this.#sources);
    this.#second = new Float64Array(passages.length * this.#sources);
    this.#steps = Array.from(passages, () => []);
    for (const [i, { a, b }] of candidates.entries()) {
      const value = likeness[i] ?? 0;
      this.#byPair.set(a * passages.length + b, value);
      this.#note(a, b, value);
      this.#note(b, a, value);
    }
  }

  /** Likeness of the pair less that of the best other partner that `from` has in the source of `to`. */
  lead(from: number, to: number, value: number): number {
    const slot = from * this.#sources + (this.#sourceOf[to] ?? 0);
    const best = this.#best[slot] ?? 0;
    return value - (value >= best ? (this.#second[slot] ?? 0) : best);
  }

  /** Ways from one passage over a third source to the other; each is as good as its weaker step. */
  waysOver(a: number, b: number): { best: number; sum: number } {
    let [best, sum] = [0, 0];
    for (const { partner, likeness } of this.#steps[a] ?? []) {
      const source = this.#sourceOf[partner];
      if (source === this.#sourceOf[a] || source === this.#sourceOf[b]) continue;
      const way = Math.min(likeness, this.#likeness(partner, b));
      sum += way;
      if (way > best) best = way;
    }
    return { best, sum };
  }

  /** Likeness of the pair that stands `step` further in both sources. */
  inOrder(a: number, b: number, step: number): number {
    const inside = this.#sourceOf[a + step] === this.#sourceOf[a] && this.#sourceOf[b + step] === this.#sourceOf[b];
    return inside ? this.#likeness(a + step, b + step) : 0;
  }

  #likeness(a: number, b: number): number {
    const count = this.#sourceOf.length;
    return this.#byPair.get(a < b ? a * count + b : b * count + a) ?? 0;
  }

  #note(from: number, to: number, value: number): void {
    const slot = from * this.#sources + (this.#sourceOf[to] ?? 0);
    if (value > (this.#best[slot] ?? 0)) {
      this.#second[slot] = this.#best[slot] ?? 0;
      this.#best[slot] = value;
    } else if (value > (this.#second[slot] ?? 0)) {
      this.#second[slot] = value;
    }
    if (value >= LEAST_STEP) this.#steps[from]?.push({ partner: to, likeness: value });
  }
}
