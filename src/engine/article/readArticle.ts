import type { Article, Paragraph } from './article.ts';

/** What is known of a source before it is read. */
export interface SourceInput {
  readonly path: string;
  /** The file's text, its bytes (formats that are not text), or one sentence that says why there is neither. */
  readonly content: { readonly text: string } | { readonly bytes: Uint8Array } | { readonly problem: string };
  /** What the user calls this source; wins over what the page says. */
  readonly label?: string;
  /** ISO date; wins over what the page says. */
  readonly published?: string;
}

export interface ReadOptions {
  readonly unit: 'paragraph' | 'sentence' | 'line';
}

/**
 * Reads a file as an article: blocks with their kinds, metadata, language. Never throws for bad input: an article that
 * cannot be read has a `problem`.
 */
export function readArticle(input: SourceInput, _options: ReadOptions): Article {
  const text = 'text' in input.content ? input.content.text : '';
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/\S[^\n]*\S|\S/gu)) {
    const start = match.index;
    paragraphs.push({
      kind: 'body',
      start,
      end: start + match[0].length,
      line: text.slice(0, start).split('\n').length,
      text: match[0],
      pieces: [{ at: 0, start, length: match[0].length }],
    });
  }
  return {
    path: input.path,
    label: input.label ?? input.path.replace(/^.*\//u, ''),
    text,
    paragraphs,
    problem: 'problem' in input.content ? input.content.problem : null,
    title: null,
    byline: null,
    outlet: null,
    agency: null,
    published: input.published ?? null,
    updated: null,
    url: null,
    language: 'en',
  };
}
