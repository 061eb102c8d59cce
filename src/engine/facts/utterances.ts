import type { Article } from '../article/article.ts';
import type { Link, Quotation, Utterance } from '../comparison.ts';

/** Pairs quotations of different sources that report the same words. */
export function findUtterances(
  _articles: readonly Article[],
  _quotes: readonly Quotation[],
  _links: readonly Link[],
): readonly Utterance[] {
  return [];
}
