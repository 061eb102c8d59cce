import type { Article, Paragraph } from '../article/article.ts';
import { toText } from '../article/offsets.ts';
import type { Quotation } from '../comparison.ts';
import { fold } from '../text/fold.ts';
import { TermReader } from '../text/terms.ts';

/** A quotation as it is compared with others. */
export interface ComparedQuote {
  readonly index: number;
  readonly quote: Quotation;
  /** Index of its paragraph in its source; -1 when it stands in none. */
  readonly paragraph: number;
  /** Letters and digits only, folded: what "the same words" means. */
  readonly bare: string;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** Keys of the words that carry meaning. */
  readonly terms: ReadonlySet<string>;
  /** Keys of the telling words around it, quotations included that stand beside it. */
  readonly around: ReadonlySet<string>;
  /** The word right behind the marks, with nothing but a space between; `null` where a sign or nothing stands. */
  readonly next: string | null;
}

/** Letters on either side that tell what a quotation is about. */
const AROUND = 220;

/** Prepares quotations for comparison. */
export function comparedQuotes(articles: readonly Article[], quotes: readonly Quotation[]): readonly ComparedQuote[] {
  const readers = new Map<string, TermReader>();
  return quotes.map((quote, index) => {
    const article = articles[quote.source];
    const language = article?.language ?? 'und';
    const reader = readers.get(language) ?? new TermReader(language);
    readers.set(language, reader);
    const paragraph = article === undefined ? -1 : paragraphAt(article.paragraphs, quote.start);
    const around = surroundings(article?.paragraphs[paragraph], quote);
    const bare = bareText(quote.text);
    return {
      index,
      quote,
      paragraph,
      bare,
      words: bare.split(' '),
      terms: new Set(reader.read(quote.text).map((term) => term.key)),
      around: new Set(reader.read(around).map((term) => term.key)),
      next: wordBehind(article?.paragraphs[paragraph], quote),
    };
  });
}

/** A text reduced to its words: case, accents, punctuation and the style of apostrophes do not matter. */
export function bareText(text: string): string {
  return fold(text)
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Index of the paragraph that covers an offset of the file; -1 when none does. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph === undefined) return -1;
    if (offset < paragraph.start) high = middle - 1;
    else if (offset >= paragraph.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function surroundings(paragraph: Paragraph | undefined, quote: Quotation): string {
  if (paragraph === undefined) return '';
  const here = toText(paragraph, quote);
  if (here === null) return '';
  const { text } = paragraph;
  return `${text.slice(Math.max(0, here.start - AROUND), here.start)} ${text.slice(here.end, here.end + AROUND)}`;
}

function wordBehind(paragraph: Paragraph | undefined, quote: Quotation): string | null {
  const here = paragraph === undefined ? null : toText(paragraph, quote);
  if (paragraph === undefined || here === null || /[\p{P}]$/u.test(quote.text)) return null;
  const word = /^["”’»«“]\s(?<word>\p{Ll}{4,})/u.exec(paragraph.text.slice(here.end, here.end + 30))?.groups?.['word'];
  return word ?? null;
}

/** How much a key tells: 1 for one that stands with a single quotation, near 0 for one that stands with all. */
export type KeyWeights = ReadonlyMap<string, number>;

/** Weighs keys by how few of the quotations have them, in their words or around them. */
export function keyWeights(compared: readonly ComparedQuote[]): KeyWeights {
  const counts = new Map<string, number>();
  for (const { terms, around } of compared) {
    for (const key of new Set([...terms, ...around])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = Math.log(compared.length + 1);
  return new Map([...counts].map(([key, n]) => [key, Math.max(0.05, Math.log((compared.length + 1) / n) / all)]));
}

/** Dice's coefficient of two sets of weighed keys: 0 … 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: KeyWeights): number {
  const sum = total(a, weights) + total(b, weights);
  return sum === 0 ? 0 : (2 * sharedWeight(a, b, weights)) / sum;
}

/** The share of the lighter set that the other has, too: 0 … 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: KeyWeights): number {
  const least = Math.min(total(a, weights), total(b, weights));
  return least === 0 ? 0 : sharedWeight(a, b, weights) / least;
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}

function total(keys: ReadonlySet<string>, weights: KeyWeights): number {
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 1;
  return sum;
}

function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: KeyWeights): number {
  let sum = 0;
  for (const key of a) if (b.has(key)) sum += weights.get(key) ?? 1;
  return sum;
}
