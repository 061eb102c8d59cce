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
 * @param candidates in order of passage `a`, then `b`
 * @param likeness one value a candidate
 * @returns for each candidate values in order of {@link CONTEXT_FEATURES}, one after the other
 */
export function* contextFeatures(
  passages: Passages,
  candidates: readonly Candidate[],
  likeness: Float64Array,
): Generator<void, Float64Array> {
  const known = new Neighbourhood(passages, candidates, likeness);
  yield;
  const size = CONTEXT_FEATURES.length;
  const values = new Float64Array(candidates.length * size);
  for (let i = 0; i < candidates.length; i++) {
    const { a, b } = candidates[i] ?? { a: 0, b: 0 };
    known.moveTo(a);
    const value = likeness[i] ?? 0;
    const odds = Math.min(Math.max(value, 1e-4), 1 - 1e-4);
    const own = i * size;
    values[own] = Math.log(odds / (1 - odds));
    values[own + 1] = Math.min(known.share(a, b, value), known.share(b, a, value));
    values[own + 2] = known.isBest(a, b, value) && known.isBest(b, a, value) ? 1 : 0;
    values[own + 3] = known.bestWay(b);
    values[own + 4] = level(known.allWays(b));
    values[own + 5] = Math.max(known.inOrder(b, -1), known.inOrder(b, 1));
    values[own + 6] = known.around(b);
    if (i % 5000 === 4999) yield;
  }
  return values;
}

function level(sum: number): number {
  return sum / (sum + 1);
}

/** Likeness of all candidates, by passage and by pair; the pairs around one passage `a` at a time. */
class Neighbourhood {
  readonly #sourceOf: Int32Array;
  readonly #sources: number;
  readonly #candidates: readonly Candidate[];
  readonly #likeness: Float64Array;
  /** Candidates of passage `a` are `starts[a] … starts[a + 1] - 1`. */
  readonly #starts: Int32Array;
  /** Candidates of which a passage is the `b`, in the same way: `ofB[startsOfB[b]] …`. */
  readonly #startsOfB: Int32Array;
  readonly #ofB: Int32Array;
  /** For each passage and source the likeness of the best partner and of all partners together. */
  readonly #best: Float64Array;
  readonly #sum: Float64Array;
  #a = -1;
  /** Likeness of the passages `a - 2` … `a + 2` of the same source with every other, in turns by `a % 5`. */
  readonly #rows: readonly Float64Array[];
  readonly #rowsHold: number[] = [-1, -1, -1, -1, -1];
  /** For each passage the best way from `a` over a third source, and all ways together. */
  readonly #bestWays: Float64Array;
  readonly #allWays: Float64Array;
  readonly #reached: number[] = [];
  #reachedCount = 0;

  constructor({ passages, bounds }: Passages, candidates: readonly Candidate[], likeness: Float64Array) {
    const count = passages.length;
    this.#candidates = candidates;
    this.#likeness = likeness;
    this.#sourceOf = new Int32Array(count);
    for (let i = 0; i < count; i++) this.#sourceOf[i] = passages[i]?.source ?? 0;
    this.#sources = bounds.length - 1;
    this.#best = new Float64Array(count * this.#sources);
    this.#sum = new Float64Array(count * this.#sources);
    this.#starts = new Int32Array(count + 1);
    this.#startsOfB = new Int32Array(count + 1);
    this.#ofB = new Int32Array(candidates.length);
    this.#rows = Array.from({ length: 5 }, () => new Float64Array(count));
    this.#bestWays = new Float64Array(count);
    this.#allWays = new Float64Array(count);
    for (let i = 0; i < candidates.length; i++) {
      const { a, b } = candidates[i] ?? { a: 0, b: 0 };
      const value = likeness[i] ?? 0;
      this.#starts[a + 1] = (this.#starts[a + 1] ?? 0) + 1;
      this.#startsOfB[b + 1] = (this.#startsOfB[b + 1] ?? 0) + 1;
      this.#note(a, b, value);
      this.#note(b, a, value);
    }
    for (let i = 0; i < count; i++) {
      this.#starts[i + 1] = (this.#starts[i + 1] ?? 0) + (this.#starts[i] ?? 0);
      this.#startsOfB[i + 1] = (this.#startsOfB[i + 1] ?? 0) + (this.#startsOfB[i] ?? 0);
    }
    const next = this.#startsOfB.slice();
    for (let i = 0; i < candidates.length; i++) {
      const b = candidates[i]?.b ?? 0;
      this.#ofB[next[b] ?? 0] = i;
      next[b] = (next[b] ?? 0) + 1;
    }
  }

  /** Takes the pairs of a passage, which {@link inOrder}, {@link around} and the ways are of. */
  moveTo(a: number): void {
    if (a === this.#a) return;
    this.#a = a;
    for (let near = a - 2; near <= a + 2; near++) this.#fillRow(near);
    this.#walkFrom(a);
  }

  /** Whether no other passage of the source of `to` is a better partner of `from`. */
  isBest(from: number, to: number, value: number): boolean {
    return value >= (this.#best[this.#slot(from, to)] ?? 0);
  }

  /** Likeness of the pair by that of all pairs of `from` with the source of `to`. */
  share(from: number, to: number, value: number): number {
    return value / ((this.#sum[this.#slot(from, to)] ?? 0) + SHARE_FLOOR);
  }

  /** Of the ways from `a` over a third source the best; a way is as good as its weaker step. */
  bestWay(b: number): number {
    return this.#bestWays[b] ?? 0;
  }

  /** All ways from `a` over a third source together. */
  allWays(b: number): number {
    return this.#allWays[b] ?? 0;
  }

  /** Likeness of the pair that stands `step` further in both sources. */
  inOrder(b: number, step: number): number {
    return this.#at(b, step, step);
  }

  /** Best likeness of a pair that stands a step or two away in both sources. */
  around(b: number): number {
    let best = 0;
    for (const [stepA, stepB] of SURROUNDINGS) best = Math.max(best, this.#at(b, stepA, stepB));
    return best;
  }

  #at(b: number, stepA: number, stepB: number): number {
    const source = this.#sourceOf;
    const inside = source[this.#a + stepA] === source[this.#a] && source[b + stepB] === source[b];
    return inside ? (this.#rows[(this.#a + stepA) % 5]?.[b + stepB] ?? 0) : 0;
  }

  #fillRow(a: number): void {
    const row = this.#rows[(a + 5) % 5];
    const held = this.#rowsHold[(a + 5) % 5] ?? -1;
    if (row === undefined || held === a) return;
    if (held >= 0)
      for (let i = this.#starts[held] ?? 0; i < (this.#starts[held + 1] ?? 0); i++) row[this.#other(i)] = 0;
    this.#rowsHold[(a + 5) % 5] = a;
    for (let i = this.#starts[a] ?? 0; i < (this.#starts[a + 1] ?? 0); i++)
      row[this.#other(i)] = this.#likeness[i] ?? 0;
  }

  #other(candidate: number): number {
    return this.#candidates[candidate]?.b ?? 0;
  }

  /** Finds all ways of two steps from a passage to those of later sources. */
  #walkFrom(a: number): void {
    for (let i = 0; i < this.#reachedCount; i++) {
      const reached = this.#reached[i] ?? 0;
      this.#bestWays[reached] = 0;
      this.#allWays[reached] = 0;
    }
    this.#reachedCount = 0;
    for (let i = this.#starts[a] ?? 0; i < (this.#starts[a + 1] ?? 0); i++) this.#walkOver(this.#other(i), i);
    for (let i = this.#startsOfB[a] ?? 0; i < (this.#startsOfB[a + 1] ?? 0); i++) {
      const candidate = this.#ofB[i] ?? 0;
      this.#walkOver(this.#candidates[candidate]?.a ?? 0, candidate);
    }
  }

  #walkOver(third: number, firstStep: number): void {
    const likeness = this.#likeness[firstStep] ?? 0;
    if (likeness < LEAST_STEP) return;
    for (let i = this.#starts[third] ?? 0; i < (this.#starts[third + 1] ?? 0); i++)
      this.#reach(this.#other(i), likeness, i);
    for (let i = this.#startsOfB[third] ?? 0; i < (this.#startsOfB[third + 1] ?? 0); i++) {
      const candidate = this.#ofB[i] ?? 0;
      this.#reach(this.#candidates[candidate]?.a ?? 0, likeness, candidate);
    }
  }

  #reach(b: number, firstStep: number, secondStep: number): void {
    if (b < this.#a || this.#sourceOf[b] === this.#sourceOf[this.#a]) return;
    const way = Math.min(firstStep, this.#likeness[secondStep] ?? 0);
    if (this.#allWays[b] === 0) this.#reached[this.#reachedCount++] = b;
    this.#allWays[b] = (this.#allWays[b] ?? 0) + way;
    if (way > (this.#bestWays[b] ?? 0)) this.#bestWays[b] = way;
  }

  #slot(from: number, to: number): number {
    return from * this.#sources + (this.#sourceOf[to] ?? 0);
  }

  #note(from: number, to: number, value: number): void {
    const slot = this.#slot(from, to);
    this.#best[slot] = Math.max(value, this.#best[slot] ?? 0);
    this.#sum[slot] = (this.#sum[slot] ?? 0) + value;
  }
}
