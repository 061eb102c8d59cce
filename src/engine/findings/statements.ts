import type { Article } from '../article/article.ts';
import { tellsTheStory } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Link, Place } from '../comparison.ts';
import type { Readings } from '../text/readings.ts';

/** One sentence of a source. */
export interface Statement {
  /** Its number among all. */
  readonly index: number;
  readonly source: number;
  readonly paragraph: number;
  /** Offsets into the file. */
  readonly place: Place;
  readonly text: string;
  /** Ids of its terms, each once. */
  readonly terms: Int32Array;
}

/** Two sentences of different sources that tell the same; `likeness` 0 … 1 by the weight of the words they share. */
export interface StatementPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly likeness: number;
  /** The weight of what each says; a pair of very short ones proves little. */
  readonly weight: number;
}

/** Below these, pairs of sentences more often tell different things: in passages linked by alignment, and elsewhere. */
const LEAST_LINKED = 0.3;
const LEAST_UNLINKED = 0.5;
/** A term in more sentences than this leads to no new pair; rarer ones of the same sentence do. */
const MOST_SENTENCES = 60;
const PARAGRAPHS_AT_ONCE = 500;

/** All sentences that tell the story, with their terms; yields between stretches of work. */
export function* statementsOf(articles: readonly Article[], readings: Readings): Generator<void, readonly Statement[]> {
  const statements: Statement[] = [];
  const once = new DistinctTerms();
  for (const [source, article] of articles.entries()) {
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (index % PARAGRAPHS_AT_ONCE === 0) yield;
      if (!tellsTheStory(paragraph.kind) || paragraph.kind === 'title' || paragraph.kind === 'heading') continue;
      const reading = readings.read(paragraph.text, article.language);
      for (const [s, span] of reading.sentences.entries()) {
        const terms = reading.terms.subarray(reading.firstTerm[s], reading.firstTerm[s + 1]);
        statements.push({
          index: statements.length,
          source,
          paragraph: index,
          place: { source, ...toFile(paragraph, span) },
          text: paragraph.text.slice(span.start, span.end),
          terms: once.of(terms),
        });
      }
    }
  }
  return statements;
}

/** Leaves out of lists of terms what they repeat. */
class DistinctTerms {
  #last = new Int32Array(1024);
  #lists = 0;

  /** @returns the list itself where it repeats nothing */
  of(terms: Int32Array): Int32Array {
    const list = ++this.#lists;
    let repeated = 0;
    for (const term of terms) {
      if (term >= this.#last.length) {
        const longer = new Int32Array(2 * term);
        longer.set(this.#last);
        this.#last = longer;
      }
      if (this.#last[term] === list) repeated++;
      this.#last[term] = list;
    }
    return repeated === 0 ? terms : terms.filter((term, at) => terms.indexOf(term) === at);
  }
}

/**
 * Pairs of sentences that tell the same, each with its best partner in the other source and that one's best in turn;
 * yields between stretches of work.
 */
export function* pairStatements(
  articles: readonly Article[],
  statements: readonly Statement[],
  links: readonly Link[],
  readings: Readings,
): Generator<void, readonly StatementPair[]> {
  const pairs = yield* likePairs(statements, linkTest(articles, links), readings.termCount);
  const sources = articles.length;
  const best = new Map<number, number>();
  const keys = ({ a, b }: StatementPair): readonly [number, number] => [
    a.index * sources + b.source,
    b.index * sources + a.source,
  ];
  for (const pair of pairs) {
    for (const key of keys(pair)) if (pair.likeness > (best.get(key) ?? 0)) best.set(key, pair.likeness);
  }
  return pairs.filter((pair) => keys(pair).every((key) => best.get(key) === pair.likeness));
}

/** Whether two sentences of different sources stand in passages that are linked. */
function linkTest(articles: readonly Article[], links: readonly Link[]): (a: Statement, b: Statement) => boolean {
  const firsts = [0];
  for (const { paragraphs } of articles) firsts.push((firsts.at(-1) ?? 0) + paragraphs.length);
  const all = firsts.at(-1) ?? 0;
  const key = (a: Link['a'], b: Link['a']): number =>
    ((firsts[a.source] ?? 0) + a.paragraph) * all + (firsts[b.source] ?? 0) + b.paragraph;
  const linked = new Set(links.map(({ a, b }) => key(a, b)));
  return (a, b) => linked.has(key(a, b));
}

/**
 * Pairs of sentences of different sources that share two or more terms which are in few others, and are alike enough.
 * What such terms weigh tells at once that most pairs are not.
 */
function* likePairs(
  statements: readonly Statement[],
  isLinked: (a: Statement, b: Statement) => boolean,
  termCount: number,
): Generator<void, readonly StatementPair[]> {
  const weights = weigh(statements, termCount);
  const totals = Float64Array.from(statements, ({ terms }) => sum(terms, weights));
  const sources = Int32Array.from(statements, ({ source }) => source);
  const postings = new Postings(statements, termCount);
  const marks = new Int32Array(termCount).fill(-1);
  const shared = new Int32Array(statements.length);
  const rare = new Float64Array(statements.length);
  const touched = new Int32Array(statements.length);
  const pairs: StatementPair[] = [];
  for (const b of statements) {
    const bt = b.index;
    let count = 0;
    let frequent = 0; // what the terms weigh that lead to no pair
    for (const term of b.terms) {
      const weight = weights[term] ?? 0;
      const [from, to] = [postings.from(term), postings.to(term)];
      if (to - from > MOST_SENTENCES) {
        frequent += weight;
        continue;
      }
      for (let i = from; i < to; i++) {
        const at = postings.sentences[i] ?? 0;
        if (sources[at] === b.source) continue;
        if (shared[at] === 0) {
          touched[count++] = at;
          rare[at] = 0;
        }
        shared[at] = (shared[at] ?? 0) + 1;
        rare[at] = (rare[at] ?? 0) + weight;
      }
    }
    let marked = false;
    for (let i = 0; i < count; i++) {
      const at = touched[i] ?? 0;
      const few = (shared[at] ?? 0) < 2;
      shared[at] = 0;
      if (few) continue;
      const both = (totals[at] ?? 0) + (totals[bt] ?? 0);
      const most = both === 0 ? 0 : (2 * ((rare[at] ?? 0) + frequent)) / both + ROUNDING;
      if (most < LEAST_LINKED) continue;
      const a = statements[at];
      if (a === undefined || (most < LEAST_UNLINKED && !isLinked(a, b))) continue;
      if (!marked) for (const term of b.terms) marks[term] = bt;
      marked = true;
      let weight = 0;
      for (const term of a.terms) if (marks[term] === bt) weight += weights[term] ?? 0;
      const likeness = both === 0 ? 0 : (2 * weight) / both;
      if (likeness >= LEAST_UNLINKED || (likeness >= LEAST_LINKED && isLinked(a, b))) {
        pairs.push({ a, b, likeness, weight });
      }
    }
    postings.add(b);
    if (bt % 500 === 499) yield;
  }
  return pairs;
}

/** More than sums of the same weights in different orders differ by. */
const ROUNDING = 1e-9;

/** The first sentences that have each term, up to one more than lead to pairs. */
class Postings {
  /** By term; one after another. */
  readonly sentences: Int32Array;
  readonly #starts: Int32Array;
  readonly #lengths: Int32Array;

  constructor(statements: readonly Statement[], termCount: number) {
    this.#starts = new Int32Array(termCount + 1);
    this.#lengths = new Int32Array(termCount);
    const counts = new Int32Array(termCount);
    for (const { terms } of statements) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
    for (let term = 0; term < termCount; term++) {
      this.#starts[term + 1] = (this.#starts[term] ?? 0) + Math.min(counts[term] ?? 0, MOST_SENTENCES + 1);
    }
    this.sentences = new Int32Array(this.#starts[termCount] ?? 0);
  }

  from(term: number): number {
    return this.#starts[term] ?? 0;
  }

  to(term: number): number {
    return (this.#starts[term] ?? 0) + (this.#lengths[term] ?? 0);
  }

  add({ index, terms }: Statement): void {
    for (const term of terms) {
      const length = this.#lengths[term] ?? 0;
      if (length > MOST_SENTENCES) continue;
      this.sentences[(this.#starts[term] ?? 0) + length] = index;
      this.#lengths[term] = length + 1;
    }
  }
}

/** Weight of each term by the number of sentences that have it. */
function weigh(statements: readonly Statement[], termCount: number): Float64Array {
  const counts = new Float64Array(termCount);
  for (const { terms } of statements) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts.map((n) => (n === 0 ? 0 : Math.log(1 + statements.length / n)));
}

function sum(terms: Int32Array, weights: Float64Array): number {
  let total = 0;
  for (const term of terms) total += weights[term] ?? 0;
  return total;
}

/** Remembers what was found of a statement: each stands in many pairs. */
export function byStatement<T>(find: (statement: Statement) => T): (statement: Statement) => T {
  const known = new Map<Statement, { readonly value: T }>();
  return (statement) => {
    let entry = known.get(statement);
    if (entry === undefined) known.set(statement, (entry = { value: find(statement) }));
    return entry.value;
  };
}
