import { NAME_TYPES, type NameType } from '../comparison.ts';
import type { Entry } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { noVotes, typeOf, type Votes } from './typing.ts';

/** Mentions that are taken for one person, place or thing. */
export class Cluster {
  readonly mentions: Mention[] = [];
  readonly votes: Votes = noVotes();
  entry: Entry | null = null;
  /** Clusters it may be the same as, though not surely. */
  readonly maybe = new Set<Cluster>();

  constructor(mention?: Mention) {
    if (mention !== undefined) this.add(mention);
  }

  #type: NameType | undefined;
  #fullest: readonly string[] = [];

  add(mention: Mention): void {
    this.#type = undefined;
    if (mention.words.length > this.#fullest.length) this.#fullest = mention.words;
    this.mentions.push(mention);
    this.entry ??= mention.candidate.entry;
    for (const type of NAME_TYPES) this.votes[type] += mention.votes[type];
  }

  absorb(other: Cluster): void {
    for (const mention of other.mentions) this.add(mention);
    for (const doubtful of other.maybe) if (doubtful !== this) this.maybe.add(doubtful);
    this.maybe.delete(other);
  }

  get type(): NameType {
    return (this.#type ??= typeOf(this.votes));
  }

  get sources(): ReadonlySet<number> {
    return new Set(this.mentions.map((mention) => mention.text.source));
  }

  /** Folded words of its fullest spelling. */
  get fullest(): readonly string[] {
    return this.#fullest;
  }
}
