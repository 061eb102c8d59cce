// Measures name recognition on passages of our own, in the styles of several desks and countries:
//   node test/bench/namesPassages.ts [--misses]
// Each file marks its names, "[P Ana Lopez]": P person, L place, O organisation, X other. Marked before they were run.
import { readdirSync, readFileSync } from 'node:fs';
import type { NameType } from '../../src/engine/comparison.ts';
import type { GoldDocument, GoldName } from './namesCorpus.ts';
import { byCapitals, byCompromise, byWink, type Finder } from './rivalFinders.ts';
import { bySynoptic, f1, listMisses, percent, scoreOf } from './namesScore.ts';

const KINDS: Readonly<Record<string, NameType>> = { P: 'person', L: 'place', O: 'organisation', X: 'other' };
const folder = new URL('passages/', import.meta.url);
const passages = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readPassage(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));

function readPassage(id: string, marked: string): GoldDocument & { readonly language: string } {
  const language = /^lang: (\w+)\n/u.exec(marked);
  const names: GoldName[] = [];
  let text = '';
  const body = marked.slice(language?.[0].length ?? 0);
  let at = 0;
  for (const { 0: mark, 1: kind = '', 2: name = '', index } of body.matchAll(/\[([PLOX]) ([^\]]+)\]/gu)) {
    text += body.slice(at, index);
    names.push({
      start: text.length,
      end: text.length + name.length,
      type: KINDS[kind] ?? 'other',
      cluster: name,
    });
    text += name;
    at = index + mark.length;
  }
  text += body.slice(at);
  return { id, topic: id, text, annotatedEnd: text.length, names, ignored: [], language: language?.[1] ?? 'en' };
}

const finders: readonly (readonly [string, Finder])[] = [
  ['Synoptic', (text) => bySynoptic([text])[0] ?? []],
  ['capitalised runs', byCapitals],
  ['compromise', byCompromise],
  ['wink-nlp', byWink],
];
const english = passages.filter(({ language }) => language === 'en');

console.log('| passage | names | F1 | typed F1 |');
console.log('| --- | --- | --- | --- |');
for (const passage of passages) {
  const found = bySynoptic([passage.text], passage.language)[0] ?? [];
  const score = scoreOf([passage], [found]);
  console.log(
    `| ${passage.id.padEnd(12)} | ${score.wanted} | ${percent(f1(score.right, score))} | ${percent(f1(score.typed, score))} |`,
  );
  if (process.argv.includes('--misses')) listMisses(passage, found);
}
console.log('\n| finder, all in English | P | R | F1 | typed F1 |');
console.log('| --- | --- | --- | --- | --- |');
for (const [label, finder] of finders) {
  const score = scoreOf(
    english,
    english.map(({ text }) => finder(text)),
  );
  const { right, typed, found, wanted } = score;
  console.log(
    `| ${label.padEnd(22)} | ${percent(right / found)} | ${percent(right / wanted)} | ${percent(f1(right, score))} | ${percent(f1(typed, score))} |`,
  );
}
