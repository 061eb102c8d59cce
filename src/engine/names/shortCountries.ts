import type { Mention, MentionReader } from './mention.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { noVotes } from './votes.ts';
import type { WordSense } from './wordSense.ts';

/**
 * "the North" for North Korea, "the South" for South Korea: a direction with a capital and "the", nothing with a capital
 * behind it. They count in an article that names the country in full.
 */
export function shortCountryMentions(
  text: Text,
  tokens: readonly Token[],
  sense: WordSense,
  reader: MentionReader,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.shape !== 'capital' || tokens[i - 1]?.lower !== 'the') continue;
    const entry = sense.lexicon.shortNames.get(token.lower);
    if (entry === undefined) continue;
    const next = tokens[i + 1];
    if (
      next !== undefined &&
      !token.possessive &&
      (next.shape === 'capital' || next.shape === 'upper' || (!next.spaced && next.text === '-'))
    )
      continue;
    const candidate = { first: i - 1, end: i + 1, entry, titled: false, certain: true };
    found.push(reader.read(text, tokens, candidate, { ...noVotes(), place: 6 }, { words: [token.lower] }));
  }
  return found;
}
