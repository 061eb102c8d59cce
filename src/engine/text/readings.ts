import type { Span } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { Generations } from '../generations.ts';
import { ClauseCounter } from './clauses.ts';
import { fold } from './fold.ts';
import { Pages } from './pages.ts';
import { TermReader } from './terms.ts';
import { eachWord } from './words.ts';

/**
 * A text split into sentences, words and terms, as numbers in flat arrays: what alignment and findings begin with.
 * Words and terms are ids of the {@link Readings} that made it; offsets point into the text. Nothing that comes out may
 * depend on the order of ids, which tells what was read before.
 */
export interface Reading {
  readonly sentences: readonly Span[];
  /** Folded words in order of the text. */
  readonly words: Int32Array;
  readonly wordStarts: Int32Array;
  readonly wordEnds: Int32Array;
  /** Terms (see `Term`) in order of the text. */
  readonly terms: Int32Array;
  readonly termStarts: Int32Array;
  readonly termEnds: Int32Array;
  /** 1 for a term written like a name or a number, -1 for another, 0 for the first word of a sentence. */
  readonly proper: Int32Array;
  /** For each term the clause of its sentence that it stands in, counted from 0. */
  readonly clauses: Int32Array;
  /** Terms of sentence `s` are `firstTerm[s] … firstTerm[s + 1] - 1`. */
  readonly firstTerm: Int32Array;
}

/** What a word is wherever it stands; worked out once, as words repeat. */
interface KnownWord {
  readonly folded: number;
  /** Whether a clause begins before it. */
  readonly opens: boolean;
  readonly parts: readonly KnownPart[];
}

/** A part of a compound, or the whole word. */
interface KnownPart {
  readonly length: number;
  /** -1 for a stop word. */
  readonly term: number;
  readonly proper: boolean;
}

const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u;

// Text handed to the sentence splitter at once: what it does with a very long paragraph grows faster than the text.
const LONGEST_SLICE = 20_000;

/** Reads texts and keeps what it read, so that a text that comes again costs a look-up. */
export class Readings {
  readonly #wordIds = new Map<string, number>();
  readonly #termIds = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #hashes: number[] = [];
  readonly #languages = new Map<string, LanguageReadings>();

  /** Ends a round of work: texts that were not read in it are forgotten; ids stay what they are. */
  turn(): void {
    for (const readings of this.#languages.values()) readings.turn();
  }

  /** The string of a term. */
  term(id: number): string {
    return this.#terms[id] ?? '';
  }

  /** A number that a term has whatever was read before, to put equals in an order. */
  hash(id: number): number {
    return this.#hashes[id] ?? 0;
  }

  /** The id of a term that some text has. */
  idOf(term: string): number | undefined {
    return this.#termIds.get(term);
  }

  /** Ids of terms are below. */
  get termCount(): number {
    return this.#terms.length;
  }

  /**
   * @param text one paragraph's text
   * @param language BCP 47 primary subtag of its article
   */
  read(text: string, language: string): Reading {
    let readings = this.#languages.get(language);
    if (readings === undefined) {
      readings = new LanguageReadings(
        language,
        (word) => idIn(this.#wordIds, word),
        (term) => {
          const id = idIn(this.#termIds, term);
          if (id === this.#terms.length) {
            this.#terms.push(term);
            this.#hashes.push(hash(term));
          }
          return id;
        },
      );
      this.#languages.set(language, readings);
    }
    return readings.read(text);
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function idIn(ids: Map<string, number>, key: string): number {
  let id = ids.get(key);
  if (id === undefined) {
    id = ids.size;
    ids.set(key, id);
  }
  return id;
}

class LanguageReadings {
  readonly #language: string;
  readonly #wordId: (word: string) => number;
  readonly #termId: (term: string) => number;
  readonly #reader: TermReader;
  readonly #known = new Map<string, KnownWord>();
  readonly #readings = new Generations<string, Reading>();
  readonly #words = [new Numbers(), new Numbers(), new Numbers()] as const;
  readonly #terms = [new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers()] as const;
  readonly #pages = new Pages();
  readonly #clauses: ClauseCounter;

  constructor(language: string, wordId: (word: string) => number, termId: (term: string) => number) {
    this.#language = language;
    this.#wordId = wordId;
    this.#termId = termId;
    this.#reader = new TermReader(language);
    this.#clauses = new ClauseCounter(language);
  }

  turn(): void {
    this.#readings.turn();
  }

  read(text: string): Reading {
    return this.#readings.get(text, () => this.#make(text));
  }

  #make(text: string): Reading {
    const [words, wordStarts, wordEnds] = this.#words;
    const [terms, termStarts, termEnds, proper, clauses, firstTerm] = this.#terms;
    const counter = this.#clauses;
    for (const numbers of [...this.#words, ...this.#terms]) numbers.clear();
    const spans = sentencesOf(text, this.#language);
    for (const { start, end } of spans) {
      firstTerm.push(terms.length);
      const sentence = text.slice(start, end);
      let [first, last] = [true, 0];
      counter.begin();
      eachWord(sentence, (from, to) => {
        const known = this.#know(sentence.slice(from, to));
        counter.gap(sentence, last, from);
        if (known.opens) counter.cut();
        last = to;
        words.push(known.folded);
        wordStarts.push(start + from);
        wordEnds.push(start + to);
        let at = start + from;
        for (const part of known.parts) {
          if (part.term >= 0) {
            terms.push(part.term);
            termStarts.push(at);
            termEnds.push(at + part.length);
            proper.push(first ? 0 : part.proper ? 1 : -1);
            clauses.push(counter.term());
          }
          at += part.length + 1;
          first = false;
        }
      });
    }
    firstTerm.push(terms.length);
    return {
      sentences: spans,
      words: words.copy(this.#pages),
      wordStarts: wordStarts.copy(this.#pages),
      wordEnds: wordEnds.copy(this.#pages),
      terms: terms.copy(this.#pages),
      termStarts: termStarts.copy(this.#pages),
      termEnds: termEnds.copy(this.#pages),
      proper: proper.copy(this.#pages),
      clauses: clauses.copy(this.#pages),
      firstTerm: firstTerm.copy(this.#pages),
    };
  }

  #know(word: string): KnownWord {
    let known = this.#known.get(word);
    if (known === undefined) {
      // A compound counts as its parts: "U.S.-led" shares "US" with "U.S. troops".
      const parts = word.split(/[-‑]/u).map((part): KnownPart => {
        const key = this.#reader.keyOf(part);
        return {
          length: part.length,
          term: key === null ? -1 : this.#termId(key),
          proper: CAPITAL_OR_DIGIT.test(part),
        };
      });
      const folded = fold(word);
      known = { folded: this.#wordId(folded), opens: this.#clauses.opens(folded), parts };
      this.#known.set(word, known);
    }
    return known;
  }
}

/** A stretch that is too long is cut at white space, so that a sentence may end early. */
function sentencesOf(text: string, language: string): readonly Span[] {
  if (text.length <= LONGEST_SLICE) return sentences(text, language);
  const found: Span[] = [];
  for (let from = 0; from < text.length;) {
    const space = text.lastIndexOf(' ', from + LONGEST_SLICE);
    const to = text.length - from <= LONGEST_SLICE ? text.length : space > from ? space : from + LONGEST_SLICE;
    for (const { start, end } of sentences(text.slice(from, to), language)) {
      found.push({ start: from + start, end: from + end });
    }
    from = to;
  }
  return found;
}

/** A list of numbers that grows and is used again. */
class Numbers {
  #values = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Int32Array(2 * this.#length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length++] = value;
  }

  copy(pages: Pages): Int32Array {
    return pages.keep(this.#values, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }
}
