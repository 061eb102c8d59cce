import {
  BE,
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  NOT_NAMES,
  OFFICE_MODIFIERS,
  PREPOSITIONS,
  PRONOUNS,
  isSpeakingNoun,
} from './speakerWords.ts';
import { NATIONALITY } from './nationality.ts';
import { BODIES } from './sourceKinds.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { Token } from './storyTokens.ts';

/** A half-open range of tokens that names somebody or something. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words that may follow an adjective or noun inside a phrase but never begin or end a sensible one. */
const CONNECTORS = new Set(
  'of for at from de du del della dei do da dos von van der den al bin the la le des ибн'.split(' '),
);

/** More lower-case words than this in a row are a clause, not a description ("the long-serving deputy prime minister"). */
const MOST_COMMON_WORDS = 6;

export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !NOT_NAMES.has(token.lower);
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /(?:['’]s|s['’])$/u.test(token.text);
}

/** Whether a token alone can be who speaks: a name, a pronoun, a noun like "ministry". */
export function canSpeak(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return PRONOUNS.has(token.lower) || isSpeakingNoun(token.lower) || isName(token);
}

/** A word that can stand inside a phrase as its adjective or noun: no function word, no verb of speech, no adverb. */
export function describes(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (isName(token) || isSpeakingNoun(lower)) return true;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || CLAUSE_OPENERS.has(lower) || PRONOUNS.has(lower))
    return false;
  if (NOT_NAMES.has(lower) || BETWEEN_SUBJECT_AND_VERB.has(lower) || BE.has(lower)) return false;
  const form = speechForm(lower);
  return form === null || isWeakForm(lower);
}

/** "The president, beside Moreau, said he …": he is the president; "a regional manager of the firm", too. */
export function isOneDescribed(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (!/^(?:the|an?)$/u.test(tokens[from]?.lower ?? '')) return false;
  // the head stands before "of", "for" and the like
  let head = from + 1;
  while (head + 1 < to && !isConnector(tokens[head + 1])) head++;
  const noun = tokens[head]?.lower ?? '';
  return isSpeakingNoun(noun) && !BODIES.has(noun) && !noun.endsWith('s');
}

const COUNTS = /^(?:two|three|four|five|six|several|many|most|other|both)$/u;

/** The phrase that ends right before token `to`; `null` when no word there can speak. */
export function phraseBefore(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const last = tokens[to - 1];
  if (to <= from || last?.kind !== 'word') return null;
  if (PRONOUNS.has(last.lower)) return { from: to - 1, to };
  if (!canSpeak(last) || isPossessive(last)) return null;
  let start = to - 1;
  let common = isName(last) ? 0 : 1;
  while (start > from) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word') break;
    if (DETERMINERS.has(token.lower) && !isName(token)) {
      const beforeIt = tokens[start - 2];
      if (CONNECTORS.has(token.lower) && start - 2 >= from && isConnector(beforeIt) && describes(tokens[start - 3])) {
        start -= 2;
        continue;
      }
      // "the two ministers" is the whole of it
      const whole =
        start - 2 >= from &&
        COUNTS.test(token.lower) &&
        /^(?:the|these|those|his|her|their|all)$/u.test(beforeIt?.lower ?? '');
      return { from: whole ? start - 2 : start - 1, to };
    }
    if (isName(token)) common = 0;
    else if (describes(token) && !isLikelyVerb(tokens, start - 1, from)) common++;
    else if (!(isConnector(token) && start - 2 >= from && describes(tokens[start - 2]))) break;
    if (common > MOST_COMMON_WORDS) break;
    start--;
  }
  return { from: start, to };
}

/**
 * Common words before a name that are no description of it: "prompted Moreau", "the talks Moreau held". Verbs are told
 * by their ending alone, so "the embattled minister" must have its article, "the newly elected mayor" its adverb.
 */
function isLikelyVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || isSpeakingNoun(token.lower) || isName(token)) return false;
  const beforeName = isName(tokens[at + 1]);
  if (beforeName && token.lower.endsWith('s')) return true;
  const before = at > from ? tokens[at - 1] : undefined;
  return /(?:ed|ing)$/u.test(token.lower) && describes(before) && before?.lower.endsWith('ly') === false;
}

function isConnector(token: Token | undefined): boolean {
  return token !== undefined && CONNECTORS.has(token.lower) && !isName(token);
}

/**
 * The phrase that begins at token `from`.
 * @param any take things that cannot speak too ("according to court filings")
 * @param behindVerb a verb stands before it and none is to follow: "said Acme vice president Anna Moreau"
 * @returns `null` when nothing there can speak
 */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  any = false,
  behindVerb = false,
): Phrase | null {
  const first = tokens[from];
  if (from >= to || first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  let end = from;
  let able = false;
  let common = 0;
  while (end < to) {
    const token = tokens[end];
    const office: number = behindVerb && !able ? officeBehindList(tokens, end, to) : -1;
    if (office > end) {
      end = office;
      continue;
    }
    if (token?.kind !== 'word') break;
    const opening = end === from && DETERMINERS.has(token.lower);
    if (!opening) {
      if (end > from && isLikelyVerb(tokens, end, from)) break;
      if (isVerbBehindName(tokens, end, from)) break;
      // said X of Y, sagte der Sprecher der Grünen: what an office is of belongs to it
      if (able && behindVerb && isConnector(tokens[end - 1]) && tokens[end - 1]?.lower !== 'the' && describes(token)) {
        end++;
        continue;
      }
      // said the vice president and chairman of Acme
      const office = tokens[end + 1];
      if (
        able &&
        behindVerb &&
        token.lower === 'and' &&
        /^\p{Ll}/u.test(office?.text ?? '') &&
        isSpeakingNoun(office?.lower ?? '') &&
        DETERMINERS.has(tokens[from]?.lower ?? '')
      ) {
        end += 2;
        continue;
      }
      if (end > from && able && token.lower !== 'the' && joins(tokens, end, to)) {
        end++;
        continue;
      }
      if (describes(token)) {
        if (!isName(token) && !isSpeakingNoun(token.lower)) {
          // "the minister warned": what is neither name nor speaker after the speaker ends the phrase
          if (able && !isPossessive(tokens[end - 1]) && !describesSpeaker(tokens, from, end, to, behindVerb)) break;
          common++;
        }
        able = (isName(token) || isSpeakingNoun(token.lower)) && !isPossessive(token);
      } else if (!joins(tokens, end, to)) break;
    }
    if (common > MOST_COMMON_WORDS) break;
    end++;
  }
  while (end > from && isConnector(tokens[end - 1])) end--;
  if (end === from) return null;
  return able || any ? { from, to: end } : null;
}

/** "said Acme's sales, service and marketing director": where the last part of a list before an office begins; else -1. */
function officeBehindList(tokens: readonly Token[], at: number, to: number): number {
  const joint = (i: number): boolean => /^(?:,|and|&)$/u.test(tokens[i]?.lower ?? '');
  if (!joint(at) || !describes(tokens[at - 1])) return -1;
  let last = at;
  for (let i = at; i < Math.min(to, at + 8); i++) {
    if (joint(i)) last = i;
    else if (!describes(tokens[i])) return -1;
    else if (isSpeakingNoun(tokens[i]?.lower ?? '')) return last + 1;
  }
  return -1;
}

/** "The service Yonhap reports that": a weak form behind a name, with an object, is the verb. */
function isVerbBehindName(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || !isName(tokens[at - 1]) || !isWeakForm(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return CLAUSE_OPENERS.has(next) || DETERMINERS.has(next);
}

/** "the Ruritanian state news agency": behind an article and a name, common words that lead to a speaker go on. */
function describesSpeaker(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  behindVerb: boolean,
): boolean {
  const national = NATIONALITY.test(tokens[at - 1]?.text ?? '');
  if (OFFICE_MODIFIERS.has(tokens[at]?.lower ?? '') && leadsToOffice(tokens, at, to)) return true;
  if (!national && !behindVerb && !DETERMINERS.has(tokens[from]?.lower ?? '')) return false;
  for (let i = at; i < Math.min(to, at + 3) && describes(tokens[i]); i++) {
    if (isSpeakingNoun(tokens[i]?.lower ?? '') || (national && isName(tokens[i]))) return true;
    // сказал министр обороны Антон Лебедев
    if (behindVerb && isName(tokens[i]) && /^\p{Script=Cyrillic}/u.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** Whether nothing but modifiers of offices stand between `at` and an office. */
function leadsToOffice(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && OFFICE_MODIFIERS.has(tokens[i]?.lower ?? '') && i < at + 4) i++;
  return i < to && isSpeakingNoun(tokens[i]?.lower ?? '');
}

/** `of`, `for the` between two parts of one phrase: "the head of the World Bank". */
function joins(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isConnector(tokens[at])) return false;
  const next = tokens[at + 1];
  if (at + 1 >= to || next === undefined) return false;
  return describes(next) || (isConnector(next) && describes(tokens[at + 2])) || DETERMINERS.has(next.lower);
}

/** An article and a noun, or a plural, that no list knows as a speaker: "the crowd" before "chanted". */
export function unlistedPhraseBefore(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = to;
  while (start > from && to - start < 4 && describes(tokens[start - 1])) start--;
  if (start === to) return null;
  const determiner = tokens[start - 1];
  if (start > from && determiner !== undefined && DETERMINERS.has(determiner.lower)) return { from: start - 1, to };
  const opens = start === from || tokens[start - 1]?.kind !== 'word';
  return opens && tokens[to - 1]?.lower.endsWith('s') === true && to - start <= 2 ? { from: start, to } : null;
}

/** An article and up to three words that no list knows as a speaker, behind their verb: "insisted the gaffer". */
export function unlistedPhraseAfter(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || !DETERMINERS.has(first.lower)) return null;
  let end = from + 1;
  while (end < to && end < from + 4 && describes(tokens[end]) && !tokens[end]?.lower.endsWith('ly')) end++;
  return end > from + 1 ? { from, to: end } : null;
}

/** The words of a phrase as they stand in the text. */
export function phraseText(tokens: readonly Token[], phrase: Phrase, paragraphText: (index: number) => string): string {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return '';
  return paragraphText(first.paragraph)
    .slice(first.start, last.end)
    .replace(/['’]s$/u, '');
}
