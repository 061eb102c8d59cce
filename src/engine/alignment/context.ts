import type { Candidate } from './statementPairs.ts';
import type { Passages } from './passages.ts';

/** What the other candidates say of a candidate. `likeness` is what the first judgement makes of each, 0 … 1. */
export const CONTEXT_FEATURES = [
  'likeness', // log-odds of the first judgement
  'share', // likeness by that of all partners in the same source, of the passage where that is less
  'firstOfBoth', // each is the other's best partner
  'agreement', // best way over a third source: likeness of the weaker step
  'manyAgree', // ways over third sources together, levelling off
  'neighbours', // likeness of the pair before or after, in the same order
  'surroundings', // best likeness of pairs a step or two away in both sources
] as const;

/** A weak step carries no agreement, and leaving it out keeps the walk over third sources short. */
const LEAST_STEP = 0.3;

/** Partners without any likeness share nothing: this much keeps a share of next to nothing small. */
const SHARE_FLOOR = 0.2;

/** Steps (in `a`, in `b`) to the surroundings: reports drift by a paragraph where one splits what the other joins. */
const SURROUNDINGS = [-2, -1, 0, 1, 2].flatMap((stepA) =>
  [stepA - 1, stepA, stepA + 1]
    .filter((stepB) => Math.abs(stepB) <= 2 && (stepA !== 0 || stepB !== 0))
    .map((stepB) => [stepA, stepB] as const),
);

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
  const size = CONTEXT_FEATURES.length;
  const values = new Float64Array(candidates.length * size);
  const result: Float64Array[] = [];
  for (const [i, { a, b }] of candidates.entries()) {
    const value = likeness[i] ?? 0;
    const odds = Math.min(Math.max(value, 1e-4), 1 - 1e-4);
    const isFirst = known.isBest(a, b, value) && known.isBest(b, a, value);
    const { best, sum } = known.waysOver(a, b);
    const own = values.subarray(i * size, (i + 1) * size);
    own[0] = Math.log(odds / (1 - odds));
    own[1] = Math.min(known.share(a, b, value), known.share(b, a, value));
    own[2] = isFirst ? 1 : 0;
    own[3] = best;
    own[4] = sum / (sum + 1);
    own[5] = Math.max(known.inOrder(a, b, -1), known.inOrder(a, b, 1));
    own[6] = known.around(a, b);
    result.push(own);
    if (i % 2000 === 1999) yield;
  }
  return result;
}

/** Likeness of all candidates, by passage and by pair. */
class Neighbourhood {
  readonly #sourceOf: Int32Array;
  readonly #sources: number;
  /** Partners `b` of passage `a` stand, ascending, from `starts[a]` up to before `starts[a + 1]`. */
  readonly #starts: Int32Array;
  readonly #partners: Int32Array;
  readonly #likenesses: Float64Array;
  /** For each passage and source the likeness of the best partner and of all partners together. */
  readonly #best: Float64Array;
  readonly #sum: Float64Array;
  readonly #steps: { readonly partner: number; readonly likeness: number }[][];

  constructor({ passages, bounds }: Passages, candidates: readonly Candidate[], likeness: ArrayLike<number>) {
    this.#sourceOf = Int32Array.from(passages, (passage) => passage.source);
    this.#sources = bounds.length - 1;
    this.#best = new Float64Array(passages.length * this.#sources);
    this.#sum = new Float64Array(passages.length * this.#sources);
    this.#steps = Array.from(passages, () => []);
    this.#starts = new Int32Array(passages.length + 1);
    for (const { a } of candidates) this.#starts[a + 1] = (this.#starts[a + 1] ?? 0) + 1;
    for (let a = 0; a < passages.length; a++) this.#starts[a + 1] = (this.#starts[a + 1] ?? 0) + (this.#starts[a] ?? 0);
    const order = Array.from(candidates.keys()).sort(byPlace(candidates));
    this.#partners = Int32Array.from(order, (i) => candidates[i]?.b ?? 0);
    this.#likenesses = Float64Array.from(order, (i) => likeness[i] ?? 0);
    for (const [i, { a, b }] of candidates.entries()) {
      const value = likeness[i] ?? 0;
      this.#note(a, b, value);
      this.#note(b, a, value);
    }
  }

  /** Whether no other passage of the source of `to` is a better partner of `from`. */
  isBest(from: number, to: number, value: number): boolean {
    return value >= (this.#best[this.#slot(from, to)] ?? 0);
  }

  /** Likeness of the pair by that of all pairs of `from` with the source of `to`. */
  share(from: number, to: number, value: number): number {
    return value / ((this.#sum[this.#slot(from, to)] ?? 0) + SHARE_FLOOR);
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
    return this.#at(a, b, step, step);
  }

  /** Best likeness of a pair that stands a step or two away in both sources. */
  around(a: number, b: number): number {
    let best = 0;
    for (const [stepA, stepB] of SURROUNDINGS) best = Math.max(best, this.#at(a, b, stepA, stepB));
    return best;
  }

  #at(a: number, b: number, stepA: number, stepB: number): number {
    const inside = this.#sourceOf[a + stepA] === this.#sourceOf[a] && this.#sourceOf[b + stepB] === this.#sourceOf[b];
    return inside ? this.#likeness(a + stepA, b + stepB) : 0;
  }

  #slot(from: number, to: number): number {
    return from * this.#sources + (this.#sourceOf[to] ?? 0);
  }

  #likeness(one: number, other: number): number {
    const [a, b] = one < other ? [one, other] : [other, one];
    let low = this.#starts[a] ?? 0;
    const end = this.#starts[a + 1] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#partners[middle] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#partners[low] === b ? (this.#likenesses[low] ?? 0) : 0;
  }

  #note(from: number, to: number, value: number): void {
    const slot = this.#slot(from, to);
    this.#best[slot] = Math.max(value, this.#best[slot] ?? 0);
    this.#sum[slot] = (this.#sum[slot] ?? 0) + value;
    if (value >= LEAST_STEP) this.#steps[from]?.push({ partner: to, likeness: value });
  }
}

function byPlace(candidates: readonly Candidate[]): (x: number, y: number) => number {
  return (x, y) => {
    const [one, other] = [candidates[x], candidates[y]];
    return (one?.a ?? 0) - (other?.a ?? 0) || (one?.b ?? 0) - (other?.b ?? 0);
  };
}
