// Measures name recognition on the corpus MEANTIME beside other finders:
//   node test/bench/names.ts FOLDER [--misses]
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/engine/article/readArticle.ts';
import type { Article } from '../../src/engine/article/article.ts';
import { loadEngineData } from '../../src/engine/data.ts';
import { recogniseNames } from '../../src/engine/names/recogniseNames.ts';
import { readCorpus, type GoldDocument } from './namesCorpus.ts';
import { byCapitals, byCompromise, byWink, type Finder, type FoundName } from './rivalFinders.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node test/bench/names.ts FOLDER [--misses]');
const showMisses = process.argv.includes('--misses');
const tables = new URL('../../src/data/tables/', import.meta.url);
const data = await loadEngineData({ read: (name) => Promise.resolve(readFileSync(new URL(name, tables))) });
const documents = readCorpus(folder);

/** The text as one article whose lines are paragraphs: reading is not what is measured here. */
function articleOf(text: string): Article {
  const article = readArticle({ path: 'a.txt', content: { text: '' } }, { unit: 'paragraph' });
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    kind: 'body' as const,
    start: index,
    end: index + line.length,
    line: 1,
    text: line,
    pieces: [{ at: 0, start: index, length: line.length }],
  }));
  return { ...article, text, language: 'en', problem: null, paragraphs };
}

function bySynoptic(texts: readonly string[]): FoundName[][] {
  const found: FoundName[][] = texts.map(() => []);
  for (const name of recogniseNames(texts.map(articleOf), data)) {
    for (const { source, start, end } of name.mentions)
      found[source]?.push({ start, end, type: name.type, cluster: name.id });
  }
  return found;
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
const f1 = (right: number, found: number, wanted: number): number => (2 * right) / (found + wanted);

interface Score {
  right: number;
  typed: number;
  found: number;
  wanted: number;
}

function score(results: readonly (readonly FoundName[])[]): Score {
  const total = { right: 0, typed: 0, found: 0, wanted: 0 };
  documents.forEach((document, i) => {
    const gold = new Map(document.names.map((name) => [`${name.start}-${name.end}`, name]));
    const found = countable(document, results[i] ?? []);
    total.wanted += gold.size;
    total.found += found.length;
    for (const name of found) {
      const match = gold.get(`${name.start}-${name.end}`);
      if (match === undefined) continue;
      total.right++;
      if (match.type === name.type) total.typed++;
    }
  });
  return total;
}

/** What lies in the fully marked part and is not one of the adjectives that count neither way. */
function countable({ annotatedEnd, ignored, names }: GoldDocument, found: readonly FoundName[]): FoundName[] {
  const wanted = new Set(names.map(({ start, end }) => `${start}-${end}`));
  const seen = new Set<string>();
  return found.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (start >= annotatedEnd || seen.has(key)) return false;
    seen.add(key);
    return wanted.has(key) || !ignored.some((span) => span.start < end && start < span.end);
  });
}

/** B³ over the names whose span was found, clusters across all documents of a topic. */
function bCubed(results: readonly (readonly FoundName[])[]): { precision: number; recall: number; pairs: string } {
  const pairs: { gold: string; found: string; form: string }[] = [];
  documents.forEach((document, i) => {
    const byPlace = new Map((results[i] ?? []).map((name) => [`${name.start}-${name.end}`, name]));
    for (const { start, end, cluster } of document.names) {
      const match = byPlace.get(`${start}-${end}`);
      if (match !== undefined)
        pairs.push({
          gold: cluster,
          found: `${document.topic} ${match.cluster}`,
          form: document.text.slice(start, end).toLowerCase(),
        });
    }
  });
  let precision = 0;
  let recall = 0;
  for (const one of pairs) {
    const sameFound = pairs.filter((other) => other.found === one.found);
    const sameGold = pairs.filter((other) => other.gold === one.gold);
    const both = sameFound.filter((other) => other.gold === one.gold).length;
    precision += both / sameFound.length;
    recall += both / sameGold.length;
  }
  const formsOf = (key: 'gold' | 'found'): Set<string> => {
    const groups = new Map<string, Set<string>>();
    for (const pair of pairs) groups.set(pair[key], (groups.get(pair[key]) ?? new Set()).add(pair.form));
    const result = new Set<string>();
    for (const forms of groups.values()) {
      const sorted = [...forms].sort();
      sorted.forEach((a, i) => sorted.slice(i + 1).forEach((b) => result.add(`${a} = ${b}`)));
    }
    return result;
  };
  const gold = formsOf('gold');
  const merged = formsOf('found');
  const right = [...merged].filter((pair) => gold.has(pair));
  if (showMisses && results === ownTogether) {
    console.log('wrongly merged:', [...merged].filter((pair) => !gold.has(pair)).join('; '));
    console.log('not merged:', [...gold].filter((pair) => !merged.has(pair)).join('; '));
  }
  return {
    precision: precision / pairs.length,
    recall: recall / pairs.length,
    pairs: `${right.length} of ${merged.size} merged are right, of ${gold.size}`,
  };
}

function report(label: string, results: readonly (readonly FoundName[])[], megabytesPerSecond?: number): void {
  const { right, typed, found, wanted } = score(results);
  const b = bCubed(results);
  console.log(
    `| ${label.padEnd(22)} | ${percent(right / found)} | ${percent(right / wanted)} | ${percent(f1(right, found, wanted))} | ${percent(f1(typed, found, wanted))} | ` +
      `${percent(b.precision)} | ${percent(b.recall)} | ${percent((2 * b.precision * b.recall) / (b.precision + b.recall))} | ${b.pairs} | ${megabytesPerSecond?.toFixed(2) ?? ''} |`,
  );
}

function measure(label: string, finder: Finder): void {
  const begin = cpu();
  const results = documents.map(({ text }) => finder(text));
  const bytes = documents.reduce((sum, { text }) => sum + text.length, 0);
  report(label, results, bytes / 1000 / (cpu() - begin));
}

const ownTogether: FoundName[][] = documents.map(() => []);
for (const topic of new Set(documents.map((document) => document.topic))) {
  const members = [...documents.keys()].filter((i) => documents[i]?.topic === topic);
  const found = bySynoptic(members.map((i) => documents[i]?.text ?? ''));
  members.forEach((i, place) => (ownTogether[i] = found[place] ?? []));
}
const ownAlone = documents.map(({ text, id }) =>
  (bySynoptic([text])[0] ?? []).map((name) => ({ ...name, cluster: `${id} ${name.cluster}` })),
);

console.log('| finder | P | R | F1 | typed F1 | B³ P | B³ R | B³ F1 | pairs of forms | MB/s |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
report('Synoptic, by topic', ownTogether);
report('Synoptic, one by one', ownAlone);
if (!showMisses) {
  measure('capitalised runs', byCapitals);
  measure('compromise', byCompromise);
  measure('wink-nlp', byWink);
  const long = articleOf(documents.map(({ text }) => text).join('\n'));
  const articles = Array.from({ length: 5 }, () => long);
  const rates = Array.from({ length: 15 }, () => {
    const begin = cpu();
    recogniseNames(articles, data);
    return (5 * long.text.length) / 1000 / (cpu() - begin);
  }).sort((a, b) => a - b);
  console.log(
    `recogniseNames alone, five articles of ${Math.round(long.text.length / 1000)} KB: median ${rates[7]?.toFixed(1) ?? ''}, best ${rates[14]?.toFixed(1) ?? ''} MB/s`,
  );
} else {
  documents.forEach((document, i) => {
    const found = countable(document, ownTogether[i] ?? []);
    const keys = new Map(found.map((name) => [`${name.start}-${name.end}`, name]));
    const gold = new Map(document.names.map((name) => [`${name.start}-${name.end}`, name]));
    const around = ({ start, end }: { start: number; end: number }): string =>
      `${document.text.slice(Math.max(0, start - 40), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 30)}`.replaceAll(
        '\n',
        '⏎',
      );
    for (const [key, name] of gold) if (!keys.has(key)) console.log(`MISS ${name.type} ${document.id} ${around(name)}`);
    for (const [key, name] of keys) {
      const match = gold.get(key);
      if (match === undefined) console.log(`EXTRA ${name.type} ${document.id} ${around(name)}`);
      else if (match.type !== name.type)
        console.log(`TYPE ${match.type} as ${name.type} ${document.id} ${around(name)}`);
    }
  });
}

/** Processor time of the process in ms, all its threads: what others do on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
