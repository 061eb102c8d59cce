import { namedBefore, namedBehind } from './appositions.ts';
import { ellipticalBefore } from './ellipticalSubjects.ts';
import { leadingPhrase } from './leadingPhrase.ts';
import { canSpeak, isName, type Phrase, phraseAfter, phraseBefore, unlistedPhraseBefore } from './nounPhrase.ts';
import {
  BE,
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  isSpeakingNoun,
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
  if (/^puts?$/u.test(token.lower) && tokens[at + 1]?.lower === 'it') return true;
  const form = speechForm(token.lower);
  if (form === null) return false;
  if (isName(token) && at > from) return false;
  // "will continue to build" is no speech
  if (tokens[at + 1]?.lower === 'to' && token.lower.startsWith('continu')) return false;
  const before = at > from ? tokens[at - 1] : undefined;
  if (before === undefined) return true;
  if (before.lower === 'to') return false;
  // "another said"; but "another claim", "his remarks"
  const elliptical = form.direct && !isWeakForm(token.lower) && ellipticalBefore(tokens, from, at) !== null;
  if (DETERMINERS.has(before.lower)) return elliptical;
  if (/['’]s?$/u.test(before.text) && before.kind === 'word') return false;
  if (PREPOSITIONS.has(before.lower) && !form.participle && before.lower !== 'as') return false;
  if (isWeakForm(token.lower) && !form.past) {
    if (/^(?:who|which|that)$/u.test(before.lower)) return true;
    if (isNounAfter(tokens, at, from)) return false;
    if (isWhatTheyCall(tokens, at, from)) return true;
    return canSpeak(before) || BETWEEN_SUBJECT_AND_VERB.has(before.lower);
  }
  return true;
}

/** "what the shipbuilders call '…'": a verb, whoever they are. */
function isWhatTheyCall(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^call(?:s|ed)?$/u.test(tokens[at]?.lower ?? '')) return false;
  const first = Math.max(from, at - 5);
  return tokens.slice(first, at).some((token) => token.lower === 'what');
}

/** "in a Telegram post", "a police report": a bare form that its article makes a noun; "the ministers claim" is a verb. */
function isNounAfter(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.lower === 'read') return false; // its past form, too
  if (tokens[at]?.lower.endsWith('s') === true || tokens[at - 1]?.lower.endsWith('s') === true) return false;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return false;
    if (/^(?:an?|his|her|its|this|that|another)$/u.test(token.lower)) return true;
  }
  return false;
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
  return (
    BETWEEN_SUBJECT_AND_VERB.has(token.lower) ||
    (token.lower.endsWith('ly') && !isName(token) && !isSpeakingNoun(token.lower))
  );
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
    if (phrase !== null)
      return (
        outOfPreposition(tokens, from, phrase) ??
        nameAcrossOffice(tokens, from, phrase) ??
        withPartners(tokens, from, namedBefore(tokens, from, phrase))
      );
    const elliptical =
      speechForm(tokens[verb]?.lower ?? '')?.direct === true ? ellipticalBefore(tokens, from, to) : null;
    if (elliptical !== null) return elliptical;
    const inSegment = segmentSubject(tokens, from, to);
    if (inSegment !== null) return inSegment;
    const any = speechForm(tokens[verb]?.lower ?? '')?.direct === true || isWhatTheyCall(tokens, verb, from);
    return any ? unlistedPhraseBefore(tokens, from, to) : null;
  }
  if (before.text === ')') {
    const opening = openingBracket(tokens, from, to - 1);
    const phrase = opening > from ? phraseBefore(tokens, from, opening) : null;
    if (phrase !== null) return namedBefore(tokens, from, phrase);
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

/** "Hale and Moreau said": both, when the first begins the clause; in "Lee met Hale and Moreau said" he does not. */
function withPartners(tokens: readonly Token[], from: number, phrase: Phrase): Phrase {
  if (!/^(?:and|&|und|et|y|и)$/u.test(tokens[phrase.from - 1]?.lower ?? '')) return phrase;
  const partner = phraseBefore(tokens, from, phrase.from - 1) ?? titleBefore(tokens, from, phrase.from - 1);
  if (partner === null) return phrase;
  const opens = partner.from === from || tokens[partner.from - 1]?.kind !== 'word';
  return opens ? { from: partner.from, to: phrase.to } : phrase;
}

/** "Mr and Mrs Pell". */
function titleBefore(tokens: readonly Token[], from: number, to: number): Phrase | null {
  return to > from && /^(?:mr|mrs|ms|dr|sir)$/u.test(tokens[to - 1]?.lower ?? '') ? { from: to - 1, to } : null;
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
  // "After the flood, the mayor, wearing boots, said": what looks like an aside may be the subject itself
  let passed: Phrase | null = null;
  for (let steps = 0; steps < 6 && to > from; steps++) {
    const start = segmentAfterBreak(tokens, from, to);
    if (start === from && passed !== null && opensClause(tokens[from])) return passed;
    if (start === from || !(isAside(tokens, start, to) || isInsertedSaying(tokens, start, to))) {
      const phrase = phraseBefore(tokens, start, to);
      if (phrase !== null && !PREPOSITIONS.has(tokens[phrase.from - 1]?.lower ?? '')) {
        const whole =
          phrase.from === start ? (nameExplained(tokens, from, start) ?? pairExplained(tokens, from, start)) : null;
        if (whole !== null) return whole;
        return namedBefore(tokens, from, phrase);
      }
      const leading = leadingPhrase(tokens, start, to);
      if (leading !== null) return leading;
    }
    if (start === from) return passed;
    const aside = DETERMINERS.has(tokens[start]?.lower ?? '') ? phraseBefore(tokens, start, to) : null;
    if (aside?.from === start) passed = aside;
    to = start - 1;
  }
  return passed;
}

/** Words that open a part of the sentence which cannot hold its subject: "After …,", "Although …,". */
function opensClause(token: Token | undefined): boolean {
  return token?.kind === 'word' && (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower));
}

/** "Nadia Farouk and her sister, Leila, told": both, where the name behind the comma explains only the second. */
function pairExplained(tokens: readonly Token[], from: number, start: number): Phrase | null {
  const to = start - 1;
  if (to <= from || tokens[to]?.text !== ',') return null;
  const second = phraseBefore(tokens, from, to);
  if (second === null || !/^(?:his|her|their)$/u.test(tokens[second.from]?.lower ?? '')) return null;
  const both = withPartners(tokens, from, second);
  return both.from < second.from ? both : null;
}

/**
 * "Jo Pratt, head of Local 4, Port Workers' Union said": a name alone between commas, an office behind it, and a body
 * right before the verb.
 */
function nameAcrossOffice(tokens: readonly Token[], from: number, phrase: Phrase): Phrase | null {
  if (tokens[phrase.from - 1]?.text !== ',') return null;
  let to = phrase.from - 1;
  for (let steps = 0; steps < 3 && to > from; steps++) {
    const start = segmentAfterBreak(tokens, from, to);
    const office = isSpeakingNoun(tokens[start]?.lower ?? '') || DETERMINERS.has(tokens[start]?.lower ?? '');
    if (start <= from + 1 || !office) return null;
    const name = phraseBefore(tokens, from, start - 1);
    const alone = name !== null && name.to - name.from >= 2 && tokens.slice(name.from, name.to).every(isName);
    if (alone && (name.from === from || tokens[name.from - 1]?.kind !== 'word')) return name;
    to = start - 1;
  }
  return null;
}

/** "Jo Pratt, Democrat of Ohio, said": the name that opens the clause before a description with a capital letter. */
function nameExplained(tokens: readonly Token[], from: number, start: number): Phrase | null {
  if (start - 1 <= from || tokens[start - 1]?.text !== ',') return null;
  const name = phraseBefore(tokens, from, start - 1);
  return name?.from === from && isName(tokens[name.to - 1]) ? name : null;
}

function openingBracket(tokens: readonly Token[], from: number, closing: number): number {
  let i = closing;
  while (i > from && tokens[i]?.text !== '(') i--;
  return i;
}

/** Where the words that end at `to` begin: behind the comma or dash before them; brackets are passed over. */
function segmentAfterBreak(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  let depth = 0;
  while (start > from) {
    const before = tokens[start - 1];
    if (before?.kind === 'quote') break;
    if (before?.text === ')') depth++;
    else if (before?.text === '(') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && /^[,—–]$/u.test(before?.text ?? '')) break;
    start--;
  }
  return start;
}

/** "The mayor, the agency wrote on the 13th, told …": who passes the words on is not their speaker. */
function isInsertedSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let v = from + 1; v < to; v++) if (isSpeechVerb(tokens, v, from)) return true;
  return false;
}

function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return true;
  const first = tokens[from];
  // "Acme, Inc., said"
  if (to - from === 1 && /^(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|Jr|Sr|GmbH|AG|MP|MEP)\.?$/u.test(first?.text ?? ''))
    return true;
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
