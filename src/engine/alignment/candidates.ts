import type { Passages } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/**
 * Entries of the index visited for one statement, rarest terms first. Makes the cost linear in the number of
 * statements: what only common terms would find is not worth finding.
 */
const VISITS = 4000;

/** Partners kept for one statement in one other source, from either side. */
const PARTNERS = 8;

// Below this cosine a pair of statements on the development corpus shares a statement in fewer than 1 of 100 cases.
const LEAST_COSINE = 0.05;

/** Statement pairs kept as evidence for one pair of passages. */
const KEPT_PAIRS = 6;

/**
 * Finds pairs of passages of different sources that could tell the same, through an inverted index over statements.
 * @returns candidates in no particular order
 */
export function* findCandidates(passages: Passages, vocabulary: Vocabulary): Generator<void, readonly Candidate[]> {
  const { statements, bounds } = passages;
  const sourceOf = Int32Array.from(statements, (statement) => passages.passages[statement.passage]?.source ?? 0);
  const norms = Float32Array.from(statements, ({ bag }) => {
    let sum = 0;
    for (const term of bag) sum += vocabulary.weight(term);
    return Math.sqrt(sum);
  });
  const postings = invert(statements, vocabulary.size);
  const scores = new Float32Array(statements.length);
  const kept = new PairTable(passages);

  for (let source = 0; source + 1 < bounds.length; source++) {
    const best = new BestPartners(statements.length);
    const from = passages.passages[bounds[source] ?? 0]?.first ?? statements.length;
    const to = passages.passages[(bounds[source + 1] ?? 0) - 1]?.last ?? from;
    for (let a = from; a < to; a++) {
      const touched: number[] = [];
      accumulate(a, source, touched);
      keepBest(a, touched, best);
      if (a % 200 === 199) yield;
    }
    best.forEach((a, b, cosine) => {
      kept.add(a, b, cosine);
    });
    yield;
  }
  return kept.candidates();

  function accumulate(a: number, source: number, touched: number[]): void {
    const bag = statements[a]?.bag ?? [];
    const rarestFirst = Array.from(bag).sort((x, y) => postings.count(x) - postings.count(y));
    let visits = 0;
    for (const term of rarestFirst) {
      const weight = vocabulary.weight(term);
      for (let i = postings.start(term); i < postings.start(term + 1); i++) {
        const b = postings.entries[i] ?? 0;
        if ((sourceOf[b] ?? 0) <= source) continue;
        if (scores[b] === 0) touched.push(b);
        scores[b] = (scores[b] ?? 0) + weight;
        if (++visits > VISITS) return;
      }
    }
  }

  /** Of the statements of each later source the few most like `a`; for them, `a` may be among the few in turn. */
  function keepBest(a: number, touched: number[], best: BestPartners): void {
    const normA = norms[a] ?? 0;
    const bySource = new Map<number, StatementPair[]>();
    for (const b of touched) {
      const cosine = (scores[b] ?? 0) / (normA * (norms[b] ?? 0));
      scores[b] = 0;
      if (!(cosine >= LEAST_COSINE)) continue;
      best.offer(a, b, cosine);
      const source = sourceOf[b] ?? 0;
      const list = bySource.get(source);
      if (list) list.push({ a, b, cosine });
      else bySource.set(source, [{ a, b, cosine }]);
    }
    for (const list of bySource.values()) {
      if (list.length > PARTNERS) list.sort((x, y) => y.cosine - x.cosine || Math.abs(x.b - a) - Math.abs(y.b - a));
      for (const pair of list.slice(0, PARTNERS)) kept.add(pair.a, pair.b, pair.cosine);
    }
  }
}

interface Postings {
  readonly entries: Int32Array;
  start(term: number): number;
  count(term: number): number;
}

/** Term → statements that contain it, ascending, in one flat array. */
function invert(statements: Passages['statements'], terms: number): Postings {
  const starts = new Int32Array(terms + 2);
  for (const { bag } of statements) for (const term of bag) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term <= terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const entries = new Int32Array(starts[terms] ?? 0);
  const next = starts.slice();
  for (const [index, { bag }] of statements.entries()) {
    for (const term of bag) {
      const at = next[term] ?? 0;
      entries[at] = index;
      next[term] = at + 1;
    }
  }
  return {
    entries,
    start: (term) => starts[term] ?? 0,
    count: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
  };
}

/** For each statement the few partners of one source with the highest cosine. */
class BestPartners {
  readonly #partners: Int32Array;
  readonly #cosines: Float32Array;

  constructor(statements: number) {
    this.#partners = new Int32Array(statements * PARTNERS);
    this.#cosines = new Float32Array(statements * PARTNERS);
  }

  offer(a: number, b: number, cosine: number): void {
    let lowest = b * PARTNERS;
    for (let i = lowest + 1; i < (b + 1) * PARTNERS; i++) {
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
      if (cosine > 0) visit(this.#partners[i] ?? 0, Math.floor(i / PARTNERS), cosine);
    }
  }
}

/** Statement pairs gathered by pair of passages. */
class PairTable {
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

  candidates(): readonly Candidate[] {
    const count = this.#passages.passages.length;
    return Array.from(this.#pairs, ([key, statements]) => ({ a: Math.floor(key / count), b: key % count, statements }));
  }
}

function insertBest(list: StatementPair[], pair: StatementPair): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.cosine ?? 0) < pair.cosine) at--;
  if (at >= KEPT_PAIRS) return;
  list.splice(at, 0, pair);
  if (list.length > KEPT_PAIRS) list.pop();
}
