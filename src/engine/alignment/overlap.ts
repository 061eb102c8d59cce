import type { KinOfTerm } from './kin.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What two bags of terms share. `rare…` counts each term by its rarity in these articles: it finds details. `plain…`
 * counts it by its rarity in the language, and kin (synonyms and the like) in part: it finds what the whole story is
 * about, which is too frequent here to be rare.
 */
export interface Overlap {
  readonly rareCosine: number;
  readonly rareInHeavier: number;
  readonly plainInLighter: number;
  /** Of terms that tell what happens, by plain weight. */
  readonly tellingShared: number;
  readonly tellingInLighter: number;
  readonly tellingInHeavier: number;
  /** The same by rare weight, kin in part. */
  readonly rareTellingShared: number;
  readonly rareTellingInHeavier: number;
}

/** Weights of a whole bag. */
interface Sums {
  rare: number;
  squares: number;
  plain: number;
  telling: number;
  rareTelling: number;
}

/** Terms that stand so near each other, stop words not counted, mostly belong to one clause. */
const NEAR = 4;

/** Place of the term that counts half as much as the first. */
const OPENING = 5;

const NO_KIN = { term: -1, share: 0 } as const;

/** Compares terms; keeps scratch space between calls. */
export class TermComparer {
  readonly #vocabulary: Vocabulary;
  readonly #kin: readonly (KinOfTerm | undefined)[];
  /** For each term the last call in which the other side had it. */
  readonly #marks: Uint32Array;
  /** Where the other side had it. */
  readonly #places: Int32Array;
  #call = 0;
  readonly #sums = new Map<Int32Array, Sums>();

  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[]) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    this.#marks = new Uint32Array(vocabulary.size);
    this.#places = new Int32Array(vocabulary.size);
  }

  /** @param a and @param b ascending, each term once */
  overlap(a: Int32Array, b: Int32Array): Overlap {
    const vocabulary = this.#vocabulary;
    const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
    const [sums, weightsLonger] = [this.#sumsOf(shorter), this.#sumsOf(longer)];
    this.#mark(longer);
    let [rare, dot, plain, telling, rareTelling] = [0, 0, 0, 0, 0];
    for (const term of shorter) {
      const exact = this.#marks[term] === this.#call;
      const share = exact ? 1 : this.#bestKin(term).share;
      if (share === 0) continue;
      const weight = vocabulary.weight(term);
      if (exact) {
        rare += weight;
        dot += weight * weight;
      }
      const kept = share * vocabulary.plainWeight(term);
      plain += kept;
      if (vocabulary.isTelling(term)) {
        telling += kept;
        rareTelling += share * weight;
      }
    }
    return {
      rareCosine: ratio(dot, Math.sqrt(sums.squares * weightsLonger.squares)),
      rareInHeavier: ratio(rare, Math.max(sums.rare, weightsLonger.rare)),
      plainInLighter: Math.min(1, ratio(plain, Math.min(sums.plain, weightsLonger.plain))),
      tellingShared: telling,
      tellingInLighter: Math.min(1, ratio(telling, Math.min(sums.telling, weightsLonger.telling))),
      tellingInHeavier: Math.min(1, ratio(telling, Math.max(sums.telling, weightsLonger.telling))),
      rareTellingShared: rareTelling,
      rareTellingInHeavier: Math.min(1, ratio(rareTelling, Math.max(sums.rareTelling, weightsLonger.rareTelling))),
    };
  }

  /**
   * Highest plain weight of a stretch of `terms` in which what `others` have counts for it and what they lack, half
   * its weight, against it (Kadane's maximum subarray). Finds one shared statement in a long sentence.
   */
  densestStretch(terms: Int32Array, others: Int32Array): number {
    this.#mark(others);
    let [sum, best] = [0, 0];
    for (const term of terms) {
      const weight = this.#vocabulary.plainWeight(term);
      const kept = this.#marks[term] === this.#call ? 1 : this.#bestKin(term).share;
      sum = Math.max(0, sum + weight * (kept > 0 ? kept : -0.5));
      if (sum > best) best = sum;
    }
    return best;
  }

  /** Share of the plain weight of `terms` that `others` have, themselves or as kin. */
  shareOf(terms: Int32Array, others: Int32Array): number {
    this.#mark(others);
    let [all, kept] = [0, 0];
    for (const term of terms) {
      const weight = this.#vocabulary.plainWeight(term);
      all += weight;
      kept += weight * (this.#marks[term] === this.#call ? 1 : this.#bestKin(term).share);
    }
    return ratio(kept, all);
  }

  /**
   * How much two statements join the same terms: of each two terms that stand near each other in both, themselves or
   * as kin, and do not only name, the lesser weight. Statements that have the same words apart from each other tell
   * different things: "halts tests, the minister said" and "the minister halts talks after tests". Skip bigrams as in
   * ROUGE-S (Lin, 2004).
   * @param a and @param b terms in order of the text
   */
  joined(a: Int32Array, b: Int32Array): { readonly rare: number; readonly plain: number } {
    const vocabulary = this.#vocabulary;
    this.#mark(b);
    for (const [place, term] of b.entries()) this.#places[term] = place;
    const matched: { at: number; place: number; share: number; term: number }[] = [];
    let [rare, plain] = [0, 0];
    for (const [at, term] of a.entries()) {
      const found = this.#marks[term] === this.#call ? { term, share: 1 } : this.#bestKin(term);
      if (found.share === 0) continue;
      const place = this.#places[found.term] ?? 0;
      for (let i = matched.length - 1; i >= 0; i--) {
        const other = matched[i];
        if (other === undefined || at - other.at > NEAR) break;
        if (other.term === term || place === other.place || Math.abs(place - other.place) > NEAR) continue;
        if (!vocabulary.isTelling(term) && !vocabulary.isTelling(other.term)) continue;
        const share = found.share * other.share;
        rare += share * Math.min(vocabulary.weight(term), vocabulary.weight(other.term));
        plain += share * Math.min(vocabulary.plainWeight(term), vocabulary.plainWeight(other.term));
      }
      matched.push({ at, place, share: found.share, term });
    }
    return { rare, plain };
  }

  /**
   * Share of what stands first in `terms` that `others` have: news puts the main clause first, so each term counts
   * less than the one before it.
   */
  openingIn(terms: Int32Array, others: Int32Array): number {
    this.#mark(others);
    let [all, kept] = [0, 0];
    for (const [at, term] of terms.entries()) {
      const weight = this.#vocabulary.plainWeight(term) / (1 + at / OPENING);
      all += weight;
      kept += weight * (this.#marks[term] === this.#call ? 1 : this.#bestKin(term).share);
    }
    return ratio(kept, all);
  }

  #mark(terms: Int32Array): void {
    this.#call++;
    for (const term of terms) this.#marks[term] = this.#call;
  }

  /** Of the kin of a term that the marked side has, the nearest; share 0 where there is none. */
  #bestKin(term: number): { readonly term: number; readonly share: number } {
    const kin = this.#kin[term];
    if (kin === undefined) return NO_KIN;
    let [best, share] = [-1, 0];
    for (const [i, other] of kin.terms.entries()) {
      const weight = kin.weights[i] ?? 0;
      if (weight > share && this.#marks[other] === this.#call) [best, share] = [other, weight];
    }
    return share > 0 ? { term: best, share } : NO_KIN;
  }

  #sumsOf(terms: Int32Array): Sums {
    const known = this.#sums.get(terms);
    if (known) return known;
    const sums: Sums = { rare: 0, squares: 0, plain: 0, telling: 0, rareTelling: 0 };
    this.#sums.set(terms, sums);
    for (const term of terms) {
      const weight = this.#vocabulary.weight(term);
      const plain = this.#vocabulary.plainWeight(term);
      sums.rare += weight;
      sums.squares += weight * weight;
      sums.plain += plain;
      if (this.#vocabulary.isTelling(term)) {
        sums.telling += plain;
        sums.rareTelling += weight;
      }
    }
    return sums;
  }
}

export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
