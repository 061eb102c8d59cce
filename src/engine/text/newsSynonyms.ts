import { NEWS_WORDS } from './newsWords.ts';
import { stem } from './stem.ts';

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Number of each group of {@link NEWS_WORDS} that an English term (as `TermReader` makes them) belongs to. */
export function newsGroups(): ReadonlyMap<string, readonly number[]> {
  if (table === undefined) {
    const groups = new Map<string, number[]>();
    const lines = NEWS_WORDS.split('\n').filter((line) => !line.startsWith('#'));
    for (const [number, words] of lines.join(',').split(',').entries()) {
      for (const key of new Set(words.trim().split(' ').map(keyOf))) {
        const known = groups.get(key);
        if (known) known.push(number);
        else groups.set(key, [number]);
      }
    }
    table = groups;
  }
  return table;
}

/** Acronyms are terms as they are. */
function keyOf(word: string): string {
  return /^\p{Lu}+$/u.test(word) ? word : stem(word, 'en');
}
