import { stemmer } from 'stemmer';
import type { Evidence } from './evidence.ts';
import { lexiconWith } from './lexicon.ts';
import type { WordSense } from './wordSense.ts';
import type { NameTables } from './tables.ts';
import { functionWords, kindOfKeyWord, roleHeads, roleModifiers, sentenceOpeners, speechVerbs } from './wordClasses.ts';

const WORD = 1;
const GIVEN_NAME = 2;
const SURNAME = 4;

/** Answers about words from the texts, and from the tables. */
export function senseOf(evidence: Evidence, tables: NameTables | undefined): WordSense {
  const isWord = wordTest(tables);
  // Of the words asked for, which are few beside those of the tables.
  const known = new Map<string, number>();
  const compounds = new Map<string, boolean>();
  const classes = (lower: string): number => {
    let flags = known.get(lower);
    if (flags === undefined) {
      flags =
        (isWord(lower) ? WORD : 0) |
        (tables?.givenNames.has(lower) === true ? GIVEN_NAME : 0) |
        (tables?.surnames.has(lower) === true ? SURNAME : 0);
      known.set(lower, flags);
    }
    return flags;
  };
  return {
    lexicon: lexiconWith(tables?.cities),
    knowsWords: tables !== undefined,
    isCommon: (lower) => (classes(lower) & WORD) !== 0 || evidence.isWrittenLower(lower),
    isCompound: (lower) => {
      let answer = compounds.get(lower);
      if (answer === undefined) compounds.set(lower, (answer = tables !== undefined && isJoined(lower, tables)));
      return answer;
    },
    isWrittenLower: (lower) => evidence.isWrittenLower(lower),
    isGivenName: (lower) => (classes(lower) & GIVEN_NAME) !== 0,
    isSurname: (lower) => (classes(lower) & SURNAME) !== 0,
    isCapitalOften: (lower) => evidence.isCapitalOften(lower),
    isCapitalAlone: (lower) => evidence.isCapitalAlone(lower),
    isCapitalInside: (lower) => evidence.isCapitalInside(lower),
  };
}

/** Whether a word is one of the language, whatever the texts say. */
function wordTest(tables: NameTables | undefined): (lower: string) => boolean {
  return (lower) =>
    functionWords.has(lower) ||
    speechVerbs.has(lower) ||
    sentenceOpeners.has(lower) ||
    roleHeads.has(lower) ||
    (lower.endsWith('s') && roleHeads.has(lower.slice(0, -1))) ||
    DERIVED.test(lower) ||
    roleModifiers.has(lower) ||
    kindOfKeyWord(lower) !== null ||
    (tables !== undefined && isEnglish(lower, tables));
}

// "denuclearization", "obstructionist": longer words that English builds from others; no dictionary has them all.
const DERIVED = /^[a-z]{3,}(?:i[sz]ations?|ments|ness|ically|ologists?|ionists?|ability)$/u;

/** Whether the word's stem is in the table ("warned" by "warn"), or the word is built of one that is. */
function isEnglish(lower: string, tables: NameTables): boolean {
  if (isStem(lower, tables)) return true;
  return !tables.givenNames.has(lower) && !tables.surnames.has(lower) && isBuilt(lower, tables);
}

function isStem(lower: string, { stems }: NameTables): boolean {
  return stems.has(stemmer(lower));
}

// British spellings by the American ones that the table has: "recognised", "favourable".
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e[sd]?|ing|ations?)$/u, 'iz$1'],
  [/our(?=$|s|e|i|a|f)/u, 'or'],
  [/ys(e[sd]?|ing)$/u, 'yz$1'],
  [/tre(s?)$/u, 'ter$1'],
];
const PREFIX =
  /^(?:re|un|de|non|pre|multi|inter|over|under|semi|out|mis|dis|anti|sub|super|micro|mega|counter|quarter|mid)(?=[a-z]{4})/u;
// "Goldman", "Blackburn", "Oakville" are built of English words as well.
const OF_NAMES =
  /(?:m[ae]n|son|ton|ham|lands?|woods?|fields?|fords?|burn|well|worth|ville|borough|brook|stone|berg|burg|bridge|hill|house|ley|by|port|pool|church|castle|water|head|smith|er|stein|dale|side|mouth|gate|bury|bank|view|mont|bay)$/u;
const SHORTEST_PART = 4; // letters of each part of "shortfall", "buyback" is missed

/** "Stabilised", "revaluation": words that English spells otherwise, or builds with a prefix. */
function isBuilt(lower: string, tables: NameTables): boolean {
  if (lower.length < 6 || !/^[a-z]+$/u.test(lower)) return false;
  for (const [british, american] of BRITISH)
    if (british.test(lower) && isStem(lower.replace(british, american), tables)) return true;
  const rest = lower.replace(PREFIX, '');
  return rest !== lower && isStem(rest, tables);
}

/** "Shortfall", "midafternoon": two words of English written as one, and no "Goldman". */
function isJoined(lower: string, tables: NameTables): boolean {
  if (lower.length < 2 * SHORTEST_PART || OF_NAMES.test(lower) || !/^[a-z]+$/u.test(lower)) return false;
  for (let cut = SHORTEST_PART; cut <= lower.length - SHORTEST_PART; cut++) {
    if (isStem(lower.slice(0, cut), tables) && isStem(lower.slice(cut), tables)) return true;
  }
  return false;
}
