import type { Candidate } from './candidates.ts';
import { isCapital } from './nameWords.ts';
import { isDateline } from './teams.ts';
import { tokenAt, type Token } from './tokens.ts';
import { kindOfKeyWord, shortBodies } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

/** Whether the words are a name for sure; their capital may be the sentence's, or somebody's emphasis, and no more. */
export function isCertain(
  tokens: readonly Token[],
  { first, end, entry, titled }: Omit<Candidate, 'certain'>,
  sense: WordSense,
): boolean {
  const token = tokenAt(tokens, first);
  if (titled) return true;
  // "DESPERATION: …", a word that is shouted.
  if (isDateline(tokens, first, end)) return true;
  if (token.shape === 'upper' && entry?.weak === true && end - first === 1 && sense.isCommon(token.lower)) return false;
  if (token.shape === 'upper')
    return (
      entry !== null ||
      (end - first > 1
        ? !areShoutedWords(tokens, first, end, sense)
        : token.text.length < 4 || !sense.isCommon(token.lower))
    );
  if (token.shape !== 'capital') return true;
  // "all Nuclear Tests", where others write it without capitals
  if (entry === null && end - first > 1 && areWrittenLower(tokens, first, end, sense)) return false;
  // "Rocket Man": a word of the language, behind a capital, is no town far away.
  if (
    entry?.weak === true &&
    end - first === 1 &&
    sense.isCommon(token.lower) &&
    tokens[first - 1]?.shape === 'capital'
  )
    return false;
  if (entry === null && end - first === 1 && shortBodies.has(token.lower) && tokens[first - 1]?.lower === 'the')
    return false;
  if (entry === null && end - first === 1 && kindOfKeyWord(token.lower) !== null)
    return sense.isCapitalInside(token.lower) && sense.isSurname(token.lower);
  if (!token.starts) {
    // "Maintenance, Repair and Overhaul": one word of the language, with a capital here alone, is no name.
    return (
      entry !== null ||
      end - first > 1 ||
      !sense.isCommon(token.lower) ||
      sense.isSurname(token.lower) ||
      sense.isGivenName(token.lower) ||
      sense.isCapitalOften(token.lower)
    );
  }
  // "Japan" and "Apple" are words of the language too, but here the table knows better than the dictionary.
  if (entry?.weak === false && !sense.isWrittenLower(token.lower)) return true;
  if (entry !== null) return end - first > 1 || !sense.isCommon(token.lower) || sense.isCapitalInside(token.lower);
  if (end - first > 1) return true;
  // "Scorers: …", "Att: 60,214": a label, unless something says that it is a speaker.
  if (
    tokens[end]?.text === ':' &&
    !sense.isCapitalInside(token.lower) &&
    !sense.isSurname(token.lower) &&
    !sense.isGivenName(token.lower)
  )
    return false;
  if (sense.isCommon(token.lower) ? sense.isCapitalAlone(token.lower) : sense.isCapitalInside(token.lower)) return true;
  if (!sense.knowsWords || sense.isCommon(token.lower) || !isCapital(token)) return false;
  return !sense.isCompound(token.lower) || sense.isSurname(token.lower) || sense.isGivenName(token.lower);
}

/** "STORY HIGHLIGHTS", "EASTERN DIVISION": words of the language in capitals, none of which is a name elsewhere. */
function areShoutedWords(tokens: readonly Token[], first: number, end: number, sense: WordSense): boolean {
  return tokens
    .slice(first, end)
    .every(({ lower, shape }) => shape === 'upper' && sense.isCommon(lower) && !sense.isCapitalInside(lower));
}

function areWrittenLower(tokens: readonly Token[], first: number, end: number, sense: WordSense): boolean {
  for (let i = first; i < end; i++)
    if (!sense.isWrittenLower(tokenAt(tokens, i).lower) || !sense.isCommon(tokenAt(tokens, i).lower)) return false;
  return kindOfKeyWord(tokenAt(tokens, end - 1).lower) === null;
}
