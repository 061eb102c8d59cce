import { stemmer } from 'stemmer';
import type { Evidence } from './evidence.ts';
import { lexiconWith } from './lexicon.ts';
import type { WordSense } from './wordSense.ts';
import type { NameTables } from './tables.ts';
import { functionWords, kindOfKeyWord, roleHeads, roleModifiers, sentenceOpeners, speechVerbs } from './wordClasses.ts';

/** Answers about words from the texts first, then from the tables. */
export function senseOf(evidence: Evidence, tables: NameTables | undefined): WordSense {
  const isEnglish = tables === undefined ? (): boolean => false : englishTest(tables);
  const isStem = (lower: string): boolean => tables?.stems.has(stemmer(lower)) ?? false;
  return {
    lexicon: lexiconWith(tables?.cities),
    knowsWords: tables !== undefined,
    isCommon: (lower) =>
      evidence.lower.has(lower) ||
      functionWords.has(lower) ||
      speechVerbs.has(lower) ||
      sentenceOpeners.has(lower) ||
      roleHeads.has(lower) ||
      (lower.endsWith('s') && roleHeads.has(lower.slice(0, -1))) ||
      DERIVED.test(lower) ||
      roleModifiers.has(lower) ||
      kindOfKeyWord(lower) !== null ||
      isEnglish(lower),
    isCompound: (lower) => isJoined(lower, isStem),
    isWrittenLower: (lower) => evidence.lower.has(lower),
    isGivenName: (lower) => tables?.givenNames.has(lower) ?? false,
    isSurname: (lower) => tables?.surnames.has(lower) ?? false,
    isCapitalOften: (lower) => (evidence.capital.get(lower) ?? 0) > Math.max(1, evidence.lower.get(lower) ?? 0),
    isCapitalAlone: (lower) => (evidence.alone.get(lower) ?? 0) > (evidence.lower.get(lower) ?? 0),
    isCapitalInside: (lower) => (evidence.capital.get(lower) ?? 0) > (evidence.lower.get(lower) ?? 0),
  };
}

// "denuclearization", "obstructionist": longer words that English builds from others; no dictionary has them all.
const DERIVED = /^[a-z]{3,}(?:i[sz]ations?|ments|ness|ically|ologists?|ionists?|ability)$/u;

/** Whether the word's stem is in the table: "warned" by "warn". Remembers, since stemming costs more than looking up. */
function englishTest({ stems, givenNames, surnames }: NameTables): (lower: string) => boolean {
  const isStem = (lower: string): boolean => stems.has(stemmer(lower));
  const isNamed = (lower: string): boolean => givenNames.has(lower) || surnames.has(lower);
  const answers = new Map<string, boolean>();
  return (lower) => {
    let answer = answers.get(lower);
    if (answer === undefined)
      answers.set(lower, (answer = isStem(lower) || (!isNamed(lower) && isBuilt(lower, isStem))));
    return answer;
  };
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
function isBuilt(lower: string, isStem: (lower: string) => boolean): boolean {
  if (lower.length < 6 || !/^[a-z]+$/u.test(lower)) return false;
  for (const [british, american] of BRITISH)
    if (british.test(lower) && isStem(lower.replace(british, american))) return true;
  const rest = lower.replace(PREFIX, '');
  return rest !== lower && isStem(rest);
}

/** "Shortfall", "midafternoon": two words of English written as one, and no "Goldman". */
function isJoined(lower: string, isStem: (lower: string) => boolean): boolean {
  if (lower.length < 2 * SHORTEST_PART || OF_NAMES.test(lower) || !/^[a-z]+$/u.test(lower)) return false;
  for (let cut = SHORTEST_PART; cut <= lower.length - SHORTEST_PART; cut++) {
    if (isStem(lower.slice(0, cut)) && isStem(lower.slice(cut))) return true;
  }
  return false;
}
