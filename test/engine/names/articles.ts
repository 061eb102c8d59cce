import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/engine/article/article.ts';
import type { Name } from '../../../src/engine/comparison.ts';
import { loadEngineData } from '../../../src/engine/data.ts';
import { recogniseNames } from '../../../src/engine/names/recogniseNames.ts';

const tables = new URL('../../../src/data/tables/', import.meta.url);
const data = await loadEngineData({ read: (name) => Promise.resolve(readFileSync(new URL(name, tables))) });

/** An article whose lines are its paragraphs. */
export function articleOf(text: string, language = 'en'): Article {
  return {
    path: 'a.txt',
    label: 'a',
    text,
    problem: null,
    title: null,
    byline: null,
    outlet: null,
    agency: null,
    published: null,
    updated: null,
    url: null,
    language,
    paragraphs: Array.from(text.matchAll(/\S[^\n]*/gu), ({ 0: line, index }) => ({
      kind: 'body' as const,
      start: index,
      end: index + line.length,
      line: text.slice(0, index).split('\n').length,
      text: line,
      pieces: [{ at: 0, start: index, length: line.length }],
    })),
  };
}

/** Names recognised with all tables, one text a source. */
export function namesIn(...texts: readonly string[]): readonly Name[] {
  return recogniseNames(
    texts.map((text) => articleOf(text)),
    data,
  );
}

/** "person Ana Lopez, Lopez": kind and spellings of each name, in order. */
export function summary(names: readonly Name[]): string[] {
  return names.map(({ type, aliases }) => `${type} ${aliases.join(', ')}`);
}

export { data };
