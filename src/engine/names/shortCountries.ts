import type { Text } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { WordSense } from './wordSense.ts';
import { noVotes } from './votes.ts';

/**
 * "the North" for North Korea, "the South" for South Korea: a direction with a capital and "the", nothing with a capital
 * behind it, in an article that names the country in full.
 * @param mentions what is recognised already
 */
export function shortCountryMentions(
  texts: readonly Text[],
  mentions: readonly Mention[],
  sense: WordSense,
): Mention[] {
  const named = new Set(
    mentions.flatMap(({ text, candidate }) =>
      candidate.entry?.country === true ? [`${text.source} ${candidate.entry.name}`] : [],
    ),
  );
  const found: Mention[] = [];
  for (const text of texts) {
    if (text.casing !== 'prose') continue;
    const { tokens, paragraph, source } = text;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const article = tokens[i - 1];
      if (token?.shape !== 'capital' || article?.lower !== 'the') continue;
      const entry = sense.lexicon.shortNames.get(token.lower);
      if (entry === undefined || !named.has(`${source} ${entry.name}`)) continue;
      const next = tokens[i + 1];
      if (
        next !== undefined &&
        !token.possessive &&
        (next.shape === 'capital' || next.shape === 'upper' || (!next.spaced && next.text === '-'))
      )
        continue;
      const candidate = { first: i - 1, end: i + 1, entry, titled: false, certain: true };
      const spelling = paragraph.text.slice(article.start, token.end);
      found.push({ text, candidate, spelling, words: [token.lower], votes: { ...noVotes(), place: 6 } });
    }
  }
  return found;
}
