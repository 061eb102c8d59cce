import type { Article } from '../article/article.ts';
import type { Step } from '../compare.ts';
import type { Figure, Link, Name, Quotation } from '../comparison.ts';
import type { EngineData } from '../data.ts';

/** What else two passages can have in common besides words. */
export interface Evidence {
  readonly names: readonly Name[];
  readonly quotes: readonly Quotation[];
  readonly figures: readonly Figure[];
}

/**
 * Links passages of different sources that tell the same.
 * @returns links in order of `a.source`, `a.paragraph`, `b.source`, `b.paragraph`
 */
export function* align(
  _articles: readonly Article[],
  _evidence: Evidence,
  _data: EngineData,
): Generator<Step, readonly Link[]> {
  yield { stage: 'aligning', done: 0.9 };
  return [];
}
