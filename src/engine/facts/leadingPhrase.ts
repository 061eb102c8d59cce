import { canSpeak, describes, isPossessive, type Phrase, phraseAfter } from './nounPhrase.ts';
import { CLAUSE_OPENERS, DETERMINERS, NOT_NAMES, PREPOSITIONS } from './speakerWords.ts';
import type { Token } from './storyTokens.ts';

/** A subject stands within so many tokens of the beginning of its sentence. */
const MOST_TOKENS = 150;

/**
 * The first phrase in a range that can be the subject of its sentence: not behind a preposition, no possessive.
 * "After talks with Lee, Moreau said" → "Moreau".
 */
export function leadingPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let i = from;
  const furthest = Math.min(to, from + MOST_TOKENS);
  while (i < furthest) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'word' && (PREPOSITIONS.has(token.lower) || (i === from && CLAUSE_OPENERS.has(token.lower)))) {
      i = afterPrepositional(tokens, i, to);
      continue;
    }
    if (token.kind === 'word' && (canSpeak(token) || DETERMINERS.has(token.lower) || NOT_NAMES.has(token.lower))) {
      const phrase = phraseAfter(tokens, i, to);
      if (phrase !== null && speaksAlone(tokens, phrase)) return phrase;
    }
    i++;
  }
  return null;
}

function speaksAlone(tokens: readonly Token[], phrase: Phrase): boolean {
  if (isPossessive(tokens[phrase.to - 1])) return false;
  return !/^(?:who|him|her|them)$/u.test(tokens[phrase.from]?.lower ?? '');
}

/** Skips a phrase behind a preposition: to its comma when it opens the sentence, else its next few words. */
function afterPrepositional(tokens: readonly Token[], at: number, to: number): number {
  const opensSentence = at === 0 || tokens[at - 1]?.kind !== 'word';
  let i = at + 1;
  while (i < to) {
    const token = tokens[i];
    if (token?.kind !== 'word') return opensSentence && token?.text !== ',' ? i + 1 : i;
    if (!opensSentence && !describes(token) && !DETERMINERS.has(token.lower)) return i;
    i++;
  }
  return opensSentence ? at + 1 : i;
}
