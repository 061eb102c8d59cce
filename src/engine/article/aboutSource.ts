import type { ArticleMetadata } from './article.ts';

/**
 * What an article says about itself, in lines for people: title, author, outlet with its agency, dates, address.
 * What is not known has no line.
 * @param date writes a date as the reader's language does; ISO 8601 where none is given
 */
export function aboutSource(
  { title, byline, outlet, agency, published, updated, url }: ArticleMetadata,
  date = (iso: string): string => iso.replace('T', ' '),
): string[] {
  const from = [outlet, agency === outlet ? null : agency]
    .filter((name) => name !== null && name !== '')
    .join(', from ');
  const lines = [
    title,
    byline === null ? null : `By ${byline}`,
    from === '' ? null : from,
    published === null ? null : `Published ${date(published)}`,
    updated === null || updated === published ? null : `Updated ${date(updated)}`,
    url,
  ];
  return lines.filter((line): line is string => line !== null && line !== '');
}
