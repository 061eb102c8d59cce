import { namedBefore, namedBehind } from './appositions.ts';
import {
  canSpeak,
  isName,
  leadingPhrase,
  type Phrase,
  phraseAfter,
  phraseBefore,
  unlistedPhraseBefore,
} from './nounPhrase.ts';
import {
  BE,
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
} from './speakerWords.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { Token } from './storyTokens.ts';

/** What people speak through: "released a statement saying" is said by who released it. */
const DOCUMENTS = new Set(
  'statement letter tweet email memo message note post report article interview speech'.split(' '),
);
/** Prepositions whose phrase is no subject of a participle behind it; "with Lee saying" is. */
const GOVERNORS = new Set('of to for in on at by from into about after before during'.split(' '));

/** Whether the token is a verb that reports speech, in its place: no noun ("his remarks"), no infinitive ("to say"). */
export function isSpeechVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const form = speechForm(token.lower);
  if (form === null) return false;
  if (isName(token) && at > from) return false;
  const before = at > from ? tokens[at - 1] : undefined;
  if (before === undefined) return true;
  if (before.lower === 'to' || DETERMINERS.has(before.lower)) return false;
  if (/['’]s?$/u.test(before.text) && before.kind === 'word') return false;
  if (PREPOSITIONS.has(before.lower) && !form.participle && before.lower !== 'as') return false;
  if (isWeakForm(token.lower) && !form.past) return canSpeak(before) || BETWEEN_SUBJECT_AND_VERB.has(before.lower);
  return true;
}

/** Whether the verb at `at` is passive ("was praised"), so that its subject does not speak. */
export function isPassive(tokens: readonly Token[], at: number, from: number): boolean {
  if (speechForm(tokens[at]?.lower ?? '')?.past !== true) return false;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !isBetween(token)) return false;
    if (BE.has(token.lower)) return true;
  }
  return false;
}

function isBetween(token: Token): boolean {
  return BETWEEN_SUBJECT_AND_VERB.has(token.lower) || (token.lower.endsWith('ly') && !isName(token));
}

/**
 * The subject of the verb at `verb`, looking no further left than `from`.
 * "Moreau, the finance minister, later told" → "Moreau"; "Moreau met Lee and praised" → "Moreau".
 */
export function subjectOf(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  if (speechForm(tokens[verb]?.lower ?? '')?.participle === true) return participleSubject(tokens, from, verb);
  let to = verb;
  while (to > from && isBetweenAt(tokens, to - 1)) to--;
  const before = tokens[to - 1];
  if (to <= from || before === undefined) return null;
  if (before.kind === 'word') {
    if (CONJUNCTIONS.has(before.lower)) return clauseSubject(tokens, from, to - 1);
    if (/^(?:who|which|that)$/u.test(before.lower)) return antecedentBefore(tokens, from, to - 1);
    const phrase = phraseBefore(tokens, from, to);
    if (phrase !== null) return outOfPreposition(tokens, from, phrase) ?? namedBefore(tokens, from, phrase);
    const inSegment = segmentSubject(tokens, from, to);
    if (inSegment !== null) return inSegment;
    return speechForm(tokens[verb]?.lower ?? '')?.direct === true ? unlistedPhraseBefore(tokens, from, to) : null;
  }
  if (/^[,—–)-]$/u.test(before.text)) return subjectBeforeAside(tokens, from, to - 1);
  return null;
}

function isBetweenAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && isBetween(token);
}

/** "Lee was in Rome, saying": the main subject; "with Lee saying", "quoted Lee as saying": the name beside it. */
function participleSubject(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  let to = verb;
  while (to > from && (isBetweenAt(tokens, to - 1) || tokens[to - 1]?.lower === 'as')) to--;
  const beside = tokens[to - 1];
  if (to > from && beside?.kind === 'word' && canSpeak(beside) && !DOCUMENTS.has(beside.lower)) {
    const phrase = phraseBefore(tokens, from, to);
    const governed = phrase !== null && phrase.from > from && GOVERNORS.has(tokens[phrase.from - 1]?.lower ?? '');
    if (phrase !== null && !governed) return phrase;
  }
  const leading = leadingPhrase(tokens, from, verb);
  return leading === null ? null : namedBehind(tokens, leading, verb);
}

function antecedentBefore(tokens: readonly Token[], from: number, at: number): Phrase | null {
  const to = /^[,—–]$/u.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const phrase = phraseBefore(tokens, from, to);
  return phrase === null ? leadingPhrase(tokens, from, to) : namedBefore(tokens, from, phrase, true);
}

/** Of two verbs with one subject: the subject of the clause that `to` ends. */
function clauseSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  return leadingPhrase(tokens, from, to);
}

/** "a source close to the talks": when a preposition governs the phrase beside the verb, its segment's first phrase. */
function outOfPreposition(tokens: readonly Token[], from: number, phrase: Phrase): Phrase | null {
  const before = tokens[phrase.from - 1];
  if (phrase.from <= from || before === undefined || !PREPOSITIONS.has(before.lower)) return null;
  const head = leadingPhrase(tokens, segmentStart(tokens, from, phrase.from), phrase.from);
  return head === null ? null : { from: head.from, to: head.to };
}

/** The words between the last break and the verb, when none of those beside the verb can speak by itself. */
function segmentSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const start = segmentStart(tokens, from, to);
  return leadingPhrase(tokens, start, to);
}

function segmentStart(tokens: readonly Token[], from: number, to: number): number {
  let i = to;
  while (i > from) {
    const token = tokens[i - 1];
    if (token?.kind !== 'word' || CLAUSE_OPENERS.has(token.lower) || CONJUNCTIONS.has(token.lower)) break;
    i--;
  }
  return i;
}

/** "Moreau, 45, who chairs the board, said": walks left over what commas set apart, to the phrase it belongs to. */
function subjectBeforeAside(tokens: readonly Token[], from: number, comma: number): Phrase | null {
  let to = comma;
  for (let steps = 0; steps < 6 && to > from; steps++) {
    let start = to;
    while (start > from && !/^[,—–(]$/u.test(tokens[start - 1]?.text ?? '') && tokens[start - 1]?.kind !== 'quote')
      start--;
    if (!isAside(tokens, start, to) || start === from) {
      const phrase = phraseBefore(tokens, start, to);
      if (phrase !== null && !PREPOSITIONS.has(tokens[phrase.from - 1]?.lower ?? '')) {
        return namedBefore(tokens, from, phrase);
      }
      const leading = leadingPhrase(tokens, start, to);
      if (leading !== null) return leading;
    }
    if (start === from) return null;
    to = start - 1;
  }
  return null;
}

function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return true;
  const first = tokens[from];
  if (first?.kind !== 'word' || /^\p{N}/u.test(first.text)) return true;
  if (CLAUSE_OPENERS.has(first.lower) || PREPOSITIONS.has(first.lower)) return true;
  return DETERMINERS.has(first.lower) || /^\p{Ll}/u.test(first.text);
}

/** "by the minister" after a passive verb. */
export function agentOf(tokens: readonly Token[], verb: number, to: number): Phrase | null {
  for (let i = verb + 1; i < to; i++) {
    if (tokens[i]?.lower === 'by') return phraseAfter(tokens, i + 1, to);
  }
  return null;
}
