import type { Span } from '../article/article.ts';
import type { Candidate } from './candidates.ts';
import type { Text } from './evidence.ts';
import type { Votes } from './votes.ts';

/** A name as it stands at one place, with what its surroundings say about it. */
export interface Mention {
  readonly text: Text;
  readonly candidate: Candidate;
  /** As written, without markup. */
  readonly spelling: string;
  /** Folded words: "Lee Jae-myung" → ["lee", "jae", "myung"], "U.S." → ["us"]. */
  readonly words: readonly string[];
  readonly votes: Votes;
  /** It plays, as a club does that is called after its town. */
  readonly plays?: true;
}

/** Folded words of a spelling, as they are compared: no points, no marks, no leading "the". */
export function wordsOf(tokens: readonly { readonly lower: string; readonly shape: string }[]): string[] {
  const words: string[] = [];
  for (const { lower, shape } of tokens) {
    if (shape === 'mark') continue;
    words.push(lower.replaceAll('.', ''));
  }
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** Where the words stand in the paragraph's text. */
export function spanOf({ text, candidate }: Pick<Mention, 'text' | 'candidate'>): Span {
  return { start: text.tokens[candidate.first]?.start ?? 0, end: text.tokens[candidate.end - 1]?.end ?? 0 };
}
