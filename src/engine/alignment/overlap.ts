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
  readonly tellingInLighter: number;
  readonly tellingInHeavier: number;
  /** The same by rare weight, kin in part. */
  readonly rareTellingShared: number;
  readonly rareTellingInHeavier: number;
}

/** What one text has of another in the order of the other. */
export interface InOrder {
  /**
   * Share of what stands first that the one has: news puts the main clause first, so each term counts less than the one
   * before it.
   */
  readonly opening: number;
  /**
   * Highest plain weight of a stretch in which what the one has counts for it and what it lacks, half its weight, against
   * it (Kadane's maximum subarray). Finds one shared statement in a long sentence.
   */
  readonly stretch: number;
}

/** Weights of a whole bag. */
interface Sums {
  rare: number;
  squares: number;
  plain: number;
  telling: number;
  rareTelling: number;
}

/** Used again and again, as there are millions of them. */
interface Match {
  /** Where the term stands in the one and in the other. */
  at: number;
  place: number;
  /** 1, or how near the kin is. */
  share: number;
  term: number;
  isTelling: boolean;
  weight: number;
  plainWeight: number;
}

/** One side of a comparison, and what was found in it of the terms of others. */
interface Side {
  terms: Int32Array | null;
  /** For each term the call in which this side had it. */
  readonly marks: Uint32Array;
  call: number;
  /** For each term the call in which its kin was looked up here; then how near the nearest is, and which. */
  readonly asked: Uint32Array;
  readonly shares: Float32Array;
  readonly kin: Int32Array;
}

/** Sides kept: both statements at hand, and both passages. */
const SIDES = 4;

/** Terms that stand so near each other, stop words not counted, mostly belong to one clause. */
const NEAR = 4;

/** Place of the term that counts half as much as the first. */
const OPENING = 5;

/** Compares terms; keeps scratch space between calls. */
export class TermComparer {
  readonly #vocabulary: Vocabulary;
  readonly #kin: readonly (KinOfTerm | undefined)[];
  /** The one in use first, then by how lately they were used. */
  readonly #sides: Side[];
  /** Of the side in use. */
  #marks: Uint32Array;
  #call = 0;
  #calls = 0;
  /** Where the other side had each term. */
  readonly #places: Int32Array;
  #kinTerm = -1;
  /** Terms of the first side found in the other, for {@link joined}. */
  readonly #matched: Match[] = [];
  readonly #sums = new Map<Int32Array, Sums>();

  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[]) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    const { size } = vocabulary;
    const newSide = (): Side => ({
      terms: null,
      marks: new Uint32Array(size),
      call: 0,
      asked: new Uint32Array(size),
      shares: new Float32Array(size),
      kin: new Int32Array(size),
    });
    this.#sides = Array.from({ length: SIDES }, newSide);
    this.#marks = this.#sides[0]?.marks ?? new Uint32Array(size);
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
      const share = exact ? 1 : this.#bestKin(term);
      if (share === 0) continue;
      const weight = vocabulary.weight(term);
      if (exact) {
        rare += weight;
        dot += Math.fround(weight * weight);
      }
      const kept = Math.fround(share * vocabulary.plainWeight(term));
      plain += kept;
      if (vocabulary.isTelling(term)) {
        telling += kept;
        rareTelling += Math.fround(share * weight);
      }
    }
    return {
      rareCosine: ratio(dot, Math.sqrt(sums.squares * weightsLonger.squares)),
      rareInHeavier: ratio(rare, Math.max(sums.rare, weightsLonger.rare)),
      plainInLighter: Math.min(1, ratio(plain, Math.min(sums.plain, weightsLonger.plain))),
      tellingInLighter: Math.min(1, ratio(telling, Math.min(sums.telling, weightsLonger.telling))),
      tellingInHeavier: Math.min(1, ratio(telling, Math.max(sums.telling, weightsLonger.telling))),
      rareTellingShared: rareTelling,
      rareTellingInHeavier: Math.min(1, ratio(rareTelling, Math.max(sums.rareTelling, weightsLonger.rareTelling))),
    };
  }

  /** Share of the plain weight of `terms` that `others` have, themselves or as kin. */
  shareOf(terms: Int32Array, others: Int32Array): number {
    this.#mark(others);
    let [all, kept] = [0, 0];
    for (const term of terms) {
      const weight = this.#vocabulary.plainWeight(term);
      all += weight;
      kept += Math.fround(weight * (this.#marks[term] === this.#call ? 1 : this.#bestKin(term)));
    }
    return ratio(kept, all);
  }

  /**
   * How much two statements join the same terms: of each two terms that stand near each other in both, themselves or
   * as kin, and do not only name, the lesser weight. Statements that have the same words apart from each other tell
   * different things: "halts tests, the minister said" and "the minister halts talks after tests". Skip bigrams as in
   * ROUGE-S (Lin, 2004).
   * @param a and @param b their terms in order of the text
   */
  joined(
    a: { readonly terms: Int32Array },
    b: { readonly terms: Int32Array; readonly bag: Int32Array },
  ): { readonly rare: number; readonly plain: number } {
    const vocabulary = this.#vocabulary;
    this.#mark(b.bag);
    for (let place = 0; place < b.terms.length; place++) this.#places[b.terms[place] ?? 0] = place;
    const matched = this.#matched;
    let [rare, plain, length] = [0, 0, 0];
    for (let at = 0; at < a.terms.length; at++) {
      const term = a.terms[at] ?? 0;
      const exact = this.#marks[term] === this.#call;
      const share = exact ? 1 : this.#bestKin(term);
      if (share === 0) continue;
      const place = this.#places[exact ? term : this.#kinTerm] ?? 0;
      const isTelling = vocabulary.isTelling(term);
      const [weight, plainWeight] = [vocabulary.weight(term), vocabulary.plainWeight(term)];
      for (let i = length - 1; i >= 0; i--) {
        const other = matched[i];
        if (other === undefined || at - other.at > NEAR) break;
        if (other.term === term || place === other.place || Math.abs(place - other.place) > NEAR) continue;
        if (!isTelling && !other.isTelling) continue;
        rare += share * other.share * Math.min(weight, other.weight);
        plain += share * other.share * Math.min(plainWeight, other.plainWeight);
      }
      const match = matched[length];
      if (match === undefined) {
        matched.push({ at, place, share, term, isTelling, weight, plainWeight });
      } else {
        match.at = at;
        match.place = place;
        match.share = share;
        match.term = term;
        match.isTelling = isTelling;
        match.weight = weight;
        match.plainWeight = plainWeight;
      }
      length++;
    }
    return { rare, plain };
  }

  /** What `others` have of `terms`, themselves or as kin, in order of the text: two measures in one walk. */
  inOrder(terms: Int32Array, others: Int32Array): InOrder {
    this.#mark(others);
    const [marks, call] = [this.#marks, this.#call];
    let [all, kept, sum, stretch] = [0, 0, 0, 0];
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const plain = this.#vocabulary.plainWeight(term);
      const share = marks[term] === call ? 1 : this.#bestKin(term);
      const weight = plain / (1 + at / OPENING);
      all += weight;
      if (share > 0) {
        kept += weight * share;
        sum += plain * share;
        if (sum > stretch) stretch = sum;
      } else {
        sum -= plain / 2;
        if (sum < 0) sum = 0;
      }
    }
    return { opening: ratio(kept, all), stretch };
  }

  /** Takes a side into use, which mostly is one of those that were in use before. */
  #mark(terms: Int32Array): void {
    const sides = this.#sides;
    let at = sides.findIndex((side) => side.terms === terms);
    if (at === 0) return;
    if (at < 0) at = sides.length - 1;
    const [side] = sides.splice(at, 1);
    if (side === undefined) return;
    sides.unshift(side);
    if (side.terms !== terms) {
      side.terms = terms;
      side.call = ++this.#calls;
      for (const term of terms) side.marks[term] = side.call;
    }
    this.#marks = side.marks;
    this.#call = side.call;
  }

  /** How near the nearest kin of a term is that the marked side has, 0 for none; `#kinTerm` says which it is. */
  #bestKin(term: number): number {
    const kin = this.#kin[term];
    const side = this.#sides[0];
    if (kin === undefined || side === undefined) return 0;
    if (side.asked[term] !== side.call) {
      const { terms, weights } = kin;
      let [best, nearest] = [0, -1];
      for (let i = 0; i < terms.length; i++) {
        const weight = weights[i] ?? 0;
        if (weight <= best || side.marks[terms[i] ?? 0] !== side.call) continue;
        best = weight;
        nearest = terms[i] ?? -1;
      }
      side.asked[term] = side.call;
      side.shares[term] = best;
      side.kin[term] = nearest;
    }
    this.#kinTerm = side.kin[term] ?? -1;
    return side.shares[term] ?? 0;
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
      sums.squares += Math.fround(weight * weight);
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
