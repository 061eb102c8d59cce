// Measures name recognition on the corpus MEANTIME beside other finders:
//   node test/bench/names.ts FOLDER [--misses]
import { recogniseNames } from '../../src/engine/names/recogniseNames.ts';
import { readCorpus } from './namesCorpus.ts';
import { articleOf, bySynoptic, data, f1, listMisses, percent, scoreOf } from './namesScore.ts';
import { byCapitals, byCompromise, byWink, type Finder, type FoundName } from './rivalFinders.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node test/bench/names.ts FOLDER [--misses]');
const showMisses = process.argv.includes('--misses');
const documents = readCorpus(folder);

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
  const total = scoreOf(documents, results);
  const { right, found, wanted } = total;
  const b = bCubed(results);
  console.log(
    `| ${label.padEnd(22)} | ${percent(right / found)} | ${percent(right / wanted)} | ${percent(f1(right, total))} | ${percent(f1(total.typed, total))} | ` +
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
  reportByTopic();
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
    listMisses(document, ownTogether[i] ?? []);
  });
}

function reportByTopic(): void {
  console.log('\n| topic, all its articles together | names | F1 | typed F1 |');
  console.log('| --- | --- | --- | --- |');
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const members = documents.flatMap((document, i) => (document.topic === topic ? [{ document, i }] : []));
    const total = scoreOf(
      members.map(({ document }) => document),
      members.map(({ i }) => ownTogether[i] ?? []),
    );
    const { right, typed, wanted } = total;
    console.log(`| ${topic.padEnd(6)} | ${wanted} | ${percent(f1(right, total))} | ${percent(f1(typed, total))} |`);
  }
}

/** Processor time of the process in ms, all its threads: what others do on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
