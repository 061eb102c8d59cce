import { clauseWords } from './clauseWords.ts';

const MARKS = /[,;:—–()[\]"“”„«»、，；：（）「」『』]/u;
const SPACE = 0x20;

/** Terms that a clause has at least; with fewer, what stands between two marks is mostly an apposition or a list. */
const SHORTEST = 3;

/** Clauses of a sentence that are told apart; all that follow count as the last. Their numbers fit into 32 bits. */
export const MOST_CLAUSES = 32;

/**
 * Numbers the clauses of a sentence while its words go by. A clause ends where a mark or a conjunction stands between
 * two terms: it is what two sentences share when one tells it among other things.
 */
export class ClauseCounter {
  readonly #openers: ReadonlySet<string>;
  #clause = 0;
  #length = 0;
  #isCut = false;

  /** @param language BCP 47 primary subtag */
  constructor(language: string) {
    this.#openers = clauseWords(language);
  }

  /** Whether a clause begins before a word. */
  opens(folded: string): boolean {
    return this.#openers.has(folded);
  }

  /** A sentence begins. */
  begin(): void {
    [this.#clause, this.#length, this.#isCut] = [0, 0, false];
  }

  /** A word goes by that {@link opens} a clause. */
  cut(): void {
    this.#isCut = true;
  }

  /** What stands between two words goes by. */
  gap(text: string, from: number, to: number): void {
    if (to - from === 1 && text.charCodeAt(from) === SPACE) return;
    if (MARKS.test(text.slice(from, to))) this.#isCut = true;
  }

  /** A term goes by. @returns the number of its clause, from 0 */
  term(): number {
    if (this.#isCut && this.#length >= SHORTEST && this.#clause + 1 < MOST_CLAUSES) {
      this.#clause++;
      this.#length = 0;
    }
    this.#isCut = false;
    this.#length++;
    return this.#clause;
  }
}
