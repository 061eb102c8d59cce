import { tellsTheStory, type ArticleMetadata, type Paragraph } from '../article/article.ts';

/** What a clean copy is made from. */
export interface CleanSource extends ArticleMetadata {
  readonly paragraphs: readonly Paragraph[];
}

/** The article's own text: title, subtitle, headings and body, a blank line between blocks; no furniture. */
export function cleanText({ paragraphs }: CleanSource): string {
  return join(paragraphs.filter(({ kind }) => tellsTheStory(kind)).map(({ text }) => text));
}

/** The article as Markdown with front matter; what the page says about itself is kept, its furniture is not. */
export function cleanMarkdown(source: CleanSource): string {
  const { title, byline, outlet, agency, published, updated, url, language } = source;
  const fields = Object.entries({ title, author: byline, outlet, agency, date: published, updated, url, language })
    .filter(([name, value]) => value !== null && !(name === 'language' && value === 'und'))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const blocks = source.paragraphs.flatMap(({ kind, text }) => {
    switch (kind) {
      case 'title':
        return [`# ${escape(text)}`];
      case 'heading':
        return [`## ${escape(text)}`];
      case 'subtitle':
      case 'caption':
        return [`*${escape(text)}*`];
      case 'body':
        return [escape(text)];
      case 'byline':
      case 'date':
      case 'source':
      case 'furniture':
        return [];
      default:
        return kind satisfies never;
    }
  });
  return `---\n${fields.join('\n')}\n---\n\n${join(blocks)}`;
}

function join(blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** Keeps text text where Markdown would read it as markup. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/gu, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2')
    .replace(/^[#+-](?=\s)/u, '\\$&');
}
