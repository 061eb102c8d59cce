import { NAME_TYPES, type NameType } from '../comparison.ts';
import type { Entry } from './lexicon.ts';
import type { Form, Mention } from './mention.ts';
import { noVotes, typeOf, type Votes } from './votes.ts';

/** Mentions that are taken for one person, place or thing. */
export class Cluster {
  readonly mentions: Mention[] = [];
  /** Its spellings in order of their first mention, with how often each stands. */
  readonly forms = new Map<Form, number>();
  readonly votes: Votes = noVotes();
  entry: Entry | null = null;
  /** Clusters it may be the same as, though not surely. */
  readonly maybe = new Set<Cluster>();

  constructor(mention?: Mention) {
    if (mention !== undefined) this.add(mention);
  }

  #type: NameType | undefined;
  #fullest: readonly string[] = [];
  readonly #first = new Map<number, Mention>();

  add(mention: Mention): void {
    this.#type = undefined;
    if (mention.words.length > this.#fullest.length) this.#fullest = mention.words;
    this.mentions.push(mention);
    this.forms.set(mention.form, (this.forms.get(mention.form) ?? 0) + 1);
    const first = this.#first.get(mention.text.source);
    if (first === undefined || precedes(mention, first)) this.#first.set(mention.text.source, mention);
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

  /** Its first mention in a source, by the order of the text. */
  firstIn(source: number): Mention | undefined {
    return this.#first.get(source);
  }

  isIn(source: number): boolean {
    return this.#first.has(source);
  }

  /** Folded words of its fullest spelling. */
  get fullest(): readonly string[] {
    return this.#fullest;
  }
}

/** Whether `a` stands before `b` in the source of both. */
export function precedes(a: Mention, b: Mention): boolean {
  const x = a.text.paragraph.start;
  const y = b.text.paragraph.start;
  return x < y || (x === y && a.candidate.first < b.candidate.first);
}
