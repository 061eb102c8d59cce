import {
  CURRENCY,
  hasCapital,
  isCapital,
  isModelNumber,
  mayBelong,
  startsWithDigit,
  takesNumber,
} from './nameWords.ts';
import { companyTails, kindOfKeyWord, months, nameTails, particles, roleHeads, roleTails } from './wordClasses.ts';
import { endOfFirm, isLastSyllable, isOffice, joinsByAnd, nicknameEnd } from './runJoins.ts';
import type { Token } from './tokens.ts';
import type { WordSense } from './wordSense.ts';

// Tokens. The longest names with titles have about 15; a list in capitals without commas must not cost time squared.
const LONGEST_RUN = 40;

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
const PLURAL_OWNERS = new Set([
  'worker',
  'people',
  'women',
  'men',
  'children',
  'veteran',
  'writer',
  'bishop',
  'king',
  'queen',
]);
const ROMANCE = new Set(['de', 'del', 'della', 'do', 'da', 'des', 'du']);
const IN_NAME_WORDS = new Set(['of', 'for', 'on', 'in']);
/** The longest stretches of `tokens` that capitals, connectors and particles hold together, in order. */
export function findRuns(
  tokens: readonly Token[],
  sense: WordSense,
  nameLike: (token: Token) => boolean,
  english = true,
): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.shape === 'lower' || token.shape === 'mark' || token.shape === 'number') {
      // "al-Assad": the particle belongs to the name.
      const joined = tokens[at + 1];
      const name = tokens[at + 2];
      const particleEnd = english && token.text.length < 6 ? endOfParticles(tokens, at) : at;
      if (particleEnd > at && hasCapital(tokens[particleEnd]) && nameLike(tokens[particleEnd])) {
        const end = extend(tokens, particleEnd, sense, nameLike);
        runs.push({ first: at, end });
        at = end;
        continue;
      }
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
    if (
      length < 2 &&
      token.text.length === 1 &&
      currency?.text === '-' &&
      !currency.spaced &&
      !isDesignation(tokens, at)
    ) {
      at += tokens[at + 2]?.shape === 'upper' && tokens[at + 2]?.text.length === 2 ? 3 : 2; // "(D-CA)", "(D-Ohio)"
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

/** "F-16", "B-52": a letter, a hyphen and a number; "D-12" of a list of votes stands in brackets. */
function isDesignation(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 2];
  return number?.shape === 'number' && !number.spaced && number.text.length <= 3 && tokens[at - 1]?.text !== '(';
}

// In English text these stand before names only.
const BEFORE_SURNAMES = new Set('de del della di du van von der bin ibn'.split(' '));

/** "Ms von der Leyen", "de Blasio": the token behind particles in lower case, or `at` where there is none. */
function endOfParticles(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.shape === 'lower' && BEFORE_SURNAMES.has(tokens[end]?.lower ?? '')) end++;
  return end;
}

/** @returns the end of the run that holds `tokens[at]` */
function extend(tokens: readonly Token[], at: number, sense: WordSense, nameLike: (token: Token) => boolean): number {
  const start = at;
  let end = at + 1;
  let joins = false; // a connector has joined an organisation's parts: "and" may join more
  for (;;) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (last === undefined || next === undefined || end - start > LONGEST_RUN) return end;
    if (last.possessive) {
      // "Workers' Party", "People's Daily", but "Russia's Kursk": an owner and what is owned.
      const owners =
        PLURAL_OWNERS.has(last.lower) ||
        (isOffice(last) && kindOfKeyWord(next.lower) === 'organisation') ||
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
      if (isLastSyllable(tokens, start, end, sense)) return end + 1;
      if (!mayBelong(next, tokens[end + 1], sense, true)) {
        const known = sense.lexicon.find(tokens, end - 1, tokens.length);
        if (known === null || known.length < 2) return end;
      }
      end++;
      continue;
    }
    const after = tokens[end + 1];
    if (next.shape === 'number' && next.spaced && isModelNumber(next, after) && takesNumber(last, sense)) {
      if (after?.shape === 'number' && after.spaced) return end; // a row of a table
      const score = tokens[end + 2];
      if ((after?.text === '-' || after?.text === '–') && score?.shape === 'number' && score.text.length < 3)
        return end; // "United 4-0"
      if (isResult(tokens, start, end)) return end;
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
    const nickname = nicknameEnd(tokens, end, sense);
    if (nickname !== null && nameLike(last)) {
      end = nickname;
      continue;
    }
    // "Roe v. Wade": a case in court. Countries play each other so.
    if (next.lower === 'v' && after.text === '.' && isCapital(tokens[end + 2])) {
      if (sense.lexicon.find(tokens, end + 2, end + 3)?.entry.country === true) return end;
      end += 3;
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
    if (next.text === ',') {
      const firm = endOfFirm(tokens, start, end);
      if (firm !== null) {
        end = firm;
        continue;
      }
    }
    if (next.shape !== 'lower') return end;
    if (IN_NAME_WORDS.has(next.lower)) {
      const head = kindOfKeyWord(last.lower) !== null;
      const office = roleHeads.has(last.lower) && next.lower === 'of' && roleTails.has(after.lower) && isCapital(after);
      const article = after.lower === 'the' || (next.lower === 'for' && (after.lower === 'a' || after.lower === 'an'));
      const far = article ? tokens[end + 2] : after;
      const joinsHere = next.lower === 'in' ? false : head || office;
      if (
        joinsHere &&
        hasCapital(far) &&
        nameLike(far) &&
        mayBelong(far, tokens[end + (article ? 3 : 2)], sense, true) &&
        !(months.has(far.lower) && tokens[end + (article ? 3 : 2)]?.shape === 'number') && // "Committee for May 6"
        !(next.lower === 'on' && last.lower !== 'committee' && last.lower !== 'council' && last.lower !== 'commission')
      ) {
        end += article ? 3 : 2;
        joins = true;
        continue;
      }
      return end;
    }
    if (next.lower === 'and' && isCapital(after) && nameLike(after) && joinsByAnd(tokens, start, end, sense, joins)) {
      end += 2;
      continue;
    }
    const joined = ROMANCE.has(next.lower) || kindOfKeyWord(last.lower) === null; // "Plaza de Mayo", "Park van"
    if (particles.has(next.lower) && joined && !nameTails.has(last.lower)) {
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

/** Goals and points beside the names of a list of results: "Arsenal 2 Chelsea 1". "Boeing 737 Max" has more digits. */
function isResult(tokens: readonly Token[], start: number, end: number): boolean {
  const isPoints = (token: Token | undefined): boolean => token?.shape === 'number' && token.text.length <= 2;
  if (!isPoints(tokens[end])) return false;
  let before = start - 1;
  while (before > start - 5 && isCapital(tokens[before])) before--;
  if (isPoints(tokens[before])) return true;
  let far = end + 1;
  while (far < end + 5 && isCapital(tokens[far])) far++;
  return far > end + 1 && isPoints(tokens[far]);
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
