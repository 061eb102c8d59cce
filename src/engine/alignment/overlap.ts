import type { KinOfTerm } from './kin.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What two bags of terms share. `rare…` counts each term by its rarity in these articles: it finds details. `plain…`
 * counts it by its rarity in the language, and kin (synonyms and the like) in part: it finds what the whole story is
 * about, which is too frequent here to be rare.
 */
export interface Overlap {
  readonly count: number;
  readonly rarest: number;
  readonly rareShared: number;
  readonly rareCosine: number;
  readonly rareInLighter: number;
  readonly rareInHeavier: number;
  readonly plainShared: number;
  /** The part of `plainShared` that kin make up. */
  readonly kinShared: number;
  readonly plainInLighter: number;
  readonly plainInHeavier: number;
  /** Terms written like names or numbers, by plain weight, and those that tell what happens. */
  readonly properShared: number;
  readonly properInLighter: number;
  readonly tellingShared: number;
  readonly tellingInLighter: number;
  readonly tellingInHeavier: number;
  /** Of terms that tell what happens, by rare weight, kin in part. */
  readonly rareTellingShared: number;
  readonly rareTellingInLighter: number;
  readonly rareTellingInHeavier: number;
}

/** Weights of a whole bag. */
interface Sums {
  rare: number;
  squares: number;
  plain: number;
  proper: number;
  telling: number;
  rareTelling: number;
}

/** Compares terms; keeps scratch space between calls. */
export class TermComparer {
  readonly #vocabulary: Vocabulary;
  readonly #kin: readonly (KinOfTerm | undefined)[];
  /** For each term the last call in which the other side had it. */
  readonly #marks: Uint32Array;
  #call = 0;
  readonly #sums = new Map<Int32Array, Sums>();

  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[]) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    this.#marks = new Uint32Array(vocabulary.size);
  }

  /** @param a and @param b ascending, each term once */
  overlap(a: Int32Array, b: Int32Array): Overlap {
    const vocabulary = this.#vocabulary;
    const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
    const [sums, weightsLonger] = [this.#sumsOf(shorter), this.#sumsOf(longer)];
    this.#mark(longer);
    let [count, rarest, rare, dot, plain, kin, proper, telling, rareTelling] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (const term of shorter) {
      const weight = vocabulary.weight(term);
      const plainWeight = vocabulary.plainWeight(term);
      const isProper = vocabulary.isProper(term);
      const isTelling = vocabulary.isTelling(term);
      const exact = this.#marks[term] === this.#call;
      if (exact) {
        count++;
        rare += weight;
        dot += weight * weight;
        if (weight > rarest) rarest = weight;
      }
      const share = exact ? 1 : this.#bestKin(term);
      const kept = share * plainWeight;
      plain += kept;
      if (!exact) kin += kept;
      if (isProper) proper += kept;
      else if (isTelling) {
        telling += kept;
        rareTelling += share * weight;
      }
    }
    return {
      count,
      rarest,
      rareShared: rare,
      rareCosine: ratio(dot, Math.sqrt(sums.squares * weightsLonger.squares)),
      rareInLighter: ratio(rare, Math.min(sums.rare, weightsLonger.rare)),
      rareInHeavier: ratio(rare, Math.max(sums.rare, weightsLonger.rare)),
      plainShared: plain,
      kinShared: kin,
      plainInLighter: Math.min(1, ratio(plain, Math.min(sums.plain, weightsLonger.plain))),
      plainInHeavier: Math.min(1, ratio(plain, Math.max(sums.plain, weightsLonger.plain))),
      properShared: proper,
      properInLighter: Math.min(1, ratio(proper, Math.min(sums.proper, weightsLonger.proper))),
      tellingShared: telling,
      tellingInHeavier: Math.min(1, ratio(telling, Math.max(sums.telling, weightsLonger.telling))),
      rareTellingShared: rareTelling,
      rareTellingInLighter: Math.min(1, ratio(rareTelling, Math.min(sums.rareTelling, weightsLonger.rareTelling))),
      rareTellingInHeavier: Math.min(1, ratio(rareTelling, Math.max(sums.rareTelling, weightsLonger.rareTelling))),
      tellingInLighter: Math.min(1, ratio(telling, Math.min(sums.telling, weightsLonger.telling))),
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
      const kept = this.#marks[term] === this.#call ? 1 : this.#bestKin(term);
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
      kept += weight * (this.#marks[term] === this.#call ? 1 : this.#bestKin(term));
    }
    return ratio(kept, all);
  }

  #mark(terms: Int32Array): void {
    this.#call++;
    for (const term of terms) this.#marks[term] = this.#call;
  }

  #bestKin(term: number): number {
    const kin = this.#kin[term];
    if (kin === undefined) return 0;
    let best = 0;
    for (const [i, other] of kin.terms.entries()) {
      const weight = kin.weights[i] ?? 0;
      if (weight > best && this.#marks[other] === this.#call) best = weight;
    }
    return best;
  }

  #sumsOf(terms: Int32Array): Sums {
    const known = this.#sums.get(terms);
    if (known) return known;
    const sums: Sums = { rare: 0, squares: 0, plain: 0, proper: 0, telling: 0, rareTelling: 0 };
    this.#sums.set(terms, sums);
    for (const term of terms) {
      const weight = this.#vocabulary.weight(term);
      const plain = this.#vocabulary.plainWeight(term);
      sums.rare += weight;
      sums.squares += weight * weight;
      sums.plain += plain;
      if (this.#vocabulary.isProper(term)) sums.proper += plain;
      else if (this.#vocabulary.isTelling(term)) {
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
