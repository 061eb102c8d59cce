import { Pages } from '../text/pages.ts';
import type { Reading, Readings } from '../text/readings.ts';

/** Terms of a sentence, or of a stretch of a very long one; see `Readings` for the ids. */
export interface TermList {
  /** In order of the text. */
  readonly terms: Int32Array;
  /** For each term the clause it stands in. */
  readonly clauses: Int32Array;
  /** The terms, ascending, each once. */
  readonly bag: Int32Array;
  /** Character n-grams of the terms, hashed, each once: they catch inflections and spellings that stems miss. */
  readonly grams: Int32Array;
}

/** A passage as alignment compares it. */
export interface PassageTerms {
  readonly statements: readonly TermList[];
  /** Of all statements together. */
  readonly bag: Int32Array;
  readonly grams: Int32Array;
}

/** Longer stretches without a full stop are cut, so that one endless sentence costs no more than many short ones. */
export const LONGEST_STATEMENT = 80;

/** Bits of a hashed n-gram: 2^18 places keep collisions rare among the some 50,000 n-grams of a language's news. */
const GRAM_BITS = 18;
const GRAM_LENGTH = 4;

/** N-grams are below. */
export const GRAMS = 1 << GRAM_BITS;

/** Turns readings into lists of terms and keeps them, as the same reading comes again after an edit elsewhere. */
export class TermLists {
  readonly #readings: Readings;
  readonly #lists = new WeakMap<Reading, PassageTerms>();
  readonly #gramsOfTerm: (Int32Array | undefined)[] = [];
  /** For each gram the last call in which it was met. */
  readonly #met = new Uint32Array(GRAMS);
  #call = 0;
  #scratch = new Int32Array(1024);
  readonly #pages = new Pages();

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  of(reading: Reading): PassageTerms {
    let lists = this.#lists.get(reading);
    if (lists === undefined) {
      lists = this.#make(reading);
      this.#lists.set(reading, lists);
    }
    return lists;
  }

  #make({ sentences, terms, clauses, firstTerm }: Reading): PassageTerms {
    const statements: TermList[] = [];
    for (const s of sentences.keys()) {
      const end = firstTerm[s + 1] ?? 0;
      for (let at = firstTerm[s] ?? 0; at < end; at += LONGEST_STATEMENT) {
        const to = Math.min(end, at + LONGEST_STATEMENT);
        const own = terms.subarray(at, to);
        statements.push({
          terms: own,
          clauses: clauses.subarray(at, to),
          bag: this.#bagOf(own),
          grams: this.#gramsOf(own),
        });
      }
    }
    const [only] = statements;
    if (only !== undefined && statements.length === 1) return { statements, bag: only.bag, grams: only.grams };
    return { statements, bag: this.#bagOf(terms), grams: this.#gramsOf(terms) };
  }

  /** Ascending, each once. */
  #bagOf(terms: Int32Array): Int32Array {
    this.#makeRoom(terms.length);
    const sorted = this.#scratch.subarray(0, terms.length);
    sorted.set(terms);
    if (sorted.length > INSERTED) sorted.sort();
    else insertionSort(sorted);
    let length = 0;
    for (const term of sorted) {
      if (length === 0 || sorted[length - 1] !== term) sorted[length++] = term;
    }
    return this.#pages.keep(sorted, length);
  }

  #makeRoom(length: number): void {
    if (length <= this.#scratch.length) return;
    const longer = new Int32Array(2 * length);
    longer.set(this.#scratch);
    this.#scratch = longer;
  }

  #gramsOf(terms: Int32Array): Int32Array {
    this.#call++;
    let length = 0;
    for (const term of terms) {
      for (const gram of this.#gramsOfOne(term)) {
        if (this.#met[gram] === this.#call) continue;
        this.#met[gram] = this.#call;
        this.#makeRoom(length + 1);
        this.#scratch[length++] = gram;
      }
    }
    return this.#pages.keep(this.#scratch, length);
  }

  #gramsOfOne(term: number): Int32Array {
    let grams = this.#gramsOfTerm[term];
    if (grams === undefined) {
      const word = ` ${this.#readings.term(term).slice(0, 40)} `;
      const found = new Set<number>();
      for (let at = 0; at + GRAM_LENGTH <= Math.max(word.length, GRAM_LENGTH); at++) {
        found.add(hash(word, at, Math.min(at + GRAM_LENGTH, word.length)));
      }
      grams = Int32Array.from(found);
      this.#gramsOfTerm[term] = grams;
    }
    return grams;
  }
}

// Up to so many numbers are sorted faster here than by a call into the platform.
const INSERTED = 40;

function insertionSort(values: Int32Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}

/** FNV-1a. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> GRAM_BITS)) & (GRAMS - 1);
}
