import type { Span } from '../article/article.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { words } from './words.ts';

/** A word that carries meaning, in the form under which it is compared; offsets point into the text it was taken from. */
export interface Term extends Span {
  /** Stem, number without separators, or capitals of an acronym: "6,000" → "6000", "U.S." → "US", "Lavrov's" → "lavrov". */
  readonly key: string;
  /** Written with a capital where a sentence does not ask for one, or with a digit; `null` for its first word. */
  readonly proper: boolean | null;
}

const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u;
const GROUPED_NUMBER = /^\d{1,3}(?:[.,]\d{3})+$/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u;
const POSSESSIVE = /'s?$/u;

/** Turns texts of one language into terms. Keeps what it learnt of each word, as words repeat. */
export class TermReader {
  readonly #language: string;
  readonly #stopWords: ReadonlySet<string>;
  readonly #known = new Map<string, string | null>();

  /** @param language BCP 47 primary subtag of the texts */
  constructor(language: string) {
    this.#language = language;
    this.#stopWords = stopWords(language);
  }

  /** The terms of a text, in order, stop words left out. Call it a sentence or paragraph at a time. */
  read(text: string): readonly Term[] {
    const result: Term[] = [];
    let first = true;
    for (const word of words(text)) {
      let at = word.start;
      // A compound counts as its parts: "U.S.-led" shares "US" with "U.S. troops".
      for (const part of word.text.split(/[-‑]/u)) {
        const key = this.keyOf(part);
        if (key !== null) {
          result.push({ start: at, end: at + part.length, key, proper: first ? null : CAPITAL_OR_DIGIT.test(part) });
        }
        at += part.length + 1;
        first = false;
      }
    }
    return result;
  }

  /** The key of a word or of a part of a compound; `null` for a stop word. */
  keyOf(part: string): string | null {
    let key = this.#known.get(part);
    if (key === undefined) {
      key = this.#make(part);
      this.#known.set(part, key);
    }
    return key;
  }

  #make(part: string): string | null {
    if (ACRONYM.test(part)) return part.replaceAll('.', '');
    if (GROUPED_NUMBER.test(part)) return part.replace(/[.,]/gu, '');
    const folded = fold(part);
    const bare = folded.replace(POSSESSIVE, '');
    if (bare === '' || this.#stopWords.has(folded) || this.#stopWords.has(bare)) return null;
    return stem(bare, this.#language);
  }
}
