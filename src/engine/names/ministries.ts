import type { Text } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { WordSense } from './wordSense.ts';
import { noVotes } from './votes.ts';
import { roleModifiers } from './wordClasses.ts';

/**
 * Ministries that are named without capitals: "the Russian [foreign ministry]", "Japan's [defence ministry]". Only with
 * the country before them, in an article that writes capitals.
 */
export function ministryMentions(texts: readonly Text[], sense: WordSense): Mention[] {
  const found: Mention[] = [];
  for (const text of texts) {
    if (text.casing !== 'prose') continue;
    const { tokens, paragraph } = text;
    for (let i = 2; i < tokens.length; i++) {
      const head = tokens[i];
      if (head?.lower !== 'ministry' || head.shape !== 'lower') continue;
      let first = i;
      while (first > 0 && tokens[first - 1]?.shape === 'lower' && roleModifiers.has(tokens[first - 1]?.lower ?? ''))
        first--;
      if (first === i) continue;
      const start = countryBefore(text, first, sense);
      const from = start === null ? undefined : tokens[start];
      if (start === null || from === undefined) continue;
      const candidate = { first: start, end: i + 1, entry: null, titled: false, certain: true };
      const words = tokens.slice(start, i + 1).map((token) => token.lower);
      const spelling = paragraph.text.slice(from.start, head.end);
      found.push({ text, candidate, spelling, words, votes: { ...noVotes(), organisation: 6 } });
    }
  }
  return found;
}

/** Where the name begins: at a demonym, which belongs to it, or behind a country in the possessive. */
function countryBefore({ tokens }: Text, first: number, sense: WordSense): number | null {
  for (const length of [2, 1]) {
    const people = sense.lexicon.demonym(tokens, first - length);
    if (people.length === length && people.country !== null) return first - length;
  }
  if (tokens[first - 1]?.possessive !== true) return null;
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const known = sense.lexicon.find(tokens, at, first);
    if (known?.entry.country === true && at + known.length === first) return first;
  }
  return null;
}
