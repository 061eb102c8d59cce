import type { Article } from '../article/article.ts';
import { tellsTheStory } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Link, Place } from '../comparison.ts';
import type { Readings } from '../text/readings.ts';

/** One sentence of a source. */
export interface Statement {
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
  for (const [source, article] of articles.entries()) {
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (index % PARAGRAPHS_AT_ONCE === 0) yield;
      if (!tellsTheStory(paragraph.kind) || paragraph.kind === 'title' || paragraph.kind === 'heading') continue;
      const reading = readings.read(paragraph.text, article.language);
      for (const [s, span] of reading.sentences.entries()) {
        const terms = reading.terms.subarray(reading.firstTerm[s], reading.firstTerm[s + 1]);
        statements.push({
          source,
          paragraph: index,
          place: { source, ...toFile(paragraph, span) },
          text: paragraph.text.slice(span.start, span.end),
          terms: terms.filter((term, at) => terms.indexOf(term) === at),
        });
      }
    }
  }
  return statements;
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
  const weights = weigh(statements, readings.termCount);
  const totals = Float64Array.from(statements, ({ terms }) => sum(terms, weights));
  const isLinked = linkTest(articles, links);
  const found = yield* sharing(statements, readings.termCount);
  const marks = new Int32Array(readings.termCount).fill(-1);
  const pairs: { readonly a: number; readonly b: number; readonly likeness: number; readonly weight: number }[] = [];
  for (let i = 0; i < found.b.length; i++) {
    const [at, bt] = [found.a[i] ?? 0, found.b[i] ?? 0];
    const [a, b] = [statements[at], statements[bt]];
    if (a === undefined || b === undefined) continue;
    if (found.b[i - 1] !== bt) for (const term of b.terms) marks[term] = bt;
    let shared = 0;
    for (const term of a.terms) if (marks[term] === bt) shared += weights[term] ?? 0;
    const both = (totals[at] ?? 0) + (totals[bt] ?? 0);
    const likeness = both === 0 ? 0 : (2 * shared) / both;
    if (likeness >= LEAST_UNLINKED || (likeness >= LEAST_LINKED && isLinked(a, b))) {
      pairs.push({ a: at, b: bt, likeness, weight: shared });
    }
    if (i % 20_000 === 19_999) yield;
  }
  const sources = articles.length;
  const best = new Map<number, number>();
  const keys = (a: number, b: number): readonly [number, number] => [
    a * sources + (statements[b]?.source ?? 0),
    b * sources + (statements[a]?.source ?? 0),
  ];
  for (const { a, b, likeness } of pairs) {
    for (const key of keys(a, b)) if (likeness > (best.get(key) ?? 0)) best.set(key, likeness);
  }
  return pairs.flatMap(({ a, b, likeness, weight }): readonly StatementPair[] => {
    const [one, other] = [statements[a], statements[b]];
    if (one === undefined || other === undefined) return [];
    return keys(a, b).every((key) => best.get(key) === likeness) ? [{ a: one, b: other, likeness, weight }] : [];
  });
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

/** Pairs of sentences of different sources, by index, that share two or more terms that are in few others. */
function* sharing(
  statements: readonly Statement[],
  termCount: number,
): Generator<void, { readonly a: readonly number[]; readonly b: readonly number[] }> {
  const byTerm: (number[] | undefined)[] = new Array<number[] | undefined>(termCount).fill(undefined);
  const shared = new Int32Array(statements.length);
  const pairs: { readonly a: number[]; readonly b: number[] } = { a: [], b: [] };
  const touched: number[] = [];
  for (const [bt, b] of statements.entries()) {
    for (const term of b.terms) {
      const others = byTerm[term];
      if (others === undefined || others.length > MOST_SENTENCES) continue;
      for (const at of others) {
        if (statements[at]?.source === b.source) continue;
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    }
    for (const at of touched) {
      if ((shared[at] ?? 0) >= 2) {
        pairs.a.push(at);
        pairs.b.push(bt);
      }
      shared[at] = 0;
    }
    touched.length = 0;
    for (const term of b.terms) {
      const others = byTerm[term];
      if (others === undefined) byTerm[term] = [bt];
      else if (others.length <= MOST_SENTENCES) others.push(bt);
    }
    if (bt % 1000 === 999) yield;
  }
  return pairs;
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
