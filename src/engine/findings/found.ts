import type { Article } from '../article/article.ts';
import type { Claim, Figure, Link, Name, Quotation, Utterance } from '../comparison.ts';

/** Everything that disagreements are read from. */
export interface Found {
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly utterances: readonly Utterance[];
}
