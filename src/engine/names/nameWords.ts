import {
  days,
  functionWords,
  kindOfKeyWord,
  months,
  nameTails,
  neverNames,
  roleHeads,
  sentenceOpeners,
  speechVerbs,
} from './wordClasses.ts';
import type { Token } from './tokens.ts';
import type { WordSense } from './wordSense.ts';

/** Whether the token is written as names are: a capital, capitals, or as "iPhone". */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === 'capital' || token.shape === 'upper') return true;
  return token.shape === 'mixed' && /^\p{Ll}{1,2}\p{Lu}/u.test(token.text);
}

export function hasCapital(token: Token | undefined): token is Token {
  return isCapital(token);
}

// Given names that are small words or months.
export const WORDS_THAT_ARE_GIVEN = new Set(['will', 'april', 'may', 'june', 'august', 'jan']);

/** "Will Smith", "April Jones": before a surname, or before a capital that no sentence explains. */
function isNamed(token: Token, next: Token | undefined, after: Token | undefined, sense: WordSense): boolean {
  if (next?.shape !== 'capital' || !next.spaced || sense.lexicon.knows(next)) return false;
  // "Will Smith visited", but "Will Smith visit?"
  const asks =
    token.starts &&
    token.lower === 'will' &&
    after?.shape === 'lower' &&
    !functionWords.has(after.lower) &&
    !/(?:ed|s)$/u.test(after.lower);
  if (sense.isSurname(next.lower)) return !asks || speechVerbs.has(after.lower);
  return !token.starts && !sense.isCommon(next.lower);
}

/** "A. Stewart": the letter is a word too, but has a point and a name behind it. */
export function isInitial(token: Token, next: Token | undefined): boolean {
  if (token.text.length !== 2 || !token.text.endsWith('.') || next?.shape !== 'capital' || !next.spaced) return false;
  return !functionWords.has(next.lower) && !sentenceOpeners.has(next.lower);
}

const CLOSING_NAMES = new Set(['tv', 'web']);

/**
 * Whether a name may begin or go on with this token.
 * @param inName a word of the same name stands before it
 */
export function mayBelong(
  token: Token,
  next: Token | undefined,
  sense: WordSense,
  inName: boolean,
  after?: Token,
): boolean {
  const { lower } = token;
  if (inName && nameTails.has(lower) && token.shape === 'upper') return true; // "Charles III"
  if (WORDS_THAT_ARE_GIVEN.has(lower) && token.shape === 'capital' && !inName && isNamed(token, next, after, sense))
    return true;
  if (inName && lower === 'may' && token.shape === 'capital' && next?.shape !== 'number') return true; // "Theresa May"
  if (inName && token.text === 'I.') return true;
  if (inName && CLOSING_NAMES.has(lower)) return true; // "Citizen TV"
  if (lower.includes("'") && functionWords.has(lower.slice(0, lower.indexOf("'")))) return false; // "We'll"
  if (isInitial(token, next)) return true; // "A. Stewart"
  if (functionWords.has(lower)) return token.shape === 'upper' && !inName ? sense.lexicon.knows(token) : false;
  if (token.starts && sentenceOpeners.has(lower)) return hasCapital(next) && kindOfKeyWord(next.lower) !== null;
  if (days.has(lower)) return false;
  // "Jan-Lennard", but "Jan-Mar"
  if (months.has(lower) && next?.text === '-' && !next.spaced && isCapital(after) && !months.has(after?.lower ?? ''))
    return true;
  if (months.has(lower)) return inName && (lower === 'may' || lower === 'march') && next?.shape !== 'number';
  return !(neverNames.has(lower) && token.shape !== 'mixed');
}

export function startsWithDigit(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "Boeing 747", "iPhone 4", "KC 30", "Terminal 3"; not "Palmer 60" of a match report. */
export function takesNumber(token: Token, sense: WordSense): boolean {
  if (token.shape !== 'capital') return true;
  if (sense.isSurname(token.lower) || sense.isGivenName(token.lower) || roleHeads.has(token.lower)) return false;
  return sense.isCommon(token.lower) || (sense.lexicon.knows(token) && !isPlace(token, sense));
}

function isPlace(token: Token, sense: WordSense): boolean {
  return sense.lexicon.find([{ ...token, known: undefined }], 0, 1)?.entry.type === 'place';
}

/** "Airbus A380", "iPhone 4", "FTSE 100", but no year and no count ("Boeing 500 workers"). */
export function isModelNumber(token: Token, next: Token | undefined): boolean {
  if (!/^\d{1,4}s?$/u.test(token.text) || /^(?:19|20)\d\d$/u.test(token.text)) return false;
  return next === undefined || !COUNTED.has(next.lower);
}

export const CURRENCY = new Set(['$', '£', '€', '¥']);
const COUNTED = new Set([
  'percent',
  '%',
  'per',
  'million',
  'billion',
  'trillion',
  'thousand',
  'people',
  'points',
  'times',
  'years',
  'days',
  'hours',
  'minutes',
  'seconds',
  'workers',
  'km',
  'miles',
  'metres',
  'meters',
  'a',
  ':',
  '/',
  'st',
  'nd',
  'rd',
  'th',
]);
