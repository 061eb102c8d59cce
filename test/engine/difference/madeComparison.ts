import type { BlockKind } from '../../../src/engine/article/article.ts';
import type { ComparedSource, Comparison, Row } from '../../../src/engine/comparison.ts';

/** A paragraph of a made article: its text, or its kind and text. */
type MadeParagraph = string | readonly [BlockKind, string];

/** A comparison of made articles, a paragraph a line, in one row each unless `more` says otherwise. */
export function madeComparison(
  articles: readonly (readonly MadeParagraph[])[],
  more: Partial<Comparison> = {},
): Comparison {
  const longest = Math.max(...articles.map(({ length }) => length));
  return {
    version: 1,
    base: 0,
    sources: articles.map(madeSource),
    links: [],
    rows: Array.from({ length: longest }, (_, p): Row => ({
      cells: articles.map((paragraphs) => (p < paragraphs.length ? [p] : [])),
      state: 'shared',
    })),
    names: [],
    quotes: [],
    utterances: [],
    claims: [],
    figures: [],
    disagreements: [],
    decisions: [],
    ...more,
  };
}

function madeSource(paragraphs: readonly MadeParagraph[], source: number): ComparedSource {
  let at = 0;
  return {
    path: `${source}.txt`,
    label: `Source ${source}`,
    problem: null,
    title: null,
    byline: null,
    outlet: null,
    agency: null,
    published: null,
    updated: null,
    url: null,
    language: 'en',
    paragraphs: paragraphs.map((each, line) => {
      const [kind, text] = typeof each === 'string' ? (['body', each] as const) : each;
      const start = at;
      at += text.length + 1;
      return { kind, text, start, end: start + text.length, line, pieces: [{ at: 0, start, length: text.length }] };
    }),
  };
}

/** The place of some words in a source's file; the words must stand there. */
export function placeOf(
  comparison: Comparison,
  source: number,
  words: string,
): { readonly source: number; readonly start: number; readonly end: number } {
  for (const { text, start } of comparison.sources[source]?.paragraphs ?? []) {
    const at = text.indexOf(words);
    if (at >= 0) return { source, start: start + at, end: start + at + words.length };
  }
  throw new Error(`“${words}” is not in source ${source}`);
}
