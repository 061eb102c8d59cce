import type { Passages } from './passages.ts';
import { BestPartners, PairTable, type Candidate, type StatementPairs } from './statementPairs.ts';
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
 * @returns candidates in order of passage `a`, then `b`
 */
export function* findCandidates(
  passages: Passages,
  vocabulary: Vocabulary,
): Generator<void, { readonly candidates: readonly Candidate[]; readonly pairs: StatementPairs }> {
  const { statements, bounds } = passages;
  const sourceOf = new Int32Array(statements.length);
  for (let i = 0; i < statements.length; i++) {
    sourceOf[i] = passages.passages[statements[i]?.passage ?? 0]?.source ?? 0;
  }
  const firstOf = bounds.map((bound) => passages.passages[bound]?.first ?? statements.length);
  const norms = new Float64Array(statements.length);
  for (let i = 0; i < statements.length; i++) {
    let sum = 0;
    for (const term of statements[i]?.bag ?? NO_TERMS) sum += vocabulary.weight(term);
    norms[i] = Math.sqrt(sum);
  }
  const postings = invert(statements, vocabulary.size);
  yield;
  const reach = reachFor(statements.length, bounds.length - 1);
  const { rankOf, termAt } = rankByRarity(postings, vocabulary);
  const { entries, starts } = postings;
  const begin = starts.slice(0, vocabulary.size);
  const scores = new Float64Array(statements.length);
  const touched = new Int32Array(reach.visits + 1);
  const ranks: number[] = [];
  const kept = new PairTable(passages);
  const tops = new Tops(bounds.length - 1, reach.partners);

  for (let source = 0; source + 1 < bounds.length; source++) {
    const from = passages.passages[bounds[source] ?? 0]?.first ?? statements.length;
    const to = passages.passages[(bounds[source + 1] ?? 0) - 1]?.last ?? from;
    const best = new BestPartners(to, statements.length, reach.partners);
    // Statements of this source and those before it are behind: each list of the index begins at the next source.
    for (const term of vocabulary.present) {
      const end = starts[term + 1] ?? 0;
      let at = begin[term] ?? 0;
      while (at < end && (entries[at] ?? 0) < to) at++;
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
    yield* kept.gather(from, to);
    yield;
  }
  return kept.candidates(bounds.length - 1);

  /** Sums what the statements of later sources share with `a`; returns how many there are in `touched`. */
  function accumulate(a: number): number {
    const count = sortedRanks(statements[a]?.bag ?? NO_TERMS);
    let [visits, length] = [0, 0];
    for (let i = 0; i < count; i++) {
      const term = termAt[ranks[i] ?? 0] ?? 0;
      const weight = vocabulary.weight(term);
      const first = begin[term] ?? 0;
      const last = Math.min(starts[term + 1] ?? 0, first + reach.visits - visits);
      for (let at = first; at < last; at++) {
        const b = entries[at] ?? 0;
        const score = scores[b] ?? 0;
        if (score === 0) touched[length++] = b;
        scores[b] = score + weight;
      }
      visits += last - first;
      if (visits >= reach.visits) break;
    }
    return length;
  }

  /** Fills `ranks` with the ranks of some terms, ascending; returns how many. */
  function sortedRanks(bag: Int32Array): number {
    for (let i = 0; i < bag.length; i++) {
      const rank = rankOf[bag[i] ?? 0] ?? 0;
      let at = i;
      for (; at > 0 && (ranks[at - 1] ?? 0) > rank; at--) ranks[at] = ranks[at - 1] ?? 0;
      ranks[at] = rank;
    }
    return bag.length;
  }

  /** Of the statements of each later source the few most like `a`; for them, `a` may be among the few in turn. */
  function keepBest(a: number, length: number, best: BestPartners): void {
    const normA = norms[a] ?? 0;
    const placeA = a - (firstOf[sourceOf[a] ?? 0] ?? 0);
    for (let i = 0; i < length; i++) {
      const b = touched[i] ?? 0;
      const cosine = (scores[b] ?? 0) / (normA * (norms[b] ?? 0));
      scores[b] = 0;
      if (!(cosine >= reach.leastCosine)) continue;
      best.offer(a, b, cosine);
      const source = sourceOf[b] ?? 0;
      // Ties among copies are broken by how far apart two statements stand in their sources.
      tops.offer(source, b, cosine, Math.abs(b - (firstOf[source] ?? 0) - placeA));
    }
    tops.drain((b, cosine) => {
      kept.add(a, b, cosine);
    });
  }
}

const NO_TERMS = new Int32Array(0);

/** The few statements of each source with the highest cosine, of equal ones the nearest. */
class Tops {
  readonly #size: number;
  readonly #counts: Int32Array;
  readonly #statements: Int32Array;
  readonly #cosines: Float64Array;
  readonly #distances: Int32Array;

  constructor(sources: number, size: number) {
    this.#size = size;
    this.#counts = new Int32Array(sources);
    this.#statements = new Int32Array(sources * size);
    this.#cosines = new Float64Array(sources * size);
    this.#distances = new Int32Array(sources * size);
  }

  offer(source: number, statement: number, cosine: number, distance: number): void {
    const first = source * this.#size;
    const count = this.#counts[source] ?? 0;
    let at = first + count;
    while (at > first && this.#isBehind(at - 1, cosine, distance)) at--;
    const end = first + Math.min(count, this.#size - 1);
    if (at > end) return;
    for (let i = end; i > at; i--) {
      this.#statements[i] = this.#statements[i - 1] ?? 0;
      this.#cosines[i] = this.#cosines[i - 1] ?? 0;
      this.#distances[i] = this.#distances[i - 1] ?? 0;
    }
    this.#statements[at] = statement;
    this.#cosines[at] = cosine;
    this.#distances[at] = distance;
    if (count < this.#size) this.#counts[source] = count + 1;
  }

  #isBehind(at: number, cosine: number, distance: number): boolean {
    const other = this.#cosines[at] ?? 0;
    return other < cosine || (other === cosine && (this.#distances[at] ?? 0) > distance);
  }

  /** Calls back with all that were kept, and forgets them. */
  drain(visit: (statement: number, cosine: number) => void): void {
    for (let source = 0; source < this.#counts.length; source++) {
      const first = source * this.#size;
      const end = first + (this.#counts[source] ?? 0);
      for (let i = first; i < end; i++) visit(this.#statements[i] ?? 0, this.#cosines[i] ?? 0);
      this.#counts[source] = 0;
    }
  }
}

/** Term → statements that contain it, ascending, in one flat array: `entries[starts[term]] … entries[starts[term + 1] - 1]`. */
interface Postings {
  readonly entries: Int32Array;
  readonly starts: Int32Array;
}

function invert(statements: Passages['statements'], terms: number): Postings {
  const starts = new Int32Array(terms + 1);
  for (const { bag } of statements) for (const term of bag) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const entries = new Int32Array(starts[terms] ?? 0);
  const next = starts.slice();
  for (let index = 0; index < statements.length; index++) {
    for (const term of statements[index]?.bag ?? []) {
      const at = next[term] ?? 0;
      entries[at] = index;
      next[term] = at + 1;
    }
  }
  return { entries, starts };
}

/** Terms in order of how many statements have them; sorting by rank is many times faster than by a comparison. */
function rankByRarity({ starts }: Postings, vocabulary: Vocabulary): { rankOf: Int32Array; termAt: Int32Array } {
  const order = new Float64Array(vocabulary.size);
  for (const term of vocabulary.present) {
    order[term] = ((starts[term + 1] ?? 0) - (starts[term] ?? 0)) * 2 ** 32 + vocabulary.hash(term);
  }
  const before = (x: number, y: number): number => (vocabulary.key(x) < vocabulary.key(y) ? -1 : 1);
  const termAt = Int32Array.from(vocabulary.present).sort((x, y) => (order[x] ?? 0) - (order[y] ?? 0) || before(x, y));
  const rankOf = new Int32Array(vocabulary.size);
  for (let rank = 0; rank < termAt.length; rank++) rankOf[termAt[rank] ?? 0] = rank;
  return { rankOf, termAt };
}
