import type { KinOfTerm } from './kin.ts';
import type { Passage, Passages } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A title stands among the first blocks that tell the story. */
const LEAD = 5;

/** Headlines compared with; more sources say nothing new about what the story is. */
const MOST_HEADLINES = 8;

/** A term of a headline that some term says too, itself or as kin. */
interface Said {
  /** Index into the terms of all headlines. */
  readonly index: number;
  /** 1, or how near the kin is. */
  readonly share: number;
}

/**
 * How much of the headlines passages tell. What the whole story is about occurs so often that its words weigh little;
 * yet passages that both tell it tell the same.
 */
export class Headlines {
  readonly #passages: Passages;
  /** Number of terms of each headline; its terms follow those of the one before. */
  readonly #lengths: readonly number[];
  /** By index of a headline's term: its share of the weight of its headline. */
  readonly #weights: Float64Array;
  readonly #saidBy: (Said[] | undefined)[];
  /** By index of a headline's term: how much of it the statement at hand has. */
  readonly #found: Float64Array;
  readonly #told: Float64Array;

  constructor(passages: Passages, vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[]) {
    this.#passages = passages;
    const bags = headlinesOf(passages).map(({ terms }) => Array.from(new Set(terms)));
    this.#saidBy = new Array<Said[] | undefined>(vocabulary.size).fill(undefined);
    this.#lengths = bags.map((bag) => bag.length);
    const weights: number[] = [];
    for (const bag of bags) {
      const all = bag.reduce((sum, term) => sum + vocabulary.plainWeight(term), 0) || 1;
      for (const term of bag) {
        const index = weights.length;
        weights.push(vocabulary.plainWeight(term) / all);
        this.#say(term, { index, share: 1 });
        for (const [i, other] of kin[term]?.terms.entries() ?? []) {
          this.#say(other, { index, share: kin[term]?.weights[i] ?? 0 });
        }
      }
    }
    this.#weights = Float64Array.from(weights);
    this.#found = new Float64Array(weights.length);
    this.#told = new Float64Array(passages.passages.length).fill(-1);
  }

  /** @returns 0 … 1, the mean over the headlines of the share of each that the passage's best statement has */
  toldBy(passage: number): number {
    const known = this.#told[passage] ?? 0;
    if (known >= 0) return known;
    const { first = 0, last = 0 } = this.#passages.passages[passage] ?? {};
    const best = new Float64Array(this.#lengths.length);
    for (let statement = first; statement < Math.min(last, first + LEAD * 2); statement++) {
      if (!this.#find(this.#passages.statements[statement]?.bag ?? NO_TERMS)) continue;
      let index = 0;
      for (let headline = 0; headline < this.#lengths.length; headline++) {
        let share = 0;
        for (const end = index + (this.#lengths[headline] ?? 0); index < end; index++) {
          share += (this.#weights[index] ?? 0) * (this.#found[index] ?? 0);
        }
        if (share > (best[headline] ?? 0)) best[headline] = share;
      }
    }
    const told = best.reduce((sum, share) => sum + share, 0) / Math.max(1, best.length);
    this.#told[passage] = told;
    return told;
  }

  #say(term: number, said: Said): void {
    (this.#saidBy[term] ??= []).push(said);
  }

  /** @returns whether the statement has any term of a headline */
  #find(bag: Int32Array): boolean {
    let any = false;
    for (const term of bag) {
      const says = this.#saidBy[term];
      if (says === undefined) continue;
      if (!any) this.#found.fill(0);
      any = true;
      for (const { index, share } of says) if (share > (this.#found[index] ?? 0)) this.#found[index] = share;
    }
    return any;
  }
}

const NO_TERMS = new Int32Array(0);

function headlinesOf({ passages, bounds }: Passages): readonly Passage['reading'][] {
  return bounds
    .slice(0, -1)
    .flatMap((first, source) => {
      const lead = passages.slice(first, Math.min(bounds[source + 1] ?? first, first + LEAD));
      return lead.find(({ kind }) => kind === 'title') ?? lead[0] ?? [];
    })
    .slice(0, MOST_HEADLINES)
    .map(({ reading }) => reading);
}
