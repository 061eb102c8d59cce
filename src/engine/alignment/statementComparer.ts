import type { KinOfTerm } from './kin.ts';
import { SharedClauses } from './sharedClauses.ts';
import type { SharedTerms } from './sharedTerms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that stand so near each other, stop words not counted, mostly belong to one clause. */
const NEAR = 4;

/** Place of the term that counts half as much as the first. */
const OPENING = 5;

/**
 * Compares one side with many others; keeps its space between calls. Of the first side each term and its kin are marked
 * once, so that a comparison is one walk over the terms of the other side. Sides are ranges of the terms of all texts.
 */
export class StatementComparer {
  readonly shared: SharedTerms = {
    rare: 0,
    rareSquares: 0,
    plain: 0,
    plainTelling: 0,
    rareTelling: 0,
    rareJoined: 0,
    plainJoined: 0,
    opening: 0,
    stretch: 0,
    clause: 0,
  };
  readonly #vocabulary: Vocabulary;
  readonly #kin: readonly (KinOfTerm | undefined)[];
  readonly #terms: Int32Array;
  readonly #clausesOfTerms: Uint8Array;
  #from = 0;
  #to = 0;
  readonly #marked: number[] = [];
  /** For each marked term 1, or how near the nearest kin is that the first side has; 0 for others. */
  readonly #shares: Float32Array;
  /** For each marked term the slot of the term or the kin: terms of the first side, numbered as they come. */
  readonly #slotOf: Int32Array;
  /** For each term the call in which the other side was found to have it. */
  readonly #met: Int32Array;
  #call = 0;
  /** By place in the first side. */
  readonly #slots: number[] = [];
  /** By slot: the last place, the clauses as bits, and how much of it the other side has. */
  readonly #lastPlaces: number[] = [];
  readonly #inClauses: number[] = [];
  #found = new Float32Array(256);
  readonly #clauses = new SharedClauses();
  /** Plain weight of each clause of either side. */
  readonly #weightsA: number[] = [];
  readonly #weightsB: number[] = [];
  /** Terms of the other side that the first has: where they stand, slot, share, term. */
  #matches = 0;
  readonly #places: number[] = [];
  readonly #matchSlots: number[] = [];
  readonly #matchTerms: number[] = [];
  #matchShares = new Float32Array(256);

  /** @param terms of all texts, one after the other, and for each @param clauses the clause it stands in */
  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[], terms: Int32Array, clauses: Uint8Array) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    this.#terms = terms;
    this.#clausesOfTerms = clauses;
    this.#shares = new Float32Array(vocabulary.size);
    this.#slotOf = new Int32Array(vocabulary.size);
    this.#met = new Int32Array(vocabulary.size);
  }

  /** Takes a first side: terms `from … to - 1`. */
  begin(from: number, to: number): void {
    const shares = this.#shares;
    const marked = this.#marked;
    for (const term of marked) shares[term] = 0;
    marked.length = 0;
    this.#from = from;
    this.#to = to;
    this.#weightsA.length = 0;
    for (let at = from; at < to; at++) this.#mark(at);
    const own = marked.length;
    for (let slot = 0; slot < own; slot++) {
      const kin = this.#kin[marked[slot] ?? 0];
      if (kin !== undefined) this.#markKin(kin, slot);
    }
    if (own > this.#found.length) this.#found = new Float32Array(2 * own);
  }

  #mark(at: number): void {
    const term = this.#terms[at] ?? 0;
    const clause = this.#clausesOfTerms[at] ?? 0;
    let slot = this.#slotOf[term] ?? 0;
    if (this.#shares[term] === 0) {
      slot = this.#marked.length;
      this.#shares[term] = 1;
      this.#slotOf[term] = slot;
      this.#inClauses[slot] = 0;
      this.#marked.push(term);
    }
    this.#slots[at - this.#from] = slot;
    this.#lastPlaces[slot] = at;
    this.#inClauses[slot] = (this.#inClauses[slot] ?? 0) | (1 << clause);
    addAt(this.#weightsA, clause, this.#vocabulary.plainWeight(term));
  }

  #markKin({ terms, weights }: KinOfTerm, slot: number): void {
    const shares = this.#shares;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      const weight = weights[i] ?? 0;
      const known = shares[term] ?? 0;
      if (known >= weight) continue;
      if (known === 0) this.#marked.push(term);
      shares[term] = weight;
      this.#slotOf[term] = slot;
    }
  }

  /** What the first side shares with another, in any order. @returns {@link shared} with the first five filled */
  overlap(from: number, to: number): SharedTerms {
    const shares = this.#shares;
    this.#reset();
    for (let at = from; at < to; at++) {
      const term = this.#terms[at] ?? 0;
      const share = shares[term] ?? 0;
      if (share > 0) this.#count(term, share);
    }
    return this.shared;
  }

  #reset(): void {
    const { shared } = this;
    this.#call++;
    shared.rare = 0;
    shared.rareSquares = 0;
    shared.plain = 0;
    shared.plainTelling = 0;
    shared.rareTelling = 0;
  }

  /** Counts a term that the first side has, once. */
  #count(term: number, share: number): void {
    if (this.#met[term] === this.#call) return;
    this.#met[term] = this.#call;
    const { shared } = this;
    const { weights, plainWeights, telling } = this.#vocabulary;
    const weight = weights[term] ?? 0;
    if (share === 1) {
      shared.rare += weight;
      shared.rareSquares += Math.fround(weight * weight);
    }
    const kept = Math.fround(share * (plainWeights[term] ?? 0));
    shared.plain += kept;
    if (telling[term] === 0) return;
    shared.plainTelling += kept;
    shared.rareTelling += Math.fround(share * weight);
  }

  /** All that the first side shares with another statement. @returns {@link shared} */
  compare(from: number, to: number): SharedTerms {
    const { plainWeights } = this.#vocabulary;
    const terms = this.#terms;
    const shares = this.#shares;
    this.#reset();
    this.#weightsB.length = 0;
    this.#matches = 0;
    let all = 0;
    let kept = 0;
    let sum = 0;
    let stretch = 0;
    for (let at = from; at < to; at++) {
      const term = terms[at] ?? 0;
      const share = shares[term] ?? 0;
      const plain = plainWeights[term] ?? 0;
      const weight = plain / (1 + (at - from) / OPENING);
      all += weight;
      addAt(this.#weightsB, this.#clausesOfTerms[at] ?? 0, plain);
      if (share === 0) {
        sum -= plain / 2;
        if (sum < 0) sum = 0;
        continue;
      }
      kept += weight * share;
      sum += plain * share;
      if (sum > stretch) stretch = sum;
      this.#count(term, share);
      this.#match(at, term, share);
    }
    this.#compareOrder(all > 0 ? kept / all : 0, stretch);
    this.#join();
    this.#compareClauses();
    for (let match = 0; match < this.#matches; match++) this.#found[this.#matchSlots[match] ?? 0] = 0;
    return this.shared;
  }

  #match(at: number, term: number, share: number): void {
    const slot = this.#slotOf[term] ?? 0;
    if (share > (this.#found[slot] ?? 0)) this.#found[slot] = share;
    const match = this.#matches++;
    if (match === this.#matchShares.length) {
      const longer = new Float32Array(2 * match);
      longer.set(this.#matchShares);
      this.#matchShares = longer;
    }
    this.#places[match] = at;
    this.#matchSlots[match] = slot;
    this.#matchTerms[match] = term;
    this.#matchShares[match] = share;
  }

  /** Walks over the first side; of either side's measures the lesser counts. */
  #compareOrder(opening: number, stretch: number): void {
    const { plainWeights } = this.#vocabulary;
    let all = 0;
    let kept = 0;
    let sum = 0;
    let own = 0;
    if (this.#matches > 0) {
      for (let at = this.#from; at < this.#to; at++) {
        const place = at - this.#from;
        const plain = plainWeights[this.#terms[at] ?? 0] ?? 0;
        const share = this.#found[this.#slots[place] ?? 0] ?? 0;
        const weight = plain / (1 + place / OPENING);
        all += weight;
        kept += weight * share;
        sum += share > 0 ? plain * share : -plain / 2;
        if (sum < 0) sum = 0;
        if (sum > own) own = sum;
      }
    }
    this.shared.opening = Math.min(opening, all > 0 ? kept / all : 0);
    this.shared.stretch = Math.min(stretch, own);
  }

  #join(): void {
    const { weights, plainWeights, telling } = this.#vocabulary;
    let rare = 0;
    let plain = 0;
    for (let match = 1; match < this.#matches; match++) {
      const term = this.#matchTerms[match] ?? 0;
      const at = this.#places[match] ?? 0;
      const slot = this.#matchSlots[match] ?? 0;
      const place = this.#lastPlaces[slot] ?? 0;
      for (let before = match - 1; before >= 0 && at - (this.#places[before] ?? 0) <= NEAR; before--) {
        const other = this.#matchTerms[before] ?? 0;
        const otherSlot = this.#matchSlots[before] ?? 0;
        if (other === term || slot === otherSlot) continue;
        if (Math.abs(place - (this.#lastPlaces[otherSlot] ?? 0)) > NEAR) continue;
        if (telling[term] === 0 && telling[other] === 0) continue;
        const both = (this.#matchShares[match] ?? 0) * (this.#matchShares[before] ?? 0);
        rare += both * Math.min(weights[term] ?? 0, weights[other] ?? 0);
        plain += both * Math.min(plainWeights[term] ?? 0, plainWeights[other] ?? 0);
      }
    }
    this.shared.rareJoined = rare;
    this.shared.plainJoined = plain;
  }

  #compareClauses(): void {
    const { plainWeights, telling } = this.#vocabulary;
    this.#clauses.begin(this.#weightsB, this.#weightsA);
    for (let match = 0; match < this.#matches; match++) {
      const term = this.#matchTerms[match] ?? 0;
      const slot = this.#matchSlots[match] ?? 0;
      const share = this.#matchShares[match] ?? 0;
      const clause = this.#clausesOfTerms[this.#places[match] ?? 0] ?? 0;
      const own = share * (plainWeights[term] ?? 0);
      const others = share * (plainWeights[this.#marked[slot] ?? 0] ?? 0);
      this.#clauses.add(clause, this.#inClauses[slot] ?? 0, own, others, telling[term] === 1);
    }
    this.shared.clause = this.#clauses.best();
  }
}

/** Adds to a list that grows as far as it is needed. */
function addAt(list: number[], at: number, value: number): void {
  while (list.length <= at) list.push(0);
  list[at] = (list[at] ?? 0) + value;
}
