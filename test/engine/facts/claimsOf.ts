import type { Article } from '../../../src/engine/article/article.ts';
import type { Claim, Name } from '../../../src/engine/comparison.ts';
import { findClaims } from '../../../src/engine/facts/claims.ts';

/** All claims at once, for tests that need not stop between articles. */
export function claimsOf(articles: readonly Article[], names: readonly Name[]): readonly Claim[] {
  const steps = findClaims(articles, names);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
