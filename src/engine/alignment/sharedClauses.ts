/** Shared weight at which a clause counts half: less is one common word. */
const HALF = 1;

/** Clauses that share only who, and not what happens, count so much less. */
const ONLY_NAMES = 0.3;

/** Of two statements, what each clause of the one shares with each of the other; keeps its space between uses. */
export class SharedClauses {
  #weightsA: ArrayLike<number> = [];
  #weightsB: ArrayLike<number> = [];
  #lengthA = 0;
  #lengthB = 0;
  #keptA = new Float64Array(0);
  #keptB = new Float64Array(0);
  #tells = new Uint8Array(0);

  /** @param a and @param b weight of each clause, of which there are @param lengthA and @param lengthB */
  begin(a: ArrayLike<number>, b: ArrayLike<number>, lengthA = a.length, lengthB = b.length): void {
    this.#weightsA = a;
    this.#weightsB = b;
    this.#lengthA = lengthA;
    this.#lengthB = lengthB;
    const size = lengthA * lengthB;
    if (this.#tells.length < size) {
      this.#keptA = new Float64Array(2 * size);
      this.#keptB = new Float64Array(2 * size);
      this.#tells = new Uint8Array(2 * size);
    } else {
      this.#keptA.fill(0, 0, size);
      this.#keptB.fill(0, 0, size);
      this.#tells.fill(0, 0, size);
    }
  }

  /**
   * Notes a term of a clause of the one that clauses of the other share.
   * @param clausesB as bits
   * @param weightA and @param weightB what either clause finds in the other
   */
  add(clauseA: number, clausesB: number, weightA: number, weightB: number, isTelling: boolean): void {
    for (let bits = clausesB; bits !== 0; bits &= bits - 1) {
      const at = clauseA * this.#lengthB + (31 - Math.clz32(bits & -bits));
      this.#keptA[at] = (this.#keptA[at] ?? 0) + weightA;
      this.#keptB[at] = (this.#keptB[at] ?? 0) + weightB;
      if (isTelling) this.#tells[at] = 1;
    }
  }

  /** @returns 0 … 1: how far the two clauses that share most have all of each other */
  best(): number {
    let best = 0;
    let at = 0;
    for (let a = 0; a < this.#lengthA; a++) {
      for (let b = 0; b < this.#lengthB; b++) {
        const keptA = this.#keptA[at] ?? 0;
        if (keptA > 0) {
          const keptB = this.#keptB[at] ?? 0;
          const weightA = this.#weightsA[a] ?? 0;
          const weightB = this.#weightsB[b] ?? 0;
          const share = Math.sqrt(Math.min(1, keptA / weightA) * Math.min(1, keptB / weightB));
          const value = share * (keptA / (keptA + HALF)) * (this.#tells[at] === 1 ? 1 : ONLY_NAMES);
          if (value > best) best = value;
        }
        at++;
      }
    }
    return best;
  }
}
