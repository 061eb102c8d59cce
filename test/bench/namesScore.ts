import { readFileSync } from 'node:fs';
import type { Article } from '../../src/engine/article/article.ts';
import { readArticle } from '../../src/engine/article/readArticle.ts';
import { loadEngineData } from '../../src/engine/data.ts';
import { recogniseNames } from '../../src/engine/names/recogniseNames.ts';
import type { GoldDocument } from './namesCorpus.ts';
import type { FoundName } from './rivalFinders.ts';

const tables = new URL('../../src/data/tables/', import.meta.url);
export const data = await loadEngineData({ read: (name) => Promise.resolve(readFileSync(new URL(name, tables))) });

/** The text as one article whose lines are paragraphs: reading is not what is measured here. */
export function articleOf(text: string, language = 'en'): Article {
  const article = readArticle({ path: 'a.txt', content: { text: '' } }, { unit: 'paragraph' });
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    kind: 'body' as const,
    start: index,
    end: index + line.length,
    line: 1,
    text: line,
    pieces: [{ at: 0, start: index, length: line.length }],
  }));
  return { ...article, text, language, problem: null, paragraphs };
}

/** The names of Synoptic in each text, recognised together. */
export function bySynoptic(texts: readonly string[], language = 'en'): FoundName[][] {
  const found: FoundName[][] = texts.map(() => []);
  const articles = texts.map((text) => articleOf(text, language));
  for (const name of recogniseNames(articles, data)) {
    for (const { source, start, end } of name.mentions)
      found[source]?.push({ start, end, type: name.type, cluster: name.id });
  }
  return found;
}

/** How many names were found with their exact span, with their kind too, how many were found at all, and wanted. */
export interface Score {
  readonly right: number;
  readonly typed: number;
  readonly found: number;
  readonly wanted: number;
}

/** @param results what was found in each document */
export function scoreOf(documents: readonly GoldDocument[], results: readonly (readonly FoundName[])[]): Score {
  const total = { right: 0, typed: 0, found: 0, wanted: 0 };
  documents.forEach((document, i) => {
    const gold = new Map(document.names.map((name) => [keyOf(name), name]));
    const found = countable(document, results[i] ?? []);
    total.wanted += gold.size;
    total.found += found.length;
    for (const name of found) {
      const match = gold.get(keyOf(name));
      if (match === undefined) continue;
      total.right++;
      if (match.type === name.type) total.typed++;
    }
  });
  return total;
}

/** Prints every name missed, found in excess, or given another kind. */
export function listMisses(document: GoldDocument, results: readonly FoundName[]): void {
  const around = ({ start, end }: { start: number; end: number }): string => {
    const { text } = document;
    const before = text.slice(Math.max(0, start - 40), start);
    return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', '⏎');
  };
  const found = new Map(countable(document, results).map((name) => [keyOf(name), name]));
  const gold = new Map(document.names.map((name) => [keyOf(name), name]));
  for (const [key, name] of gold) if (!found.has(key)) console.log(`MISS ${name.type} ${document.id} ${around(name)}`);
  for (const [key, name] of found) {
    const match = gold.get(key);
    if (match === undefined) console.log(`EXTRA ${name.type} ${document.id} ${around(name)}`);
    else if (match.type !== name.type) console.log(`TYPE ${match.type} as ${name.type} ${document.id} ${around(name)}`);
  }
}

/** What lies in the fully marked part and is not one of the adjectives that count neither way. */
function countable({ annotatedEnd, ignored, names }: GoldDocument, found: readonly FoundName[]): FoundName[] {
  const wanted = new Set(names.map(keyOf));
  const seen = new Set<string>();
  return found.filter((name) => {
    const key = keyOf(name);
    if (name.start >= annotatedEnd || seen.has(key)) return false;
    seen.add(key);
    return wanted.has(key) || !ignored.some((span) => span.start < name.end && name.start < span.end);
  });
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

export const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

/** @param right `right` or `typed` of the score */
export const f1 = (right: number, { found, wanted }: Score): number => (2 * right) / (found + wanted);
