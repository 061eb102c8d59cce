import type { KinOfTerm } from './kin.ts';
import { SharedClauses } from './sharedClauses.ts';
import type { SharedTerms } from './sharedTerms.ts';
import { MOST_CLAUSES } from '../text/clauses.ts';
import { LONGEST_STATEMENT } from './termLists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that stand so near each other, stop words not counted, mostly belong to one clause. */
const NEAR = 4;

/** Place of the term that counts half as much as the first. */
const OPENING = 5;

/** How much each place of an opening counts. */
const OPENINGS = Float64Array.from({ length: LONGEST_STATEMENT }, (_, place) => 1 / (1 + place / OPENING));

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
  readonly #clausesOfTerms: Int32Array;
  #from = 0;
  #to = 0;
  /** Terms of the first side by slot, numbered as they come; then those that are kin of one. */
  readonly #marked: number[] = [];
  #markedCount = 0;
  #slotCount = 0;
  /** For each marked term 1, or how near the nearest kin is that the first side has; 0 for others. */
  readonly #shares: Float32Array;
  /** For each marked term the slot of the term itself or of the nearest kin. */
  readonly #slotOf: Int32Array;
  /** For each term a list of the slots that it is kin of, and how near: where it begins, -1 for none. */
  readonly #kinHeads: Int32Array;
  readonly #kinNext: number[] = [];
  readonly #kinSlots: number[] = [];
  readonly #kinShares: number[] = [];
  readonly #withKin: number[] = [];
  #kinCount = 0;
  #withKinCount = 0;
  /** For each term the call in which the other side was found to have it. */
  readonly #met: Int32Array;
  #call = 0;
  /** By place in the first side. */
  readonly #slots: number[] = [];
  /** By slot: how much of it the other side has, which term that is, and where it stands last. */
  #found = new Float32Array(256);
  readonly #foundTerms: number[] = [];
  readonly #foundAt: number[] = [];
  /** By slot, the call in which the other side was found to have kin of it. */
  readonly #kinFound: number[] = [];
  readonly #clauses = new SharedClauses();
  /** Plain weight of each clause of either side. */
  readonly #weightsA = new Float64Array(MOST_CLAUSES);
  readonly #weightsB = new Float64Array(MOST_CLAUSES);
  #clausesA = 0;
  #clausesB = 0;
  /** Terms of the other side that the first has, or has kin of: where they stand. */
  #places = new Int32Array(256);
  #placeCount = 0;
  /** For each of these terms the clauses that it stands in, as bits; 0 for others. */
  readonly #inClauses: Int32Array;
  /** Places in the first side of terms that the other has. */
  readonly #matches = new Int32Array(LONGEST_STATEMENT);
  #matchCount = 0;

  /** @param terms of all texts, one after the other, and for each @param clauses the clause it stands in */
  constructor(vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[], terms: Int32Array, clauses: Int32Array) {
    this.#vocabulary = vocabulary;
    this.#kin = kin;
    this.#terms = terms;
    this.#clausesOfTerms = clauses;
    this.#shares = new Float32Array(vocabulary.size);
    this.#slotOf = new Int32Array(vocabulary.size);
    this.#kinHeads = new Int32Array(vocabulary.size).fill(-1);
    this.#met = new Int32Array(vocabulary.size);
    this.#inClauses = new Int32Array(vocabulary.size);
  }

  /** Takes a first side: terms `from … to - 1`. */
  begin(from: number, to: number): void {
    const shares = this.#shares;
    // Counts, and not the lengths of the lists: a list whose length becomes 0 gives its memory up.
    for (let i = 0; i < this.#markedCount; i++) shares[this.#marked[i] ?? 0] = 0;
    for (let i = 0; i < this.#withKinCount; i++) this.#kinHeads[this.#withKin[i] ?? 0] = -1;
    this.#markedCount = 0;
    this.#withKinCount = 0;
    this.#kinCount = 0;
    this.#clausesA = 0;
    this.#from = from;
    this.#to = to;
    for (let at = from; at < to; at++) this.#mark(at);
    this.#slotCount = this.#markedCount;
    for (let slot = 0; slot < this.#slotCount; slot++) {
      const kin = this.#kin[this.#marked[slot] ?? 0];
      if (kin !== undefined) this.#markKin(kin, slot);
    }
    if (this.#slotCount > this.#found.length) this.#found = new Float32Array(2 * this.#slotCount);
  }

  #mark(at: number): void {
    const term = this.#terms[at] ?? 0;
    const clause = this.#clausesOfTerms[at] ?? 0;
    let slot = this.#slotOf[term] ?? 0;
    if (this.#shares[term] === 0) {
      slot = this.#markedCount++;
      this.#shares[term] = 1;
      this.#slotOf[term] = slot;
      this.#kinFound[slot] = 0;
      this.#marked[slot] = term;
    }
    this.#slots[at - this.#from] = slot;
    while (this.#clausesA <= clause) this.#weightsA[this.#clausesA++] = 0;
    this.#weightsA[clause] = (this.#weightsA[clause] ?? 0) + this.#vocabulary.plainWeight(term);
  }

  #markKin({ terms, weights }: KinOfTerm, slot: number): void {
    const shares = this.#shares;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      const weight = weights[i] ?? 0;
      const entry = this.#kinCount++;
      const head = this.#kinHeads[term] ?? -1;
      if (head < 0) this.#withKin[this.#withKinCount++] = term;
      this.#kinSlots[entry] = slot;
      this.#kinShares[entry] = weight;
      this.#kinNext[entry] = head;
      this.#kinHeads[term] = entry;
      const known = shares[term] ?? 0;
      if (known >= weight) continue;
      if (known === 0) this.#marked[this.#markedCount++] = term;
      shares[term] = weight;
      this.#slotOf[term] = slot;
    }
  }

  /**
   * What the first side shares with another, in any order.
   * @param size number of terms of the other side, each counted once
   * @returns {@link shared} with the first five filled
   */
  overlap(from: number, to: number, size: number): SharedTerms {
    this.#find(from, to);
    this.#count(size);
    return this.shared;
  }

  /** Finds the terms of the other side that the first has, or has kin of. */
  #find(from: number, to: number): void {
    const terms = this.#terms;
    const shares = this.#shares;
    this.#found.fill(0, 0, this.#slotCount);
    if (to - from > this.#places.length) this.#places = new Int32Array(2 * (to - from));
    this.#placeCount = 0;
    this.#call++;
    for (let at = from; at < to; at++) {
      const term = terms[at] ?? 0;
      const share = shares[term] ?? 0;
      if (share === 0) continue;
      this.#places[this.#placeCount++] = at;
      if (share === 1) this.#findOne(this.#slotOf[term] ?? 0, 1, term, at);
      for (let entry = this.#kinHeads[term] ?? -1; entry >= 0; entry = this.#kinNext[entry] ?? -1) {
        const slot = this.#kinSlots[entry] ?? 0;
        this.#kinFound[slot] = this.#call;
        this.#findOne(slot, this.#kinShares[entry] ?? 0, term, at);
      }
    }
  }

  #findOne(slot: number, share: number, term: number, at: number): void {
    const known = this.#found[slot] ?? 0;
    if (share < known || (share === known && this.#foundTerms[slot] !== term)) return;
    this.#found[slot] = share;
    this.#foundTerms[slot] = term;
    this.#foundAt[slot] = at;
  }

  /** Counts the terms of the side with fewer of them: what it has in kin, the other mostly has too. */
  #count(size: number): void {
    const { shared } = this;
    shared.rare = 0;
    shared.rareSquares = 0;
    shared.plain = 0;
    shared.plainTelling = 0;
    shared.rareTelling = 0;
    if (this.#slotCount <= size) {
      for (let slot = 0; slot < this.#slotCount; slot++) {
        const share = this.#found[slot] ?? 0;
        if (share > 0) this.#countOne(this.#marked[slot] ?? 0, share);
      }
      return;
    }
    for (let i = 0; i < this.#placeCount; i++) {
      const at = this.#places[i] ?? 0;
      const term = this.#terms[at] ?? 0;
      if (this.#met[term] === this.#call) continue;
      this.#met[term] = this.#call;
      this.#countOne(term, this.#shares[term] ?? 0);
    }
  }

  #countOne(term: number, share: number): void {
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

  /** All that the first side shares with another statement, as {@link overlap}. @returns {@link shared} */
  compare(from: number, to: number, size: number): SharedTerms {
    this.#find(from, to);
    this.#count(size);
    this.#clausesB = 0;
    const { plainWeights } = this.#vocabulary;
    let all = 0;
    let kept = 0;
    let sum = 0;
    let stretch = 0;
    for (let at = from; at < to; at++) {
      const term = this.#terms[at] ?? 0;
      const share = this.#shares[term] ?? 0;
      const plain = plainWeights[term] ?? 0;
      const weight = plain * (OPENINGS[at - from] ?? 0);
      all += weight;
      kept += weight * share;
      sum += share > 0 ? plain * share : -plain / 2;
      if (sum < 0) sum = 0;
      if (sum > stretch) stretch = sum;
      const clause = this.#clausesOfTerms[at] ?? 0;
      while (this.#clausesB <= clause) this.#weightsB[this.#clausesB++] = 0;
      this.#weightsB[clause] = (this.#weightsB[clause] ?? 0) + plain;
    }
    this.#compareOrder(all > 0 ? kept / all : 0, stretch);
    this.#join();
    this.#compareClauses();
    return this.shared;
  }

  /** Walks over the first side; of either side's measures the lesser counts. */
  #compareOrder(opening: number, stretch: number): void {
    const { plainWeights } = this.#vocabulary;
    let all = 0;
    let kept = 0;
    let sum = 0;
    let own = 0;
    this.#matchCount = 0;
    if (this.#placeCount > 0) {
      for (let at = this.#from; at < this.#to; at++) {
        const place = at - this.#from;
        const plain = plainWeights[this.#terms[at] ?? 0] ?? 0;
        const share = this.#found[this.#slots[place] ?? 0] ?? 0;
        const weight = plain * (OPENINGS[place] ?? 0);
        all += weight;
        kept += weight * share;
        if (share > 0) this.#matches[this.#matchCount++] = at;
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
    const matches = this.#matches;
    let rare = 0;
    let plain = 0;
    for (let i = 1; i < this.#matchCount; i++) {
      const at = matches[i] ?? 0;
      const term = this.#terms[at] ?? 0;
      const slot = this.#slots[at - this.#from] ?? 0;
      const place = this.#foundAt[slot] ?? 0;
      for (let j = i - 1; j >= 0 && at - (matches[j] ?? 0) <= NEAR; j--) {
        const other = this.#terms[matches[j] ?? 0] ?? 0;
        const otherSlot = this.#slots[(matches[j] ?? 0) - this.#from] ?? 0;
        const otherPlace = this.#foundAt[otherSlot] ?? 0;
        if (slot === otherSlot || place === otherPlace || Math.abs(place - otherPlace) > NEAR) continue;
        if (telling[term] === 0 && telling[other] === 0) continue;
        const both = (this.#found[slot] ?? 0) * (this.#found[otherSlot] ?? 0);
        rare += both * Math.min(weights[term] ?? 0, weights[other] ?? 0);
        plain += both * Math.min(plainWeights[term] ?? 0, plainWeights[other] ?? 0);
      }
    }
    this.shared.rareJoined = rare;
    this.shared.plainJoined = plain;
  }

  #compareClauses(): void {
    for (let i = 0; i < this.#placeCount; i++) {
      const at = this.#places[i] ?? 0;
      const term = this.#terms[at] ?? 0;
      this.#inClauses[term] = (this.#inClauses[term] ?? 0) | (1 << (this.#clausesOfTerms[at] ?? 0));
    }
    this.#clauses.begin(this.#weightsA, this.#weightsB, this.#clausesA, this.#clausesB);
    for (let i = 0; i < this.#matchCount; i++) {
      const at = this.#matches[i] ?? 0;
      this.#shareClauses(this.#terms[at] ?? 0, at);
    }
    for (let i = 0; i < this.#placeCount; i++) this.#inClauses[this.#terms[this.#places[i] ?? 0] ?? 0] = 0;
    this.shared.clause = this.#clauses.best();
  }

  /** Adds what a term of the first side shares with each clause of the other: itself or else its kin. */
  #shareClauses(term: number, at: number): void {
    const { plainWeights, telling } = this.#vocabulary;
    const clause = this.#clausesOfTerms[at] ?? 0;
    const plain = plainWeights[term] ?? 0;
    const isTelling = telling[term] === 1;
    let found = this.#inClauses[term] ?? 0;
    if (found !== 0) this.#clauses.add(clause, found, plain, plain, isTelling);
    const kin = this.#kin[term];
    if (kin === undefined || this.#kinFound[this.#slots[at - this.#from] ?? 0] !== this.#call) return;
    for (let i = 0; i < kin.terms.length; i++) {
      const other = kin.terms[i] ?? 0;
      const clauses = (this.#inClauses[other] ?? 0) & ~found;
      if (clauses === 0) continue;
      const share = kin.weights[i] ?? 0;
      this.#clauses.add(clause, clauses, share * plain, share * (plainWeights[other] ?? 0), isTelling);
      found |= clauses;
    }
  }
}
