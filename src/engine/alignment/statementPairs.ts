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

/** For each statement the few partners of one source with the highest cosine. */
export class BestPartners {
  readonly #size: number;
  readonly #partners: Int32Array;
  readonly #cosines: Float32Array;

  /** @param size partners kept for each */
  constructor(statements: number, size: number) {
    this.#size = size;
    this.#partners = new Int32Array(statements * size);
    this.#cosines = new Float32Array(statements * size);
  }

  offer(a: number, b: number, cosine: number): void {
    const first = b * this.#size;
    let lowest = first;
    for (let i = first + 1; i < first + this.#size; i++) {
      if ((this.#cosines[i] ?? 0) < (this.#cosines[lowest] ?? 0)) lowest = i;
    }
    if (cosine > (this.#cosines[lowest] ?? 0)) {
      this.#partners[lowest] = a;
      this.#cosines[lowest] = cosine;
    }
  }

  forEach(visit: (a: number, b: number, cosine: number) => void): void {
    for (let i = 0; i < this.#cosines.length; i++) {
      const cosine = this.#cosines[i] ?? 0;
      if (cosine > 0) visit(this.#partners[i] ?? 0, Math.floor(i / this.#size), cosine);
    }
  }
}

/** Statement pairs gathered by pair of passages. */
export class PairTable {
  readonly #passages: Passages;
  readonly #pairs = new Map<number, StatementPair[]>();

  constructor(passages: Passages) {
    this.#passages = passages;
  }

  add(a: number, b: number, cosine: number): void {
    const { statements, passages } = this.#passages;
    const key = (statements[a]?.passage ?? 0) * passages.length + (statements[b]?.passage ?? 0);
    const list = this.#pairs.get(key);
    if (list === undefined) this.#pairs.set(key, [{ a, b, cosine }]);
    else if (!list.some((pair) => pair.a === a && pair.b === b)) insertBest(list, { a, b, cosine });
  }

  /** The candidates; where statement pairs are more than can be looked at, the least alike are left out. */
  candidates(statements: number, sources: number): readonly Candidate[] {
    const least = this.#leastCosine(Math.max(ALL_PAIRS, PAIRS_A_STATEMENT * statements * Math.sqrt(sources - 1)));
    const count = this.#passages.passages.length;
    const found: Candidate[] = [];
    for (const [key, pairs] of this.#pairs) {
      if ((pairs[0]?.cosine ?? 0) >= least)
        found.push({ a: Math.floor(key / count), b: key % count, statements: pairs });
    }
    return found;
  }

  /** The cosine that about `most` candidates reach, from a histogram. */
  #leastCosine(most: number): number {
    if (this.#pairs.size <= most) return 0;
    const histogram = new Uint32Array(BINS + 1);
    for (const pairs of this.#pairs.values()) {
      const bin = Math.floor(BINS * Math.min(1, pairs[0]?.cosine ?? 0));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
    let reached = 0;
    for (let bin = BINS; bin >= 0; bin--) {
      reached += histogram[bin] ?? 0;
      if (reached > most) return (bin + 1) / BINS;
    }
    return 0;
  }
}

function insertBest(list: StatementPair[], pair: StatementPair): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.cosine ?? 0) < pair.cosine) at--;
  if (at >= KEPT_PAIRS) return;
  list.splice(at, 0, pair);
  if (list.length > KEPT_PAIRS) list.pop();
}
