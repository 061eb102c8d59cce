import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/engine/article/article.ts';

/** The rows of a table of fixtures: tab-separated cells, `#` begins a comment line. */
export function fixtureRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** An article whose body is the given paragraphs, one after the other with an empty line between. */
export function articleOf(
  paragraphs: readonly string[],
  about: Partial<Pick<Article, 'published' | 'language' | 'path' | 'label'>> = {},
): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  return {
    path: about.path ?? 'article.txt',
    label: about.label ?? 'article',
    text,
    paragraphs: paragraphs.map((paragraph) => {
      const start = at;
      at += paragraph.length + 2;
      return {
        kind: 'body',
        start,
        end: start + paragraph.length,
        line: text.slice(0, start).split('\n').length,
        text: paragraph,
        pieces: [{ at: 0, start, length: paragraph.length }],
      };
    }),
    problem: null,
    title: null,
    byline: null,
    outlet: null,
    agency: null,
    published: about.published ?? null,
    updated: null,
    url: null,
    language: about.language ?? 'en',
  };
}
