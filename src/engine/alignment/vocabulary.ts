import type { Synonyms } from '../text/synonyms.ts';

/** Bits of a hashed n-gram: 2^18 places keep collisions rare among the some 50,000 n-grams of a language's news. */
const GRAM_BITS = 18;
const GRAM_LENGTH = 4;

/** The commonest words (9 of {@link Senses.common}) weigh 1 − 9 / 15: news tells events with common verbs. */
const LEAST_TELLING = 15;

/** Plain weight of words like "said" and "reported". */
const REPORTING = 0.15;

/** Terms, names, figures and character n-grams of all articles as small integers, with how telling each is. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  /** How often each was written like a name or a number, less how often it was not. */
  readonly #proper: number[] = [];
  readonly #plain: number[] = [];
  readonly #occurrences: number[] = [];
  /** How often each stood in a name or in the description of one. */
  readonly #named: number[] = [];
  readonly #reporting = new Set<number>();
  readonly #synonyms: Synonyms;
  readonly #grams: (Int32Array | undefined)[] = [];
  #weights: Float32Array = new Float32Array(0);
  #gramCounts = new Uint32Array(0);
  /** Weight of a gram by the number of passages that have it. */
  #weightOfCount: Float32Array = new Float32Array(0);

  /** @param synonyms tells how common words are in the language; may be empty */
  constructor(synonyms: Synonyms) {
    this.#synonyms = synonyms;
  }

  get size(): number {
    return this.#keys.length;
  }

  /**
   * The id of a term; a new one for a new term.
   * @param proper whether it is written like a name or a number here; `null` where all words are
   */
  id(key: string, proper: boolean | null = null): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#keys.length;
      this.#ids.set(key, id);
      this.#keys.push(key);
      this.#proper.push(0);
      this.#occurrences.push(0);
      this.#named.push(0);
      const common = this.#synonyms.get(key)?.common ?? 0;
      this.#plain.push(1 - common / LEAST_TELLING);
    }
    this.#occurrences[id] = (this.#occurrences[id] ?? 0) + 1;
    if (proper !== null) this.#proper[id] = (this.#proper[id] ?? 0) + (proper ? 1 : -1);
    return id;
  }

  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  /** Notes an occurrence of a known term in a name or in the description of one ("foreign minister"). */
  noteNamed(key: string): void {
    const id = this.#ids.get(key);
    if (id !== undefined) this.#named[id] = (this.#named[id] ?? 0) + 1;
  }

  /** Notes words that tell how the news came and not what happened. */
  noteReporting(keys: Iterable<string>): void {
    for (const key of keys) {
      const id = this.#ids.get(key);
      if (id === undefined || this.#reporting.has(id)) continue;
      this.#reporting.add(id);
      this.#plain[id] = REPORTING;
    }
  }

  /** Whether the term mostly belongs to names, numbers and descriptions of names. */
  isProper(id: number): boolean {
    return (this.#proper[id] ?? 0) > 0 || 2 * (this.#named[id] ?? 0) > (this.#occurrences[id] ?? 0);
  }

  /** Whether the term tells what happens: neither who nor how the news came. */
  isTelling(id: number): boolean {
    return !this.#reporting.has(id) && !this.isProper(id);
  }

  /** 0 … 1: how telling a term is by its rarity in the language alone. */
  plainWeight(id: number): number {
    return this.#plain[id] ?? 1;
  }

  /** 0 … 1: how telling a term is; 1 in one passage only, near 0 in nearly all. Known after {@link weigh}. */
  weight(id: number): number {
    return this.#weights[id] ?? 1;
  }

  gramWeight(gram: number): number {
    return this.#weightOfCount[this.#gramCounts[gram] ?? 0] ?? 1;
  }

  /** Hashed character n-grams of terms, ascending, each once: they catch inflections and spellings that stems miss. */
  gramsOf(terms: Int32Array): Int32Array {
    let length = 0;
    for (const term of terms) length += this.#gramsOfTerm(term).length;
    const all = new Int32Array(length);
    let at = 0;
    for (const term of terms) {
      const grams = this.#gramsOfTerm(term);
      all.set(grams, at);
      at += grams.length;
    }
    all.sort();
    return all.filter((gram, i) => i === 0 || all[i - 1] !== gram);
  }

  #gramsOfTerm(term: number): Int32Array {
    let grams = this.#grams[term];
    if (grams === undefined) {
      const word = ` ${this.key(term).slice(0, 40)} `;
      const found = new Set<number>();
      for (let at = 0; at + GRAM_LENGTH <= Math.max(word.length, GRAM_LENGTH); at++) {
        found.add(hash(word.slice(at, at + GRAM_LENGTH)));
      }
      grams = Int32Array.from(found);
      this.#grams[term] = grams;
    }
    return grams;
  }

  /**
   * Learns weights from the passages: the inverse document frequency of Spärck Jones (1972), scaled to 0 … 1.
   * @param bags for each passage its terms, each once
   * @param grams for each passage its n-grams, each once
   */
  weigh(bags: Iterable<Int32Array>, grams: Iterable<Int32Array>): void {
    const { counts, total } = frequencies(bags, this.size);
    this.#weightOfCount = weightsOfCounts(total);
    this.#weights = Float32Array.from(counts, (count) => this.#weightOfCount[count] ?? 1);
    this.#gramCounts = frequencies(grams, 1 << GRAM_BITS).counts;
  }
}

function frequencies(bags: Iterable<Int32Array>, size: number): { counts: Uint32Array<ArrayBuffer>; total: number } {
  const counts = new Uint32Array(size);
  let total = 0;
  for (const bag of bags) {
    total++;
    for (const id of bag) counts[id] = (counts[id] ?? 0) + 1;
  }
  return { counts, total };
}

/** @returns for 0 … total passages the weight of what so many of them have */
function weightsOfCounts(total: number): Float32Array {
  const scale = Math.log(total + 1);
  // Half a passage is taken off, as a term that two sources share is as rare as a shared term can be.
  return Float32Array.from({ length: total + 1 }, (_, count) =>
    Math.min(1, Math.log((total + 1) / Math.max(count - 0.5, 0.5)) / scale),
  );
}

function hash(text: string): number {
  let value = 0x811c9dc5; // FNV-1a
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> GRAM_BITS)) & ((1 << GRAM_BITS) - 1);
}
