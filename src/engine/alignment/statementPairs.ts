import type { Passages } from './passages.ts';

/** Two passages worth a closer look, with the pairs of their statements that are most alike, the best first. */
export interface Candidate {
  /** Indexes into the passages; the source of `a` stands before that of `b`. */
  readonly a: number;
  readonly b: number;
  readonly statements: readonly StatementPair[];
}

export interface StatementPair {
  /** Indexes into the statements. */
  readonly a: number;
  readonly b: number;
  /** Cosine of the statements' weighted terms. */
  readonly cosine: number;
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
    this.#lowest = Int32Array.from({ length: last - first }, (_, statement) => statement * size);
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

/** Statement pairs, gathered in flat arrays: there are many more of them than of candidates. */
export class PairTable {
  readonly #passages: Passages;
  readonly #passageOf: Int32Array;
  #a = new Int32Array(4096);
  #b = new Int32Array(4096);
  #cosines = new Float32Array(4096);
  #length = 0;

  constructor(passages: Passages) {
    this.#passages = passages;
    this.#passageOf = Int32Array.from(passages.statements, (statement) => statement.passage);
  }

  /** A pair may be added twice. */
  add(a: number, b: number, cosine: number): void {
    if (this.#length === this.#a.length) {
      this.#a = longer(this.#a, new Int32Array(2 * this.#length));
      this.#b = longer(this.#b, new Int32Array(2 * this.#length));
      this.#cosines = longer(this.#cosines, new Float32Array(2 * this.#length));
    }
    this.#a[this.#length] = a;
    this.#b[this.#length] = b;
    this.#cosines[this.#length++] = cosine;
  }

  /**
   * The candidates, by passage `a`, then `b`; where statement pairs are more than can be looked at, the least alike are
   * left out. Yields between stretches of work.
   */
  *candidates(sources: number): Generator<void, readonly Candidate[]> {
    const order = this.#byPassage();
    yield;
    const passageOf = this.#passageOf;
    const heads: number[] = [];
    const best: number[] = [];
    for (let i = 0; i < order.length; i++) {
      const pair = order[i] ?? 0;
      const before = order[i - 1] ?? -1;
      const begins =
        before < 0 ||
        passageOf[this.#a[pair] ?? 0] !== passageOf[this.#a[before] ?? 0] ||
        passageOf[this.#b[pair] ?? 0] !== passageOf[this.#b[before] ?? 0];
      if (begins) {
        heads.push(i);
        best.push(this.#cosines[pair] ?? 0);
      }
      if (i % 100_000 === 99_999) yield;
    }
    const { statements } = this.#passages;
    const least = leastCosine(
      best,
      Math.max(ALL_PAIRS, PAIRS_A_STATEMENT * statements.length * Math.sqrt(sources - 1)),
    );
    yield;
    const found: Candidate[] = [];
    for (const [group, head] of heads.entries()) {
      if ((best[group] ?? 0) < least) continue;
      const pairs = this.#firstOf(order, head, heads[group + 1] ?? order.length);
      const { a = 0, b = 0 } = pairs[0] ?? {};
      found.push({ a: passageOf[a] ?? 0, b: passageOf[b] ?? 0, statements: pairs });
      if (found.length % 10_000 === 0) yield;
    }
    return found;
  }

  /** The best of a group that is in order of cosine, each once. */
  #firstOf(order: Int32Array, from: number, to: number): readonly StatementPair[] {
    const pairs: StatementPair[] = [];
    for (let i = from; i < to && pairs.length < KEPT_PAIRS; i++) {
      const at = order[i] ?? 0;
      const [a, b, cosine] = [this.#a[at] ?? 0, this.#b[at] ?? 0, this.#cosines[at] ?? 0];
      if (!pairs.some((pair) => pair.a === a && pair.b === b)) pairs.push({ a, b, cosine });
    }
    return pairs;
  }

  /** Indexes of the pairs by passage `a`, passage `b`, falling cosine, then place. */
  #byPassage(): Int32Array {
    const passageOf = this.#passageOf;
    const count = this.#passages.passages.length;
    const starts = new Int32Array(count + 1);
    for (let i = 0; i < this.#length; i++) {
      const passage = passageOf[this.#a[i] ?? 0] ?? 0;
      starts[passage + 1] = (starts[passage + 1] ?? 0) + 1;
    }
    for (let passage = 0; passage < count; passage++) {
      starts[passage + 1] = (starts[passage + 1] ?? 0) + (starts[passage] ?? 0);
    }
    const order = new Int32Array(this.#length);
    const next = starts.slice();
    for (let i = 0; i < this.#length; i++) {
      const passage = passageOf[this.#a[i] ?? 0] ?? 0;
      const at = next[passage] ?? 0;
      order[at] = i;
      next[passage] = at + 1;
    }
    const compare = (x: number, y: number): number =>
      (passageOf[this.#b[x] ?? 0] ?? 0) - (passageOf[this.#b[y] ?? 0] ?? 0) ||
      (this.#cosines[y] ?? 0) - (this.#cosines[x] ?? 0) ||
      (this.#a[x] ?? 0) - (this.#a[y] ?? 0) ||
      (this.#b[x] ?? 0) - (this.#b[y] ?? 0);
    for (let passage = 0; passage < count; passage++) {
      order.subarray(starts[passage] ?? 0, starts[passage + 1] ?? 0).sort(compare);
    }
    return order;
  }
}

/** The cosine that about `most` of the candidates reach, from a histogram of the best cosine of each. */
function leastCosine(best: readonly number[], most: number): number {
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

function longer<T extends Int32Array | Float32Array>(values: T, into: T): T {
  into.set(values);
  return into;
}
