import type { Article } from '../article/article.ts';
import type { Name, Quotation } from '../comparison.ts';

/** Finds quoted words and who said them. In order of source, then place. */
export function findQuotations(_articles: readonly Article[], _names: readonly Name[]): readonly Quotation[] {
  return [];
}
