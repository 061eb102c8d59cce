import type { Article } from '../../../src/engine/article/article.ts';
import type { Claim, Name } from '../../../src/engine/comparison.ts';
import { findSpeech } from '../../../src/engine/facts/speechFinder.ts';

export function claimsOf(articles: readonly Article[], names: readonly Name[]): readonly Claim[] {
  return findSpeech(articles, names).claims;
}
