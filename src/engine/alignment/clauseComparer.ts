import type { KinOfTerm } from './kin.ts';
import { SharedClauses } from './sharedClauses.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms in order of the text, with the clause that each stands in, counted from 0. */
export interface Clauses {
  readonly terms: Int32Array;
  readonly clauses: Uint8Array;
}

/** Compares clauses of statements; keeps scratch space between calls. */
export class ClauseComparer {
  readonly #vocabulary: Vocabulary;
  readonly #kin: readonly (KinOfTerm | undefined)[];
  /** For each term the clauses of the second statement that have it, as bits. */
  readonly #inClauses: Int32Array;
  readonly #shared = new SharedClauses();
  readonly #weights = new Map<Int32Array, readonly number[]>();

  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[]) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    this.#inClauses = new Int32Array(vocabulary.size);
  }

  /**
   * How far the clause of the one and the clause of the other that share most have all of each other, 0 … 1: finds one
   * shared statement among others that differ.
   */
  best(a: Clauses, b: Clauses): number {
    const inClauses = this.#inClauses;
    for (let at = 0; at < b.terms.length; at++) {
      const term = b.terms[at] ?? 0;
      inClauses[term] = (inClauses[term] ?? 0) | (1 << (b.clauses[at] ?? 0));
    }
    this.#shared.begin(this.#weightsOf(a), this.#weightsOf(b));
    for (let at = 0; at < a.terms.length; at++) this.#share(a.terms[at] ?? 0, a.clauses[at] ?? 0);
    for (const term of b.terms) inClauses[term] = 0;
    return this.#shared.best();
  }

  /** Adds what a term of a clause shares with each clause of the second statement: itself or else its kin. */
  #share(term: number, clause: number): void {
    const vocabulary = this.#vocabulary;
    const weight = vocabulary.plainWeight(term);
    const isTelling = vocabulary.isTelling(term);
    let found = this.#inClauses[term] ?? 0;
    if (found !== 0) this.#shared.add(clause, found, weight, weight, isTelling);
    const kin = this.#kin[term];
    if (kin === undefined) return;
    for (let i = 0; i < kin.terms.length; i++) {
      const other = kin.terms[i] ?? 0;
      const clauses = (this.#inClauses[other] ?? 0) & ~found;
      if (clauses === 0) continue;
      const share = kin.weights[i] ?? 0;
      this.#shared.add(clause, clauses, share * weight, share * vocabulary.plainWeight(other), isTelling);
      found |= clauses;
    }
  }

  /** Plain weight of each clause. */
  #weightsOf({ terms, clauses }: Clauses): readonly number[] {
    let weights = this.#weights.get(terms);
    if (weights === undefined) {
      const sums = new Array<number>((clauses.at(-1) ?? -1) + 1).fill(0);
      for (let at = 0; at < terms.length; at++) {
        const clause = clauses[at] ?? 0;
        sums[clause] = (sums[clause] ?? 0) + this.#vocabulary.plainWeight(terms[at] ?? 0);
      }
      weights = sums;
      this.#weights.set(terms, weights);
    }
    return weights;
  }
}
