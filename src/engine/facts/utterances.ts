import type { Article } from '../article/article.ts';
import type { Link, Quotation, Utterance } from '../comparison.ts';
import {
  type ComparedQuote,
  comparedQuotes,
  containment,
  dice,
  type KeyWeights,
  keyWeights,
  sharedCount,
} from './quotedContext.ts';

/** Two quotations that may report the same words. */
interface Pair {
  readonly a: ComparedQuote;
  readonly b: ComparedQuote;
  readonly score: number;
}

/** Below it two quotations of the same passage are as often two parts of one speech as one part told twice. */
const LEAST_SCORE = 0.5;

/** Of their own words two reports of one remark share more than this, told by weight and by order. */
const LEAST_OWN = 0.1;
const LEAST_COMMON = 0.2;
/** Given to two people, they must share more: else each said his own. */
const LEAST_OWN_OF_TWO = 0.35;

/**
 * Groups quotations of different sources that report the same words: the same text, or words and surroundings alike
 * enough that one of the sources must have altered them. A group has one quotation a source, unless a source repeats
 * itself.
 * @param links passages that tell the same; they are evidence, not a condition
 */
export function findUtterances(
  articles: readonly Article[],
  quotes: readonly Quotation[],
  links: readonly Link[],
): readonly Utterance[] {
  const compared = comparedQuotes(articles, quotes);
  const weights = keyWeights(compared);
  const candidates = candidatePairs(compared);
  if (candidates.length === 0) return [];
  const linked = new Map<string, Link['relation']>(
    links.map((l) => [`${l.a.source}.${l.a.paragraph}-${l.b.source}.${l.b.paragraph}`, l.relation] as const),
  );
  const pairs = candidates
    .map(([a, b]): Pair => ({ a, b, score: likeness(a, b, linked.get(linkKey(a, b)), weights) }))
    .filter((pair) => pair.score >= LEAST_SCORE)
    .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  return group(pairs)
    .map((members) => members.sort((a, b) => a.index - b.index))
    .sort((x, y) => (x[0]?.index ?? 0) - (y[0]?.index ?? 0))
    .map((members) => ({ quotes: members.map((m) => m.index), relation: relationOf(members) }));
}

function linkKey(a: ComparedQuote, b: ComparedQuote): string {
  const [first, second] = a.quote.source < b.quote.source ? [a, b] : [b, a];
  return `${first.quote.source}.${first.paragraph}-${second.quote.source}.${second.paragraph}`;
}

/** Pairs across sources that share a word of their own, or several words around them: the others cannot be alike. */
function candidatePairs(compared: readonly ComparedQuote[]): readonly (readonly [ComparedQuote, ComparedQuote])[] {
  const byKey = new Map<string, ComparedQuote[]>();
  const pairs: (readonly [ComparedQuote, ComparedQuote])[] = [];
  for (const b of compared) {
    const shared = new Map<ComparedQuote, number>();
    const count = (key: string, weight: number): void => {
      const others = byKey.get(key) ?? [];
      if (others.length > MOST_WITH_KEY) return;
      for (const a of others) if (a.quote.source !== b.quote.source) shared.set(a, (shared.get(a) ?? 0) + weight);
    };
    for (const key of b.terms) count(key, 3);
    for (const key of b.around) count(key, 1);
    count(b.bare, 3);
    if (b.next !== null) count(`>${b.next}`, 3);
    for (const [a, weight] of shared) if (weight >= 3) pairs.push([a, b]);
    const next = b.next === null ? [] : [`>${b.next}`];
    for (const key of new Set([...b.terms, ...b.around, b.bare, ...next])) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [b]);
      else others.push(b);
    }
  }
  return pairs;
}

/** A word in more quotations than this (the hero's name in every one) tells no two of them from the others. */
const MOST_WITH_KEY = 400;

/** How sure it is that both report the same words, 0 … 1. */
function likeness(a: ComparedQuote, b: ComparedQuote, link: Link['relation'] | undefined, weights: KeyWeights): number {
  const around = dice(a.around, b.around, weights);
  const near = Math.min(1, around * 1.4 + (link === 'same' ? 0.35 : link === 'overlap' ? 0.15 : 0));
  const short = Math.min(a.words.length, b.words.length);
  const long = Math.max(a.words.length, b.words.length);
  if (a.bare === b.bare) return short >= 4 ? 1 : Math.min(1, 0.4 + near);
  if (short >= 4 && ` ${a.bare} `.includes(` ${b.bare} `)) return 0.95;
  if (short >= 4 && ` ${b.bare} `.includes(` ${a.bare} `)) return 0.95;
  const own = dice(a.terms, b.terms, weights);
  const contained = containment(a.terms, b.terms, weights);
  if (short >= 5 && contained >= 0.8 && sharedCount(a.terms, b.terms) >= 4) return 0.9;
  // so few words of two people are two remarks
  if (short <= 3 && areOfTwo(a, b)) return 0;
  if (short <= 3 && long <= 3) {
    // "was received", "was welcomed": nothing but the surroundings can tell, and a frame word in common
    const frame = a.words.some((word) => b.words.includes(word));
    if (own > 0 || frame) return Math.min(1, 0.25 * own + 0.9 * near);
    // the "heroic" soldiers, the "courageous" soldiers: one speaker's word for the same thing
    const speaker = a.quote.speaker?.name ?? null;
    const same = speaker !== null && speaker === b.quote.speaker?.name && link !== undefined;
    return same && a.next !== null && a.next === b.next ? 0.6 : Math.min(0.45, near);
  }
  if (short < 0.34 * long && contained < 0.8) return 0;
  // "no interest" is no report of "no real interest in running the firm"
  const [brief, full] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short < 3 && long > 3 && !` ${full.bare} `.includes(` ${brief.bare} `)) return 0;
  if (areOfTwo(a, b) && own < LEAST_OWN_OF_TWO) return 0;
  const common = commonWords(a.words, b.words);
  // one thing said at one occasion is said in words: surroundings alone pair two remarks of one press conference
  if (own < LEAST_OWN || common < LEAST_COMMON) return 0;
  return Math.min(1, 0.6 * own + 0.35 * common + 0.55 * near);
}

function areOfTwo(a: ComparedQuote, b: ComparedQuote): boolean {
  const [x, y] = [a.quote.speaker?.name ?? null, b.quote.speaker?.name ?? null];
  return x !== null && y !== null && x !== y;
}

/** The share of words, small ones included, that both have in the same order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  // longest common subsequence; quotations are short, longer ones are cut
  const x = a.slice(0, 120);
  const y = b.slice(0, 120);
  let row = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    for (let j = 0; j < y.length; j++) {
      next.push(word === y[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    }
    row = next;
  }
  return (2 * (row[y.length] ?? 0)) / (x.length + y.length);
}

/** Joins pairs, the surest first, as long as a group keeps one wording a source. */
function group(pairs: readonly Pair[]): ComparedQuote[][] {
  const groupOf = new Map<ComparedQuote, ComparedQuote[]>();
  for (const { a, b, score } of pairs) {
    const first = groupOf.get(a) ?? [a];
    const second = groupOf.get(b) ?? [b];
    if (first === second || !fitTogether(first, second, score)) continue;
    const joined = [...first, ...second];
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())];
}

function fitTogether(first: readonly ComparedQuote[], second: readonly ComparedQuote[], score: number): boolean {
  return first.every((a) =>
    second.every(
      (b) =>
        a.quote.source !== b.quote.source ||
        a.bare === b.bare ||
        (score >= 0.9 && sharedCount(a.terms, b.terms) === Math.max(a.terms.size, b.terms.size)),
    ),
  );
}

function relationOf(members: readonly ComparedQuote[]): Utterance['relation'] {
  const texts = [...new Set(members.map((m) => m.bare))].sort((a, b) => b.length - a.length);
  if (texts.length === 1) return 'identical';
  const longest = texts[0] ?? '';
  return texts.every((text) => ` ${longest} `.includes(` ${text} `)) ? 'partial' : 'altered';
}
