import type { TermComparer } from './overlap.ts';
import type { Passage, Passages } from './passages.ts';

/** A title stands among the first blocks that tell the story. */
const LEAD = 5;

/** Headlines compared with; more sources say nothing new about what the story is. */
const MOST_HEADLINES = 8;

/**
 * How much of the headlines passages tell. What the whole story is about occurs so often that its words weigh little;
 * yet passages that both tell it tell the same.
 */
export class Headlines {
  readonly #passages: Passages;
  readonly #comparer: TermComparer;
  readonly #headlines: readonly Passage[];
  readonly #told = new Map<number, number>();

  constructor(passages: Passages, comparer: TermComparer) {
    this.#passages = passages;
    this.#comparer = comparer;
    const { bounds } = passages;
    this.#headlines = bounds
      .slice(0, -1)
      .flatMap((first, source) => {
        const lead = passages.passages.slice(first, Math.min(bounds[source + 1] ?? first, first + LEAD));
        return lead.find(({ kind }) => kind === 'title') ?? lead[0] ?? [];
      })
      .slice(0, MOST_HEADLINES);
  }

  /** @returns 0 … 1, the mean over the headlines of the share of each that the passage's best statement has */
  toldBy(passage: number): number {
    let told = this.#told.get(passage);
    if (told === undefined) {
      const { first = 0, last = 0 } = this.#passages.passages[passage] ?? {};
      const statements = this.#passages.statements.slice(first, Math.min(last, first + LEAD * 2));
      const shares = this.#headlines.map((headline) =>
        Math.max(0, ...statements.map(({ bag }) => this.#comparer.shareOf(headline.bag, bag))),
      );
      told = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
      this.#told.set(passage, told);
    }
    return told;
  }
}
