import { stemmer } from 'stemmer';
import type { Evidence } from './evidence.ts';
import { lexiconWith } from './lexicon.ts';
import type { WordSense } from './wordSense.ts';
import type { NameTables } from './tables.ts';
import { functionWords, kindOfKeyWord, roleHeads, roleModifiers, sentenceOpeners, speechVerbs } from './wordClasses.ts';

/** Answers about words from the texts first, then from the tables. */
export function senseOf(evidence: Evidence, tables: NameTables | undefined): WordSense {
  const isEnglish = tables === undefined ? (): boolean => false : englishTest(tables.stems);
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
function englishTest(stems: ReadonlySet<string>): (lower: string) => boolean {
  const answers = new Map<string, boolean>();
  return (lower) => {
    let answer = answers.get(lower);
    if (answer === undefined) answers.set(lower, (answer = stems.has(stemmer(lower))));
    return answer;
  };
}
