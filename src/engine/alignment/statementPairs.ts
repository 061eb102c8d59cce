import type { Passages } from './passages.ts';

/** Two passages worth a closer look. */
export interface Candidate {
  /** Indexes into the passages; the source of `a` stands before that of `b`. */
  readonly a: number;
  readonly b: number;
  /** Its pairs of statements, those that are most alike, are `firstPair … lastPair - 1`, the best first. */
  readonly firstPair: number;
  readonly lastPair: number;
}

/** Pairs of statements, as indexes into the statements. */
export interface StatementPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** All candidates are looked at up to this number: some twenty articles of usual length. */
const ALL_PAIRS = 20_000;

/**
 * Beyond it, candidates for one statement, by the square root of the number of other sources. Keeps the cost linear;
 * texts so long have enough details of their own for true pairs to be the most alike.
 */
const PAIRS_A_STATEMENT = 1;

/** Steps of cosine by which the least alike are told. */
const BINS = 1000;

/** Statement pairs kept as evidence for one pair of passages. */
const KEPT_PAIRS = 6;

/** For each of a range of statements the few partners with the highest cosine. */
export class BestPartners {
  readonly #first: number;
  readonly #size: number;
  readonly #partners: Int32Array;
  readonly #cosines: Float32Array;
  /** For each statement where its partner with the lowest cosine stands: most that are offered are lower still. */
  readonly #lowest: Int32Array;

  /**
   * @param first statements from this one on
   * @param last … up to before this one
   * @param size partners kept for each
   */
  constructor(first: number, last: number, size: number) {
    this.#first = first;
    this.#size = size;
    this.#partners = new Int32Array((last - first) * size);
    this.#cosines = new Float32Array((last - first) * size);
    this.#lowest = new Int32Array(last - first);
    for (let statement = 0; statement < last - first; statement++) this.#lowest[statement] = statement * size;
  }

  offer(a: number, b: number, cosine: number): void {
    const statement = b - this.#first;
    let lowest = this.#lowest[statement] ?? 0;
    if (cosine <= (this.#cosines[lowest] ?? 0)) return;
    this.#partners[lowest] = a;
    this.#cosines[lowest] = cosine;
    const first = statement * this.#size;
    lowest = first;
    for (let i = first + 1; i < first + this.#size; i++) {
      if ((this.#cosines[i] ?? 0) < (this.#cosines[lowest] ?? 0)) lowest = i;
    }
    this.#lowest[statement] = lowest;
  }

  forEach(visit: (a: number, b: number, cosine: number) => void): void {
    for (let i = 0; i < this.#cosines.length; i++) {
      const cosine = this.#cosines[i] ?? 0;
      if (cosine > 0) visit(this.#partners[i] ?? 0, this.#first + Math.floor(i / this.#size), cosine);
    }
  }
}

/** Gathers pairs of statements and puts those of the same passages together; flat, as there are very many. */
export class PairTable {
  readonly #passageOf: Int32Array;
  readonly #statements: number;
  /** Pairs of the passages at hand, in lists by statement `a`. */
  readonly #gathered = new PairList();
  readonly #heads: Int32Array;
  #next = new Int32Array(4096);
  /** The candidates so far: passages, and the highest cosine. */
  readonly #found = new PairList();
  /** Where the pairs of each end. */
  #ends = new Int32Array(4096);
  readonly #pairs = new PairList();
  /** For each passage its slot among the partners of the passage at hand, and for which passage that holds. */
  readonly #slots: Int32Array;
  readonly #slotsHold: Int32Array;
  /** The pairs kept in each slot, and how many. */
  readonly #kept: number[] = [];
  readonly #counts: number[] = [];

  constructor({ passages, statements }: Passages) {
    this.#passageOf = new Int32Array(statements.length);
    for (let i = 0; i < statements.length; i++) this.#passageOf[i] = statements[i]?.passage ?? 0;
    this.#statements = statements.length;
    this.#heads = new Int32Array(statements.length).fill(-1);
    this.#slots = new Int32Array(passages.length);
    this.#slotsHold = new Int32Array(passages.length).fill(-1);
  }

  /** A pair may be added twice. */
  add(a: number, b: number, cosine: number): void {
    const at = this.#gathered.add(a, b, cosine);
    if (at === this.#next.length) this.#next = longer(this.#next);
    this.#next[at] = this.#heads[a] ?? -1;
    this.#heads[a] = at;
  }

  /** Puts what was added together; yields between stretches of work. @param from and @param to range of the statements `a` that were added */
  *gather(from: number, to: number): Generator<void> {
    const passageOf = this.#passageOf;
    for (let first = from; first < to;) {
      const passage = passageOf[first] ?? 0;
      let last = first;
      while (last < to && passageOf[last] === passage) last++;
      this.#gatherPassage(passage, first, last);
      first = last;
      if (passage % 1000 === 999) yield;
    }
    this.#gathered.clear();
  }

  #gatherPassage(passage: number, first: number, last: number): void {
    const { a, b, cosines } = this.#gathered;
    const partners: number[] = [];
    for (let statement = first; statement < last; statement++) {
      for (let at = this.#heads[statement] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
        const partner = this.#passageOf[b[at] ?? 0] ?? 0;
        if (this.#slotsHold[partner] !== passage) {
          this.#slotsHold[partner] = passage;
          this.#slots[partner] = partners.length;
          this.#counts[partners.length] = 0;
          partners.push(partner);
        }
        this.#keep(this.#slots[partner] ?? 0, at);
      }
      this.#heads[statement] = -1;
    }
    for (const partner of partners.sort((x, y) => x - y)) {
      const slot = this.#slots[partner] ?? 0;
      const best = slot * KEPT_PAIRS;
      const candidate = this.#found.add(passage, partner, cosines[this.#kept[best] ?? 0] ?? 0);
      for (let i = best; i < best + (this.#counts[slot] ?? 0); i++) {
        const at = this.#kept[i] ?? 0;
        this.#pairs.add(a[at] ?? 0, b[at] ?? 0, cosines[at] ?? 0);
      }
      if (candidate === this.#ends.length) this.#ends = longer(this.#ends);
      this.#ends[candidate] = this.#pairs.length;
    }
  }

  /** Keeps a pair in a slot if it is among the most alike: the best first, of equal ones the one that stands first. */
  #keep(slot: number, pair: number): void {
    const { a, b, cosines } = this.#gathered;
    const kept = this.#kept;
    const first = slot * KEPT_PAIRS;
    const count = this.#counts[slot] ?? 0;
    let rank = first + count;
    for (; rank > first; rank--) {
      const other = kept[rank - 1] ?? 0;
      const order =
        (cosines[other] ?? 0) - (cosines[pair] ?? 0) ||
        (a[pair] ?? 0) - (a[other] ?? 0) ||
        (b[pair] ?? 0) - (b[other] ?? 0);
      if (order === 0) return; // it was added before
      if (order > 0) break;
    }
    if (rank === first + KEPT_PAIRS) return;
    for (let at = Math.min(first + count, first + KEPT_PAIRS - 1); at > rank; at--) kept[at] = kept[at - 1] ?? 0;
    kept[rank] = pair;
    if (count < KEPT_PAIRS) this.#counts[slot] = count + 1;
  }

  /**
   * The candidates, by passage `a`, then `b`; where they are more than can be looked at, the least alike are left out.
   * @param sources number of them
   */
  candidates(sources: number): { readonly candidates: Candidate[]; readonly pairs: StatementPairs } {
    const { a, b, cosines, length } = this.#found;
    const most = Math.max(ALL_PAIRS, PAIRS_A_STATEMENT * this.#statements * Math.sqrt(sources - 1));
    const least = leastCosine(cosines.subarray(0, length), most);
    const candidates: Candidate[] = [];
    for (let at = 0; at < length; at++) {
      if ((cosines[at] ?? 0) < least) continue;
      const firstPair = at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
      candidates.push({ a: a[at] ?? 0, b: b[at] ?? 0, firstPair, lastPair: this.#ends[at] ?? 0 });
    }
    return { candidates, pairs: this.#pairs };
  }
}

/** Pairs with their cosine, in arrays that grow. */
class PairList {
  a = new Int32Array(4096);
  b = new Int32Array(4096);
  cosines = new Float32Array(4096);
  length = 0;

  /** @returns its index */
  add(a: number, b: number, cosine: number): number {
    const at = this.length++;
    if (at === this.a.length) {
      this.a = longer(this.a);
      this.b = longer(this.b);
      this.cosines = longer(this.cosines);
    }
    this.a[at] = a;
    this.b[at] = b;
    this.cosines[at] = cosine;
    return at;
  }

  clear(): void {
    this.length = 0;
  }
}

/** The cosine that about `most` of the candidates reach, from a histogram of the best cosine of each. */
function leastCosine(best: Float32Array, most: number): number {
  if (best.length <= most) return 0;
  const histogram = new Uint32Array(BINS + 1);
  for (const cosine of best) {
    const bin = Math.floor(BINS * Math.min(1, cosine));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  let reached = 0;
  for (let bin = BINS; bin >= 0; bin--) {
    reached += histogram[bin] ?? 0;
    if (reached > most) return (bin + 1) / BINS;
  }
  return 0;
}

function longer<T extends Int32Array | Float32Array>(values: T): T {
  const grown = new (values.constructor as new (length: number) => T)(2 * values.length);
  grown.set(values);
  return grown;
}
