import type { Article } from '../article/article.ts';
import type { Attribution, Claim, Name, Quotation } from '../comparison.ts';
import { claimsOf } from './claims.ts';
import { NameIndex } from './nameIndex.ts';
import { isSpeech } from './notSpeech.ts';
import { quotationsOf } from './quotations.ts';
import { quotedWords } from './quotedWords.ts';
import type { LocalAttribution } from './speakerReader.ts';
import { type Local, speechTokens } from './speechReading.ts';

/**
 * Finds quoted words and who said them, in order of source, then place. Nicknames, titles of works, and feet and inches
 * are no quotations. A quotation of several paragraphs is one, with its parts joined by a space.
 * @param names recognised names, for the `name` of speakers; speakers are found without them too
 */
export function findQuotations(articles: readonly Article[], names: readonly Name[]): readonly Quotation[] {
  return findSpeech(articles, names).quotes;
}

/** Who says what in articles, at once. */
export function findSpeech(articles: readonly Article[], names: readonly Name[]): Speech {
  const steps = new SpeechFinder().find(articles, names);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** See `Quotation`, and `claimsOf`. */
interface Speech {
  readonly quotes: readonly Quotation[];
  readonly claims: readonly Claim[];
}

/** What is known of a source from the comparison before. */
interface KnownSource {
  readonly article: Article;
  readonly signature: Int32Array;
  readonly quotes: readonly Local<Quotation>[];
  readonly claims: readonly Local<Claim>[];
}

/**
 * Finds who says what, in one comparison after another. A source whose article is the same and mentions the same names
 * is not read again.
 */
export class SpeechFinder {
  /** By index of the source. */
  #known: KnownSource[] = [];

  /** The quotations and claims of all sources in order; yields between stretches of work. */
  *find(articles: readonly Article[], names: readonly Name[]): Generator<void, Speech> {
    const quotes: Quotation[] = [];
    const claims: Claim[] = [];
    this.#known.length = Math.min(this.#known.length, articles.length);
    const indexes = NameIndex.all(names, articles.length);
    for (const [source, article] of articles.entries()) {
      const index = indexes[source];
      if (index === undefined) continue;
      let known = this.#known[source];
      if (known?.article !== article || !isSame(known.signature, index.signature)) {
        known = yield* read(article, source, index);
        this.#known[source] = known;
      }
      const named = (attribution: LocalAttribution | null): Attribution | null =>
        attribution === null ? null : { text: attribution.text, name: index.names[attribution.name ?? -1]?.id ?? null };
      for (const quote of known.quotes) quotes.push({ ...quote, speaker: named(quote.speaker), via: named(quote.via) });
      for (const claim of known.claims) claims.push({ ...claim, by: named(claim.by) });
      yield;
    }
    return { quotes, claims };
  }
}

function* read(article: Article, source: number, names: NameIndex): Generator<void, KnownSource> {
  const all = quotedWords(article);
  const words = all.filter((each) => isSpeech(article, each));
  yield;
  const whole = yield* speechTokens(article, all, names);
  yield;
  const speech = words.length === all.length ? whole : yield* speechTokens(article, words, names);
  const reading = { source, whole, speech };
  const quotes = quotationsOf(article, reading);
  yield;
  return { article, signature: names.signature, quotes, claims: yield* claimsOf(reading) };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
