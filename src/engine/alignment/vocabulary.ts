import type { Readings } from '../text/readings.ts';
import type { Synonyms } from '../text/synonyms.ts';
import { GRAMS } from './termLists.ts';

/** The commonest words (9 of {@link Senses.common}) weigh 1 − 9 / 15: news tells events with common verbs. */
const LEAST_TELLING = 15;

/** Plain weight of words like "said" and "reported". */
const REPORTING = Math.fround(0.15);

/**
 * How telling the terms of the articles compared are. Terms and their ids are those of the {@link Readings}. Weights have
 * the precision of 32 bits, so that sums of 64 bits are exact in any order.
 */
export class Vocabulary {
  readonly #readings: Readings;
  readonly #synonyms: Synonyms;
  /** How often each term was written like a name or a number, less how often it was not. */
  readonly #proper: Int32Array;
  readonly #occurrences: Int32Array;
  /** How often each stood in a name or in the description of one. */
  readonly #named: Int32Array;
  readonly #plain: Float64Array;
  readonly #reporting: Uint8Array;
  readonly #telling: Uint8Array;
  readonly #present: number[] = [];
  #weights: Float32Array = new Float32Array(0);
  #gramSquares: Float32Array = new Float32Array(0);

  /**
   * @param readings in which all texts have been read
   * @param synonyms tells how common words are in the language; may be empty
   */
  constructor(readings: Readings, synonyms: Synonyms) {
    const size = readings.termCount;
    this.#readings = readings;
    this.#synonyms = synonyms;
    this.#proper = new Int32Array(size);
    this.#occurrences = new Int32Array(size);
    this.#named = new Int32Array(size);
    this.#plain = new Float64Array(size).fill(1);
    this.#reporting = new Uint8Array(size);
    this.#telling = new Uint8Array(size);
  }

  /** Ids are below; not all of them need occur in these articles. */
  get size(): number {
    return this.#occurrences.length;
  }

  /** Terms that occur in these articles, in order of their first occurrence. */
  get present(): readonly number[] {
    return this.#present;
  }

  /** Notes an occurrence. @param proper 1 where it is written like a name or a number, -1 where not, 0 where all are */
  note(term: number, proper: number): void {
    if (this.#occurrences[term] === 0) {
      this.#present.push(term);
      const common = this.#synonyms.get(this.key(term))?.common ?? 0;
      this.#plain[term] = Math.fround(1 - common / LEAST_TELLING);
    }
    this.#occurrences[term] = (this.#occurrences[term] ?? 0) + 1;
    this.#proper[term] = (this.#proper[term] ?? 0) + proper;
  }

  /** See `Readings.hash`. */
  hash(term: number): number {
    return this.#readings.hash(term);
  }

  key(term: number): string {
    return this.#readings.term(term);
  }

  /** Notes an occurrence of a term in a name or in the description of one ("foreign minister"). */
  noteNamed(term: number): void {
    this.#named[term] = (this.#named[term] ?? 0) + 1;
  }

  /** Notes words that tell how the news came and not what happened. */
  noteReporting(keys: Iterable<string>): void {
    for (const key of keys) {
      const term = this.#readings.idOf(key);
      if (term === undefined || this.#occurrences[term] === 0) continue;
      this.#reporting[term] = 1;
      this.#plain[term] = REPORTING;
    }
  }

  /** Whether the term mostly belongs to names, numbers and descriptions of names. */
  isProper(term: number): boolean {
    return (this.#proper[term] ?? 0) > 0 || 2 * (this.#named[term] ?? 0) > (this.#occurrences[term] ?? 0);
  }

  /** Whether the term tells what happens: neither who nor how the news came. Known after {@link weigh}. */
  isTelling(term: number): boolean {
    return this.#telling[term] === 1;
  }

  /** By term: {@link weight}, {@link plainWeight} and, as 1, {@link isTelling}; for loops over very many. */
  get weights(): Float32Array {
    return this.#weights;
  }

  get plainWeights(): Float64Array {
    return this.#plain;
  }

  get telling(): Uint8Array {
    return this.#telling;
  }

  /** Squares of the weights of character n-grams, see `TermList`. */
  get gramSquares(): Float32Array {
    return this.#gramSquares;
  }

  /** 0 … 1: how telling a term is by its rarity in the language alone. */
  plainWeight(term: number): number {
    return this.#plain[term] ?? 1;
  }

  /** 0 … 1: how telling a term is; 1 in one passage only, near 0 in nearly all. Known after {@link weigh}. */
  weight(term: number): number {
    return this.#weights[term] ?? 1;
  }

  /**
   * Learns weights from the passages: the inverse document frequency of Spärck Jones (1972), scaled to 0 … 1.
   * @param passages their terms and their n-grams, each once
   */
  weigh(passages: readonly { readonly bag: Int32Array; readonly grams: Int32Array }[]): void {
    const counts = new Uint32Array(this.size);
    const gramCounts = new Uint32Array(GRAMS);
    for (const { bag, grams } of passages) {
      for (const term of bag) counts[term] = (counts[term] ?? 0) + 1;
      for (const gram of grams) gramCounts[gram] = (gramCounts[gram] ?? 0) + 1;
    }
    const ofCount = weightsOfCounts(passages.length);
    // Loops: `from` with a function takes some hundred times as long, and there are many n-grams.
    this.#weights = new Float32Array(counts.length);
    for (let term = 0; term < counts.length; term++) this.#weights[term] = ofCount[counts[term] ?? 0] ?? 1;
    const squares = ofCount.map((weight) => weight ** 2);
    this.#gramSquares = new Float32Array(GRAMS);
    for (let gram = 0; gram < GRAMS; gram++) {
      const count = gramCounts[gram] ?? 0;
      if (count > 0) this.#gramSquares[gram] = squares[count] ?? 1;
    }
    for (const term of this.#present) {
      this.#telling[term] = this.#reporting[term] === 0 && !this.isProper(term) ? 1 : 0;
    }
  }
}

/** @returns for 0 … total passages the weight of what so many of them have */
function weightsOfCounts(total: number): Float32Array {
  const scale = Math.log(total + 1);
  // Half a passage is taken off, as a term that two sources share is as rare as a shared term can be.
  return Float32Array.from({ length: total + 1 }, (_, count) =>
    Math.min(1, Math.log((total + 1) / Math.max(count - 0.5, 0.5)) / scale),
  );
}
