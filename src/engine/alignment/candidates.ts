import type { Passages } from './passages.ts';
import { BestPartners, PairTable, type Candidate, type StatementPair } from './statementPairs.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How far to look, by the number of comparisons there would be between statements of different sources. A few
 * articles allow to look at nearly everything; in long texts chance finds more pairs that share a word or two, and
 * true pairs stand out more.
 */
interface Reach {
  /**
   * Entries of the index visited for one statement, rarest terms first. Makes the cost linear in the number of
   * statements: what only common terms would find is not worth finding.
   */
  readonly visits: number;
  /** Partners kept for one statement in one other source, from either side. */
  readonly partners: number;
  /** Least cosine of a pair of statements. */
  readonly leastCosine: number;
}

function reachFor(statements: number, sources: number): Reach {
  const doublings = Math.max(0, Math.log2((statements * (sources - 1)) / SMALL));
  return {
    visits: Math.max(500, Math.round(MOST_VISITS - 200 * doublings)),
    partners: Math.max(3, Math.round(MOST_PARTNERS - doublings)),
    leastCosine: Math.min(0.15, LEAST_COSINE + 0.02 * doublings),
  };
}

/** Statements times other sources of five articles of some thirty paragraphs. */
const SMALL = 2000;

const MOST_VISITS = 1500;
const MOST_PARTNERS = 8;

// Below this cosine a pair of statements on the development corpus shares a statement in fewer than 1 of 100 cases.
const LEAST_COSINE = 0.05;

/**
 * Finds pairs of passages of different sources that could tell the same, through an inverted index over statements.
 * @returns candidates in no particular order
 */
export function* findCandidates(passages: Passages, vocabulary: Vocabulary): Generator<void, readonly Candidate[]> {
  const { statements, bounds } = passages;
  const sourceOf = Int32Array.from(statements, (statement) => passages.passages[statement.passage]?.source ?? 0);
  const firstOf = bounds.map((bound) => passages.passages[bound]?.first ?? statements.length);
  const norms = Float32Array.from(statements, ({ bag }) => {
    let sum = 0;
    for (const term of bag) sum += vocabulary.weight(term);
    return Math.sqrt(sum);
  });
  const postings = invert(statements, vocabulary.size);
  const reach = reachFor(statements.length, bounds.length - 1);
  const rarity = rankByRarity(postings, vocabulary.size);
  const scores = new Float32Array(statements.length);
  const { entries } = postings;
  const begin = Int32Array.from({ length: vocabulary.size }, (_, term) => postings.start(term));
  const touched = new Int32Array(reach.visits + 1);
  const kept = new PairTable(passages);

  for (let source = 0; source + 1 < bounds.length; source++) {
    const best = new BestPartners(statements.length, reach.partners);
    const from = passages.passages[bounds[source] ?? 0]?.first ?? statements.length;
    const to = passages.passages[(bounds[source + 1] ?? 0) - 1]?.last ?? from;
    // Statements of this source and those before it are behind: each list of the index begins at the next source.
    for (let term = 0; term < vocabulary.size; term++) {
      let at = begin[term] ?? 0;
      while (at < postings.start(term + 1) && (postings.entries[at] ?? 0) < to) at++;
      begin[term] = at;
    }
    yield;
    for (let a = from; a < to; a++) {
      keepBest(a, accumulate(a), best);
      if (a % 100 === 99) yield;
    }
    yield;
    best.forEach((a, b, cosine) => {
      kept.add(a, b, cosine);
    });
    yield;
  }
  return kept.candidates(statements.length, bounds.length - 1);

  /** Sums what the statements of later sources share with `a`; returns how many there are in `touched`. */
  function accumulate(a: number): number {
    const ranks = (statements[a]?.bag ?? new Int32Array()).map((term) => rarity.rankOf[term] ?? 0).sort();
    let [visits, length] = [0, 0];
    for (const rank of ranks) {
      const term = rarity.termAt[rank] ?? 0;
      const weight = vocabulary.weight(term);
      const first = begin[term] ?? 0;
      const last = Math.min(postings.start(term + 1), first + reach.visits - visits);
      for (let i = first; i < last; i++) {
        const b = entries[i] ?? 0;
        const score = scores[b] ?? 0;
        if (score === 0) touched[length++] = b;
        scores[b] = score + weight;
      }
      visits += last - first;
      if (visits >= reach.visits) break;
    }
    return length;
  }

  /** Of the statements of each later source the few most like `a`; for them, `a` may be among the few in turn. */
  function keepBest(a: number, length: number, best: BestPartners): void {
    const normA = norms[a] ?? 0;
    const bySource = new Map<number, StatementPair[]>();
    for (let i = 0; i < length; i++) {
      const b = touched[i] ?? 0;
      const cosine = (scores[b] ?? 0) / (normA * (norms[b] ?? 0));
      scores[b] = 0;
      if (!(cosine >= reach.leastCosine)) continue;
      best.offer(a, b, cosine);
      const source = sourceOf[b] ?? 0;
      const list = bySource.get(source);
      if (list) list.push({ a, b, cosine });
      else bySource.set(source, [{ a, b, cosine }]);
    }
    for (const list of bySource.values()) {
      if (list.length > reach.partners) list.sort((x, y) => y.cosine - x.cosine || ahead(x) - ahead(y));
      for (const pair of list.slice(0, reach.partners)) kept.add(pair.a, pair.b, pair.cosine);
    }
  }

  /** Breaks ties among copies: how far apart two statements stand in their sources. */
  function ahead({ a, b }: StatementPair): number {
    return Math.abs(b - (firstOf[sourceOf[b] ?? 0] ?? 0) - (a - (firstOf[sourceOf[a] ?? 0] ?? 0)));
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

/** Terms in order of how many statements have them; sorting by rank is many times faster than by a comparison. */
function rankByRarity(postings: Postings, terms: number): { rankOf: Int32Array; termAt: Int32Array } {
  const termAt = Int32Array.from({ length: terms }, (_, term) => term).sort(
    (x, y) => postings.count(x) - postings.count(y) || x - y,
  );
  const rankOf = new Int32Array(terms);
  for (const [rank, term] of termAt.entries()) rankOf[term] = rank;
  return { rankOf, termAt };
}
