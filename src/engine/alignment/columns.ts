import { Lists } from './lists.ts';
import type { Passages } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What passages and statements are compared by, in flat arrays. */
export interface Columns {
  /** Of each statement, in order of the text. */
  readonly terms: Lists;
  /** For each of the terms the clause it stands in. */
  readonly clauses: Lists;
  /** N-grams of each statement, and of each passage of more than one; numbered by {@link gramSquares}. */
  readonly grams: Lists;
  readonly gramsOfPassages: Lists;
  readonly gramSquares: Float32Array;
  /** Of each passage: 1 if it has one statement, and if it quotes; terms, each once; how near it is to the beginning. */
  readonly single: Uint8Array;
  readonly quotes: Uint8Array;
  readonly sizes: Int32Array;
  readonly leads: Float64Array;
  readonly positions: Float64Array;
  /** See `ParagraphFacts`. */
  readonly names: Lists;
  readonly figures: Lists;
}

/** Paragraphs before the two, together, after which `lead` has fallen to a third; 4 … 20 differ little. */
const LEAD = 8;

export function columnsOf({ passages, statements }: Passages, vocabulary: Vocabulary): Columns {
  const terms = new Lists(statements.length, (i) => statements[i]?.terms ?? null);
  const clauses = new Lists(statements.length, (i) => statements[i]?.clauses ?? null);
  const grams = new Lists(statements.length, (i) => statements[i]?.grams ?? null);
  const gramsOfPassages = new Lists(passages.length, (i) => {
    const passage = passages[i];
    return passage === undefined || passage.last - passage.first === 1 ? null : passage.grams;
  });
  const single = new Uint8Array(passages.length);
  const quotes = new Uint8Array(passages.length);
  const sizes = new Int32Array(passages.length);
  const leads = new Float64Array(passages.length);
  const positions = new Float64Array(passages.length);
  for (const [i, passage] of passages.entries()) {
    single[i] = passage.last - passage.first === 1 ? 1 : 0;
    quotes[i] = passage.facts.quoted.length > 0 ? 1 : 0;
    sizes[i] = passage.bag.length;
    leads[i] = Math.exp(-passage.before / LEAD);
    positions[i] = passage.position;
  }
  return {
    single,
    quotes,
    sizes,
    leads,
    positions,
    terms,
    clauses,
    grams,
    gramsOfPassages,
    gramSquares: numberAnew([grams.values, gramsOfPassages.values], vocabulary.gramSquares),
    names: new Lists(passages.length, (i) => passages[i]?.facts.names ?? null),
    figures: new Lists(passages.length, (i) => passages[i]?.facts.figures ?? null),
  };
}

/** Numbers n-grams in order of occurrence: those that occur are few, and a small table is looked up faster. */
function numberAnew(lists: readonly Int32Array[], squares: Float32Array): Float32Array {
  const numbers = new Int32Array(squares.length);
  const found: number[] = [];
  for (const values of lists) {
    for (let i = 0; i < values.length; i++) {
      const gram = values[i] ?? 0;
      let number = numbers[gram] ?? 0;
      if (number === 0) {
        found.push(squares[gram] ?? 0);
        number = found.length;
        numbers[gram] = number;
      }
      values[i] = number - 1;
    }
  }
  return Float32Array.from(found);
}
