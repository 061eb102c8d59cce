import type { Lexicon } from './lexicon.ts';
import {
  companyTails,
  days,
  functionWords,
  kindOfKeyWord,
  months,
  nameTails,
  neverNames,
  particles,
  roleHeads,
  roleTails,
  sentenceOpeners,
  speechVerbs,
} from './wordClasses.ts';
import type { Token } from './tokens.ts';

/** What recognition asks about words beyond their classes. */
export interface WordSense {
  readonly lexicon: Lexicon;
  /** The word is also written in lower case, or is in the table of English words. */
  isCommon(lower: string): boolean;
  /** The texts write the word in lower case too. */
  isWrittenLower(lower: string): boolean;
  isGivenName(lower: string): boolean;
  isSurname(lower: string): boolean;
  /** The word stands with a capital where only names have one. */
  isCapitalInside(lower: string): boolean;
  /** The same twice or more, and oftener than in lower case. */
  isCapitalOften(lower: string): boolean;
  /** Tables are loaded, so that an unknown word is probably no English word. */
  readonly knowsWords: boolean;
}

/** A stretch of tokens that may be or hold names; half-open. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

// "U.S.-led", "Kim-era": what follows the hyphen is no part of the name.
const HYPHEN_TAILS = new Set(
  (
    'led backed based born made owned controlled occupied held style era run wide linked sponsored funded aligned brokered ' +
    'mediated supported trained educated speaking bound type only mail friendly related allied drafted proposed imposed built ' +
    'designed produced friendly focused listed registered flagged born-again like free inspired old branded appointed nominated'
  ).split(' '),
);
const PLURAL_OWNERS = new Set(['people', 'women', 'men', 'children', 'veteran', 'writer', 'bishop', 'king', 'queen']);
const IN_NAME_WORDS = new Set(['of', 'for', 'on', 'in']);
const HEADS_BEFORE_AND = new Set([
  'commission',
  'committee',
  'administration',
  'agency',
  'authority',
  'council',
  'department',
  'services',
  'affairs',
  'exchange',
  'museum',
  'company',
  'sons',
  'association',
  'federation',
  'subcommittee',
  'centre',
  'center',
  'institute',
  'fund',
]);

/** Whether the token is written as names are: a capital, capitals, or as "iPhone". */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === 'capital' || token.shape === 'upper') return true;
  return token.shape === 'mixed' && /^\p{Ll}{1,2}\p{Lu}/u.test(token.text);
}

function hasCapital(token: Token | undefined): token is Token {
  return isCapital(token);
}

// Given names that are small words or months.
export const WORDS_THAT_ARE_GIVEN = new Set(['will', 'april', 'may', 'june', 'august', 'jan']);

/** "Will Smith", "April Jones": before a surname, or before a capital that no sentence explains. */
function isNamed(token: Token, next: Token | undefined, after: Token | undefined, sense: WordSense): boolean {
  if (next?.shape !== 'capital' || !next.spaced || sense.lexicon.knows(next)) return false;
  // "Will Smith visited", but "Will Smith visit?"
  const asks = token.starts && token.lower === 'will' && after?.shape === 'lower' && !/(?:ed|s)$/u.test(after.lower);
  if (sense.isSurname(next.lower)) return !asks || speechVerbs.has(after.lower);
  return !token.starts && !sense.isCommon(next.lower);
}

/**
 * Whether a name may begin or go on with this token.
 * @param inName a word of the same name stands before it
 */
function mayBelong(token: Token, next: Token | undefined, sense: WordSense, inName: boolean, after?: Token): boolean {
  const { lower } = token;
  if (inName && nameTails.has(lower) && token.shape === 'upper') return true; // "Charles III"
  if (WORDS_THAT_ARE_GIVEN.has(lower) && token.shape === 'capital' && !inName && isNamed(token, next, after, sense))
    return true;
  if (inName && lower === 'may' && token.shape === 'capital' && next?.shape !== 'number') return true; // "Theresa May"
  if (lower.includes("'") && functionWords.has(lower.slice(0, lower.indexOf("'")))) return false; // "We'll"
  if (functionWords.has(lower)) return token.shape === 'upper' && !inName ? sense.lexicon.knows(token) : false;
  if (token.starts && sentenceOpeners.has(lower)) return hasCapital(next) && kindOfKeyWord(next.lower) !== null;
  if (days.has(lower)) return false;
  if (months.has(lower)) return inName && (lower === 'may' || lower === 'march') && next?.shape !== 'number';
  return !(neverNames.has(lower) && token.shape !== 'mixed');
}

/** The longest stretches of `tokens` that capitals, connectors and particles hold together, in order. */
export function findRuns(tokens: readonly Token[], sense: WordSense, nameLike: (token: Token) => boolean): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.shape === 'lower' || token.shape === 'mark' || token.shape === 'number') {
      // "al-Assad": the particle belongs to the name.
      const joined = tokens[at + 1];
      const name = tokens[at + 2];
      if (
        (token.lower === 'al' ||
          token.lower === 'el' ||
          token.lower === 'ul' ||
          token.lower === 'ash' ||
          token.lower === 'an') &&
        joined?.text === '-' &&
        !joined.spaced &&
        hasCapital(name) &&
        !name.spaced
      ) {
        const end = extend(tokens, at + 2, sense, nameLike);
        runs.push({ first: at, end });
        at = end;
      } else at++;
      continue;
    }
    const known = sense.lexicon.find(tokens, at, tokens.length);
    const length = known?.length ?? 0;
    const currency = tokens[at + 1];
    if (token.text.length === 1 && currency?.text === '-' && !currency.spaced) {
      at += 2; // "(D-Ohio)"
      continue;
    }
    if (length < 2 && (startsWithDigit(token) || (currency?.spaced === false && CURRENCY.has(currency.text)))) {
      at++; // "3G networks", "US$16 million"
      continue;
    }
    if (
      length < 2 &&
      (!isCapital(token) || !nameLike(token) || !mayBelong(token, tokens[at + 1], sense, false, tokens[at + 2]))
    ) {
      at++;
      continue;
    }
    const end = extend(tokens, at + Math.max(0, length - 1), sense, nameLike);
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

function startsWithDigit(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "Boeing 747", "iPhone 4", "KC 30", "Terminal 3"; not "Palmer 60" of a match report. */
function takesNumber(token: Token, sense: WordSense): boolean {
  if (token.shape !== 'capital') return true;
  if (sense.isSurname(token.lower) || sense.isGivenName(token.lower) || roleHeads.has(token.lower)) return false;
  return sense.isCommon(token.lower) || (sense.lexicon.knows(token) && !isPlace(token, sense));
}

function isPlace(token: Token, sense: WordSense): boolean {
  return sense.lexicon.find([{ ...token, known: undefined }], 0, 1)?.entry.type === 'place';
}

/** "Airbus A380", "iPhone 4", "FTSE 100", but no year and no count ("Boeing 500 workers"). */
function isModelNumber(token: Token, next: Token | undefined): boolean {
  if (!/^\d{1,4}s?$/u.test(token.text) || /^(?:19|20)\d\d$/u.test(token.text)) return false;
  return next === undefined || !COUNTED.has(next.lower);
}

const CURRENCY = new Set(['$', '£', '€', '¥']);
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

/** @returns the end of the run that holds `tokens[at]` */
function extend(tokens: readonly Token[], at: number, sense: WordSense, nameLike: (token: Token) => boolean): number {
  const start = at;
  let end = at + 1;
  let joins = false; // a connector has joined an organisation's parts: "and" may join more
  for (;;) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (last === undefined || next === undefined) return end;
    if (last.possessive) {
      // "Workers' Party", "People's Daily", but "Russia's Kursk": an owner and what is owned.
      const owners =
        PLURAL_OWNERS.has(last.lower) ||
        (last.lower.endsWith('s') && sense.isCommon(last.lower) && next.text.length === 1 && next.shape === 'mark');
      const owned = next.shape === 'mark' ? tokens[end + 1] : next;
      if (owners && hasCapital(owned) && nameLike(owned) && !sense.lexicon.find(tokens, end - 1, end)) {
        const head = tokens[end + (next.shape === 'mark' ? 2 : 1)];
        if (kindOfKeyWord(owned.lower) !== null || (hasCapital(head) && kindOfKeyWord(head.lower) !== null)) {
          end += next.shape === 'mark' ? 2 : 1;
          continue;
        }
      }
      return end;
    }
    if (isCapital(next)) {
      if (!next.spaced || next.starts || !nameLike(next)) return end;
      if (!mayBelong(next, tokens[end + 1], sense, true)) {
        const known = sense.lexicon.find(tokens, end - 1, tokens.length);
        if (known === null || known.length < 2) return end;
      }
      end++;
      continue;
    }
    const after = tokens[end + 1];
    if (next.shape === 'number' && next.spaced && isModelNumber(next, after) && takesNumber(last, sense)) {
      end++;
      // "737-800"
      if (tokens[end]?.text === '-' && tokens[end]?.spaced === false && startsWithDigit(tokens[end + 1] ?? next))
        end += 2;
      continue;
    }
    if (after === undefined) return end;
    if ((next.text === '-' || next.text === '‑' || next.text === '–') && !next.spaced && !after.spaced) {
      if (isCapital(after) && nameLike(after)) {
        if (isWhole(tokens, start, end, sense) && isWhole(tokens, end + 1, end + 2, sense)) return end;
        end += 2;
        continue;
      }
      if (after.shape === 'number' && next.text === '-') {
        end += 2;
        continue;
      }
      if (after.shape === 'lower' && next.text === '-' && last.shape === 'capital' && !HYPHEN_TAILS.has(after.lower)) {
        // "Park Ji-won", though "won" is a word.
        const family = end - start >= 2 && last.spaced ? tokens[end - 2] : undefined;
        const given = family?.shape === 'capital' && after.text.length <= 5 && sense.isSurname(family.lower);
        if ((given || !sense.isCommon(after.lower)) && !sense.lexicon.find(tokens, end - 1, end)) {
          end += 2;
          continue;
        }
      }
      return end;
    }
    if (next.text === '&' && isCapital(after)) {
      end += 2;
      continue;
    }
    if (
      next.text === ',' &&
      after.spaced &&
      (companyTails.has(after.lower) || after.lower === 'jr' || after.lower === 'sr') &&
      isCapital(after)
    ) {
      return end + 2;
    }
    if (next.shape !== 'lower') return end;
    if (IN_NAME_WORDS.has(next.lower)) {
      const head = kindOfKeyWord(last.lower) !== null;
      const office = roleHeads.has(last.lower) && next.lower === 'of' && roleTails.has(after.lower) && isCapital(after);
      const far = after.lower === 'the' ? tokens[end + 2] : after;
      const joinsHere = next.lower === 'in' ? false : head || office;
      if (
        joinsHere &&
        hasCapital(far) &&
        nameLike(far) &&
        mayBelong(far, undefined, sense, true) &&
        !(next.lower === 'on' && last.lower !== 'committee' && last.lower !== 'council' && last.lower !== 'commission')
      ) {
        end += after.lower === 'the' ? 3 : 2;
        joins = true;
        continue;
      }
      return end;
    }
    if (next.lower === 'and' && isCapital(after) && nameLike(after) && joinsByAnd(tokens, start, end, sense, joins)) {
      end += 2;
      continue;
    }
    if (particles.has(next.lower) && kindOfKeyWord(last.lower) === null && !nameTails.has(last.lower)) {
      let far = end + 1;
      if (particles.has(tokens[far]?.lower ?? '') && tokens[far]?.shape === 'lower') far++;
      if (tokens[far]?.text === '-') far++;
      const name = tokens[far];
      if (hasCapital(name) && nameLike(name)) {
        end = far + 1;
        continue;
      }
    }
    return end;
  }
}

/** "Department of Health and Human Services", "Securities and Exchange Commission"; not "France and Germany". */
function joinsByAnd(tokens: readonly Token[], start: number, end: number, sense: WordSense, joins: boolean): boolean {
  if (sense.lexicon.find(tokens, end - 1, end) || sense.lexicon.find(tokens, end + 1, tokens.length)) return false;
  let stop = end + 1;
  while (isCapital(tokens[stop]) && stop < end + 5) stop++;
  const head = tokens[stop - 1]?.lower ?? '';
  if (joins) return !sense.isGivenName(tokens[end + 1]?.lower ?? '') && sense.isCommon(tokens[end + 1]?.lower ?? '');
  return (
    stop - end >= 3 && end - start <= 2 && HEADS_BEFORE_AND.has(head) && sense.isCommon(tokens[end - 1]?.lower ?? '')
  );
}

/** Whether the tokens are one known name or demonym from end to end. */
function isWhole(tokens: readonly Token[], from: number, end: number, sense: WordSense): boolean {
  for (let at = from; at < end; at++) {
    if (
      sense.lexicon.find(tokens, at, end)?.length === end - at ||
      sense.lexicon.demonym(tokens, at).length >= end - at
    )
      return true;
  }
  return false;
}
