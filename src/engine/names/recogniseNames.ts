import type { Article } from '../article/article.ts';
import type { Name } from '../comparison.ts';
import type { EngineData } from '../data.ts';

/**
 * Recognises people, places, organisations and other named things in articles about one story, and merges their
 * spellings across sources.
 */
export function recogniseNames(_articles: readonly Article[], _data: EngineData): readonly Name[] {
  return [];
}
