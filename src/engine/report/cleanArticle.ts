import { tellsTheStory, type ArticleMetadata, type Paragraph } from '../article/article.ts';
import { endsSentence } from '../article/kinds/features.ts';

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
  const story = source.paragraphs.filter(({ kind }) => tellsTheStory(kind));
  const blocks = story.flatMap(({ kind, text }, index) => {
    switch (kind) {
      case 'title':
        return [`# ${escape(text)}`];
      case 'heading':
        return [`## ${escape(text)}`];
      case 'subtitle':
      case 'caption':
        return [`*${escape(text)}*`];
      case 'body':
        return [isItem(story, index) ? `- ${escape(text)}` : escape(text)];
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

/** Short lines that follow each other and end as no sentences are a list; as paragraphs they would be read as headings. */
function isItem(story: readonly Paragraph[], index: number): boolean {
  const isLine = (at: number): boolean => {
    const paragraph = story[at];
    return paragraph?.kind === 'body' && paragraph.text.length <= MAX_ITEM && !endsSentence(paragraph.text);
  };
  return isLine(index) && (isLine(index - 1) || isLine(index + 1));
}

const MAX_ITEM = 120;

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
