import type { Columns } from './columns.ts';
import type { Passage, Passages } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Weights of whole texts, one value a text; see `SharedTerms`. */
export class TermSums {
  readonly rare: Float64Array;
  readonly rareSquares: Float64Array;
  readonly plain: Float64Array;
  readonly plainTelling: Float64Array;
  readonly rareTelling: Float64Array;
  readonly gramSquares: Float64Array;

  private constructor(texts: number) {
    this.rare = new Float64Array(texts);
    this.rareSquares = new Float64Array(texts);
    this.plain = new Float64Array(texts);
    this.plainTelling = new Float64Array(texts);
    this.rareTelling = new Float64Array(texts);
    this.gramSquares = new Float64Array(texts);
  }

  static ofStatements({ statements }: Passages, columns: Columns, vocabulary: Vocabulary): TermSums {
    const sums = new TermSums(statements.length);
    for (let i = 0; i < statements.length; i++) {
      sums.#weigh(i, statements[i]?.bag ?? NO_TERMS, vocabulary);
      sums.#weighGrams(i, columns.grams, columns.gramSquares);
    }
    return sums;
  }

  /** @param ofStatements sums of the statements, which are those of passages of one statement */
  static ofPassages(
    { passages }: Passages,
    columns: Columns,
    vocabulary: Vocabulary,
    ofStatements: TermSums,
  ): TermSums {
    const sums = new TermSums(passages.length);
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i];
      if (passage === undefined) continue;
      if (hasOneStatement(passage)) {
        sums.#copy(i, ofStatements, passage.first);
      } else {
        sums.#weigh(i, passage.bag, vocabulary);
        sums.#weighGrams(i, columns.gramsOfPassages, columns.gramSquares);
      }
    }
    return sums;
  }

  #weigh(text: number, bag: Int32Array, { weights, plainWeights, telling }: Vocabulary): void {
    let rare = 0;
    let rareSquares = 0;
    let plain = 0;
    let plainTelling = 0;
    let rareTelling = 0;
    for (const term of bag) {
      const weight = weights[term] ?? 0;
      const plainWeight = plainWeights[term] ?? 0;
      rare += weight;
      rareSquares += Math.fround(weight * weight);
      plain += plainWeight;
      if (telling[term] === 0) continue;
      plainTelling += plainWeight;
      rareTelling += weight;
    }
    this.rare[text] = rare;
    this.rareSquares[text] = rareSquares;
    this.plain[text] = plain;
    this.plainTelling[text] = plainTelling;
    this.rareTelling[text] = rareTelling;
  }

  #weighGrams(text: number, { values, starts }: Columns['grams'], squares: Float32Array): void {
    let sum = 0;
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at++) sum += squares[values[at] ?? 0] ?? 0;
    this.gramSquares[text] = sum;
  }

  #copy(text: number, from: TermSums, at: number): void {
    this.rare[text] = from.rare[at] ?? 0;
    this.rareSquares[text] = from.rareSquares[at] ?? 0;
    this.plain[text] = from.plain[at] ?? 0;
    this.plainTelling[text] = from.plainTelling[at] ?? 0;
    this.rareTelling[text] = from.rareTelling[at] ?? 0;
    this.gramSquares[text] = from.gramSquares[at] ?? 0;
  }
}

const NO_TERMS = new Int32Array(0);

/** A passage of one statement has in common as a whole what that statement has. */
export function hasOneStatement({ first, last }: Passage): boolean {
  return last - first === 1;
}
