import type { Article, BlockKind } from '../../../src/engine/article/article.ts';

/** An article of paragraphs, one a line; "title: …" and the like name another kind than body. */
export function article(language: string, ...lines: readonly string[]): Article {
  const text = lines.map((line) => line.replace(KIND, '')).join('\n');
  let start = 0;
  const paragraphs = lines.map((line, index) => {
    const kind = (KIND.exec(line)?.[1] ?? 'body') as BlockKind;
    const own = line.replace(KIND, '');
    const paragraph = {
      kind,
      start,
      end: start + own.length,
      line: index + 1,
      text: own,
      pieces: [{ at: 0, start, length: own.length }],
    };
    start += own.length + 1;
    return paragraph;
  });
  return {
    path: 'article.txt',
    label: 'Article',
    text,
    paragraphs,
    problem: null,
    title: null,
    byline: null,
    outlet: null,
    agency: null,
    published: null,
    updated: null,
    url: null,
    language,
  };
}

const KIND = /^(title|subtitle|heading|caption|byline|date|furniture): /u;
