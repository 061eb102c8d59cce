import { newsGroups } from '../text/newsSynonyms.ts';
import type { Synonyms } from '../text/synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that can stand for a word: synonyms, derived forms, other spellings. */
export interface KinOfTerm {
  readonly terms: Int32Array;
  /** 0 … 1: how much of the word the other keeps. */
  readonly weights: Float32Array;
}

/** How much of a word its synonym and a word of the same beginning keep. */
const SYNONYM = 0.7;
const DERIVED = 0.8;

/** Kin looked at for one word; words with more have too many meanings to say anything. */
const MOST_KIN = 24;

/** Words of one beginning compared with each other; more share it by chance. */
const MOST_OF_ONE_BEGINNING = 60;

const BEGINNING = 4;

/** Finds kin among the terms of a vocabulary. */
export function findKin(vocabulary: Vocabulary, synonyms: Synonyms): readonly (KinOfTerm | undefined)[] {
  const found = new Map<number, Map<number, number>>();
  const relate = (a: number, b: number, weight: number): void => {
    if (a === b) return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const kin = found.get(x) ?? new Map<number, number>();
      found.set(x, kin);
      if (kin.size < MOST_KIN || kin.has(y)) kin.set(y, Math.max(weight, kin.get(y) ?? 0));
    }
  };
  if (synonyms.size > 0) relateNewsWords(vocabulary, relate);
  relateSynonyms(vocabulary, synonyms, relate);
  relateBeginnings(vocabulary, relate);
  const result = new Array<KinOfTerm | undefined>(vocabulary.size).fill(undefined);
  for (const [term, kin] of found) {
    result[term] = { terms: Int32Array.from(kin.keys()), weights: Float32Array.from(kin.values()) };
  }
  return result;
}

type Relate = (a: number, b: number, weight: number) => void;

function relateNewsWords(vocabulary: Vocabulary, relate: Relate): void {
  const byGroup = new Map<number, number[]>();
  for (const term of vocabulary.present) {
    for (const group of newsGroups().get(vocabulary.key(term)) ?? []) {
      const list = byGroup.get(group) ?? [];
      for (const other of list) relate(term, other, SYNONYM);
      byGroup.set(group, [...list, term]);
    }
  }
}

function relateSynonyms(vocabulary: Vocabulary, synonyms: Synonyms, relate: Relate): void {
  const byGroup = new Map<number, number[]>();
  for (const term of vocabulary.present) {
    for (const group of synonyms.get(vocabulary.key(term))?.own ?? []) {
      const list = byGroup.get(group);
      if (list) list.push(term);
      else byGroup.set(group, [term]);
    }
  }
  for (const terms of byGroup.values()) {
    for (const [i, a] of terms.entries()) for (const b of terms.slice(i + 1)) relate(a, b, SYNONYM);
  }
}

/** "russia", "russian"; "wahl", "wahlen": words that begin alike and differ only at the end. */
function relateBeginnings(vocabulary: Vocabulary, relate: Relate): void {
  const byBeginning = new Map<string, number[]>();
  for (const term of vocabulary.present) {
    const key = vocabulary.key(term);
    if (key.length < BEGINNING || /^\p{N}/u.test(key)) continue;
    const beginning = key.slice(0, BEGINNING);
    const list = byBeginning.get(beginning);
    if (!list) byBeginning.set(beginning, [term]);
    else if (list.length < MOST_OF_ONE_BEGINNING) list.push(term);
  }
  for (const terms of byBeginning.values()) {
    for (const [i, a] of terms.entries()) {
      for (const b of terms.slice(i + 1)) {
        const share = commonBeginning(vocabulary.key(a), vocabulary.key(b));
        // Names of places and their people differ by more ("Ukraine", "Ukrainian") than forms of other words.
        const least = vocabulary.isProper(a) && vocabulary.isProper(b) ? 0.6 : 0.8;
        if (share >= least) relate(a, b, DERIVED);
      }
    }
  }
}

/** Length of what two words begin with, by the length of the longer. */
function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length / Math.max(a.length, b.length);
}
