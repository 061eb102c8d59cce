import type { Mention, MentionReader } from './mention.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import type { WordSense } from './wordSense.ts';
import { noVotes } from './votes.ts';
import { roleModifiers } from './wordClasses.ts';

/**
 * Ministries that are named without capitals: "the Russian [foreign ministry]", "Japan's [defence ministry]". Only with
 * the country before them, in an article that writes capitals.
 */
export function ministryMentions(
  text: Text,
  tokens: readonly Token[],
  sense: WordSense,
  reader: MentionReader,
): readonly Mention[] {
  if (!text.paragraph.text.includes('ministry')) return [];
  const found: Mention[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const head = tokens[i];
    if (head?.lower !== 'ministry' || head.shape !== 'lower') continue;
    let first = i;
    while (first > 0 && tokens[first - 1]?.shape === 'lower' && roleModifiers.has(tokens[first - 1]?.lower ?? ''))
      first--;
    const start = first === i ? null : countryBefore(tokens, first, sense);
    if (start === null || tokens[start] === undefined) continue;
    const candidate = { first: start, end: i + 1, entry: null, titled: false, certain: true };
    const words = tokens.slice(start, i + 1).map((token) => token.lower);
    found.push(reader.read(text, tokens, candidate, { ...noVotes(), organisation: 6 }, { words }));
  }
  return found;
}

/** Where the name begins: at a demonym, which belongs to it, or behind a country in the possessive. */
function countryBefore(tokens: readonly Token[], first: number, sense: WordSense): number | null {
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
