import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTEXT_FEATURES } from '../engine/alignment/context.ts';
import { FEATURES } from '../engine/alignment/features.ts';
import type { AlignmentModel, Judgement } from '../engine/alignment/model.ts';
import { loadEngineData } from '../engine/data.ts';
import { crossValidate, readCluster, train } from './training/crossValidation.ts';
import { Measures } from './training/measures.ts';

/**
 * Learns the weights of alignment from labelled clusters of articles and writes src/engine/alignment/weights.ts.
 * Usage: node src/data/trainAlignment.ts CORPUS [--dry]
 * Prints what the weights are worth on clusters they were not learned from; these figures belong into
 * docs/alignment.md.
 */
const [corpus, dry] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('usage: node src/data/trainAlignment.ts CORPUS [--dry]');
  process.exit(2);
}

const data = await loadEngineData({ read: (name) => readFile(new URL(`./tables/${name}`, import.meta.url)) });
const folders = [...clusterFolders(corpus, '')].sort();
const clusters = folders.map((name) => readCluster(join(corpus, name), name, data));
const validation = crossValidate(clusters);
const { judged, thresholds } = validation;

const groups = new Map<string, Measures>();
for (const { cluster, pairs } of judged) {
  const group = cluster.name.split('/')[0] ?? '';
  for (const name of new Set([cluster.name, group, 'all'])) {
    for (const [key, counted] of [
      [name, pairs],
      // Where titles have no labels, every link of a title counts as wrong: the second figure leaves them out.
      [`${name} (labelled blocks)`, cluster.onlyRead(pairs)],
    ] as const) {
      const measures = groups.get(key) ?? new Measures();
      groups.set(key, measures);
      measures.add(cluster, counted, thresholds);
    }
  }
}
console.log('Cross-validated, one cluster left out at a time:');
for (const [name, measures] of [...groups].sort()) console.log(`${name.padEnd(36)} ${measures.toString()}`);
printReliability();
if (dry !== '--dry') {
  writeFileSync(new URL('../engine/alignment/weights.ts', import.meta.url), table(train(clusters, validation), groups));
}

/** How many of the links of each score are right, on clusters unseen. */
function printReliability(): void {
  const bins = Array.from({ length: 10 }, () => ({ links: 0, right: 0, score: 0 }));
  for (const { cluster, pairs } of judged) {
    for (const { a, b, overlap } of cluster.onlyRead(pairs)) {
      const keys = cluster.keys(a, b);
      const bin = bins[Math.min(9, Math.floor(10 * overlap))];
      if (bin === undefined || cluster.isUncounted(keys)) continue;
      bin.links++;
      bin.score += overlap;
      if (keys.some((key) => cluster.labels.has(key))) bin.right++;
    }
  }
  console.log('Mean score and share confirmed, by tenth of the score:');
  for (const { links, right, score } of bins) {
    console.log(
      `${String(links).padStart(6)} pairs  score ${(score / links).toFixed(2)}  confirmed ${(right / links).toFixed(2)}`,
    );
  }
}

function* clusterFolders(root: string, name: string): Generator<string> {
  if (existsSync(join(root, name, 'gold.json'))) {
    yield name;
    return;
  }
  for (const entry of readdirSync(join(root, name), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* clusterFolders(root, join(name, entry.name));
  }
}

/** The learned numbers as a module, one line a feature. */
function table(model: AlignmentModel, measured: ReadonlyMap<string, Measures>): string {
  const all = [...FEATURES, ...CONTEXT_FEATURES];
  const judgement = ({ bias, weights }: Judgement): string =>
    `{\n    bias: ${bias.toFixed(3)},\n    weights: [\n${weights
      .map((weight, i) => `      ${weight.toFixed(3)}, // ${all[i] ?? ''}`)
      .join('\n')}\n    ],\n  }`;
  const keys = ['first', 'overlap', 'same'] as const satisfies readonly (keyof AlignmentModel)[];
  return `import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on ${new Date().toISOString().slice(0, 10)}; do not edit.
// Cross-validated by cluster on all labelled clusters: ${measured.get('all')?.toString() ?? ''}
// prettier-ignore
export const MODEL: AlignmentModel = {
${keys.map((key) => `  ${key}: ${judgement(model[key])},`).join('\n')}
  leastOverlap: ${model.leastOverlap.toFixed(2)},
  leastSame: ${model.leastSame.toFixed(2)},
};
`;
}
