import type { Span } from '../article/article.ts';
import type { IndexedParagraph } from './passageIndex.ts';
import type { Token } from './tokens.ts';

/** A sentence of a cell. Offsets point into its paragraph's text. */
export interface Statement extends Span {
  readonly passage: IndexedParagraph;
  readonly tokens: readonly Token[];
}

/** Two sentences that tell the same, by their indexes; `likeness` 0 … 1. */
export interface StatementPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The sentences of a cell's paragraphs, in order. */
export function statements(cell: readonly IndexedParagraph[]): readonly Statement[] {
  return cell.flatMap((passage) => {
    let from = 0;
    return passage.sentences.map(({ start, end }) => {
      let to = from;
      while ((passage.tokens[to]?.start ?? Infinity) < end) to++;
      const own = passage.tokens.slice(from, to);
      from = to;
      return { passage, start, end, tokens: own };
    });
  });
}

// Below it two sentences have a name and a word in common, and comparing them word by word shows nothing.
const LEAST_LIKENESS = 0.25;

// Pairs of sentences that are tried. A cell with more is no passage any more; its sentences are paired in order.
const MAX_TRIED = 40_000;

/**
 * Pairs the sentences of two cells, the most alike first, each at most once. Pairs may cross.
 * @param linked whether the comparison links these two paragraphs; among equals, linked ones come first
 * @returns pairs in order of `b`
 */
export function pairStatements(
  a: readonly Statement[],
  b: readonly Statement[],
  linked: (a: IndexedParagraph, b: IndexedParagraph) => boolean,
): readonly StatementPair[] {
  const tried = a.length * b.length <= MAX_TRIED;
  const bags = { a: a.map(({ tokens }) => bagOf(tokens)), b: b.map(({ tokens }) => bagOf(tokens)) };
  const found: (StatementPair & { readonly rank: number })[] = [];
  a.forEach((x, i) => {
    const [from, to] = tried ? [0, b.length] : [i, Math.min(i + 1, b.length)];
    for (let j = from; j < to; j++) {
      const y = b[j];
      const likeness = bagLikeness(bags.a[i] ?? EMPTY, bags.b[j] ?? EMPTY);
      if (y === undefined || likeness < LEAST_LIKENESS) continue;
      // Of two equal candidates the one in the same order wins.
      const shift = Math.abs(i / a.length - j / b.length);
      found.push({ a: i, b: j, likeness, rank: likeness + (linked(x.passage, y.passage) ? 0.1 : 0) - shift / 100 });
    }
  });
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const pairs: StatementPair[] = [];
  for (const pair of found.sort((x, y) => y.rank - x.rank)) {
    if (taken.a.has(pair.a) || taken.b.has(pair.b)) continue;
    taken.a.add(pair.a);
    taken.b.add(pair.b);
    pairs.push({ a: pair.a, b: pair.b, likeness: pair.likeness });
  }
  return pairs.sort((x, y) => x.b - y.b);
}

/**
 * How much two lists of tokens have in common, 0 … 1: the Dice coefficient over words that mean something, each counted
 * as often as both have it. Two lists without such words are alike when all their words are.
 */
export function likeness(a: readonly Token[], b: readonly Token[]): number {
  return bagLikeness(bagOf(a), bagOf(b));
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const EMPTY: Bag = { counts: new Map(), size: 0 };

function bagOf(list: readonly Token[]): Bag {
  const telling = list.filter(({ kind }) => kind === 'content' || kind === 'number' || kind === 'negation');
  const counts = new Map<string, number>();
  const counted = telling.length > 0 ? telling : list;
  for (const { key } of counted) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, size: counted.length };
}

function bagLikeness(a: Bag, b: Bag): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [key, count] of few.counts) common += Math.min(count, many.counts.get(key) ?? 0);
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}
