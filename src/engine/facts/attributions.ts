import { namedBehind } from './appositions.ts';
import { isName, leadingPhrase, type Phrase, phraseAfter, phraseBefore } from './nounPhrase.ts';
import { MEDIA_WORDS } from './speakerWords.ts';
import { agentOf, isPassive, isSpeechVerb, subjectOf } from './subjects.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { Token, TokenSentence } from './storyTokens.ts';

/** Who, by the words of its own sentence, speaks a quotation, and where the sentence says it has the words from. */
export interface SentenceAttribution {
  readonly speaker: Phrase | null;
  /** The verb that reports the words, as an index of a token. */
  readonly verb: number | null;
  /** "according to X", or "…, X reported" beside another speaker. */
  readonly source: Phrase | null;
  /** "told reporters", "in an interview with X", "on Telegram". */
  readonly channel: Phrase | null;
}

/** A speaker with the verb that names it. */
interface Told {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The furthest that a verb may stand behind its quotation: '"…," Anna Moreau, the minister for …, said'. */
/** Tokens on either side that are read; a longer sentence is a list or no sentence. */
const FURTHEST = 150;
const LONGEST_ASIDE = 30;
const BREAK = /^[,;:—–\-(.…]$/u;
const SAYING =
  /^(?:comments?|statements?|claims?|remarks?|descriptions?|words|warnings?|calls?|promises?|messages?|tweets?|posts?|letters?|speech|view|opinion|assertions?|suggestions?|motto|pledge|vow|response|reply|answer|quip)$/u;

/**
 * Reads the attribution of a quotation from the sentence around it. In order of certainty: the words right behind it,
 * the verb right before it, any verb of speech before it, "according to", an attribution that ends the sentence.
 * @param quote index of the quotation's token
 */
export function readAttribution(tokens: readonly Token[], sentence: TokenSentence, quote: number): SentenceAttribution {
  const from = Math.max(sentence.from, quote - FURTHEST);
  const to = Math.min(sentence.to, quote + FURTHEST);
  const behind = rightBehind(tokens, from, quote, to);
  const before = closestBefore(tokens, from, quote);
  const cited = citedSource(tokens, from, to, quote);
  const closing = closingAttribution(tokens, quote, to);
  // "Moreau said that she had '…', the agency reported": the agency passes on, Moreau speaks
  const passedOn = behind !== null && before !== null && isMedium(tokens, behind.phrase);
  const speaker = (passedOn ? before : (behind ?? before)) ?? possessor(tokens, from, quote) ?? cited ?? closing;
  const second = [cited, closing, behind].find(
    (told) => told !== null && told !== speaker && !overlaps(told.phrase, speaker?.phrase),
  );
  return {
    speaker: speaker?.phrase ?? null,
    verb: speaker === null ? null : speaker.verb,
    source: second?.phrase ?? null,
    channel: speaker === null ? null : channelOf(tokens, speaker.verb, to, from),
  };
}

function isMedium(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some((token) => MEDIA_WORDS.test(token.text));
}

function overlaps(a: Phrase, b: Phrase | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}

/** `"…," said Moreau`, `"…," Moreau told reporters`, `"…", as Moreau put it`. */
function rightBehind(tokens: readonly Token[], from: number, quote: number, to: number): Told | null {
  let i = quote + 1;
  while (i < to && BREAK.test(tokens[i]?.text ?? '')) i++;
  const first = tokens[i];
  if (first?.kind !== 'word' || i >= to) return null;
  const form = speechForm(first.lower);
  if (form?.direct === true && !form.participle && !isName(first)) {
    const agent = tokens[i + 1]?.lower === 'by' ? i + 2 : i + 1;
    const phrase = phraseAfter(tokens, agent, to, false, true);
    if (phrase !== null) return { phrase: namedBehind(tokens, phrase, to), verb: i };
    // 'a source "close to the talks" claimed that': the quotation is part of the subject
    const subject = phraseBefore(tokens, from, quote);
    if (subject !== null && i === quote + 1) return { phrase: subject, verb: i };
  }
  for (let v = i + 1; v < Math.min(to, i + LONGEST_ASIDE); v++) {
    if (tokens[v]?.kind === 'quote') return null;
    const verb = speechForm(tokens[v]?.lower ?? '');
    if (verb?.participle === true && tokens[v - 1]?.lower === 'as') {
      const quoted = phraseBefore(tokens, i, v - 1);
      if (quoted !== null) return { phrase: quoted, verb: v };
    }
    if (verb === null || verb.participle || !isSpeechVerb(tokens, v, i) || isPassive(tokens, v, i)) continue;
    const phrase = subjectOf(tokens, i, v);
    if (phrase === null) continue;
    // an adverb may stand first: `"…," later Moreau said`
    return phrase.from <= i + 1 ? { phrase, verb: v } : null;
  }
  return null;
}

/** The verb of speech nearest before the quotation whose subject can be told. */
function closestBefore(tokens: readonly Token[], from: number, quote: number): Told | null {
  const colon = tokens[quote - 1]?.text === ':' ? quote - 1 : -1;
  if (colon > from) {
    const name = phraseBefore(tokens, from, colon);
    const opens = name !== null && tokens.slice(from, name.from).every((token) => token.kind === 'mark');
    if (name !== null && opens) return { phrase: name, verb: colon };
  }
  for (let v = quote - 1; v >= from; v--) {
    if (!isSpeechVerb(tokens, v, from)) continue;
    const beside = quote - v <= 3;
    if (isWeakForm(tokens[v]?.lower ?? '') && !beside) continue;
    if (isPassive(tokens, v, from) || isNaming(tokens, v)) {
      const agent = agentOf(tokens, v, quote);
      if (agent !== null) return { phrase: agent, verb: v };
      continue;
    }
    const phrase = asideSubject(tokens, v, quote) ?? subjectOf(tokens, from, v);
    if (phrase !== null) return { phrase, verb: v };
  }
  return null;
}

/** "its plan, dubbed '…'": named so by nobody, or by whom "by" names. */
function isNaming(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.text === ',' && /^(?:dubbed|termed|branded)$/u.test(tokens[verb]?.lower ?? '');
}

/** "The plan, said Moreau, was '…'". */
function asideSubject(tokens: readonly Token[], verb: number, to: number): Phrase | null {
  if (tokens[verb - 1]?.text !== ',' || speechForm(tokens[verb]?.lower ?? '')?.participle === true) return null;
  const phrase = phraseAfter(tokens, verb + 1, to);
  return phrase !== null && tokens[phrase.to]?.text === ',' ? phrase : null;
}

/** "the minister's claim that", "in Moreau's words". */
function possessor(tokens: readonly Token[], from: number, quote: number): Told | null {
  for (let i = quote - 1; i > from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !SAYING.test(token.lower)) continue;
    for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
      const owner = tokens[j];
      if (owner?.kind !== 'word') break;
      if (/^(?:his|her)$/u.test(owner.lower)) return { phrase: { from: j, to: j + 1 }, verb: i };
      if (isName(owner) && /(?:['’]s|s['’])$/u.test(owner.text)) {
        let start = j;
        while (start > from && isName(tokens[start - 1])) start--;
        return { phrase: { from: start, to: j + 1 }, verb: i };
      }
    }
  }
  return null;
}

/** "according to X" anywhere in the sentence, "in the words of X", "laut X", "selon X". */
function citedSource(tokens: readonly Token[], from: number, to: number, quote: number): Told | null {
  let found: Told | null = null;
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower;
    let at = -1;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') at = i + 2;
    else if (lower === 'words' && tokens[i + 1]?.lower === 'of') at = i + 2;
    else if (lower === 'laut' || lower === 'selon' || lower === 'según' || lower === 'secondo') at = i + 1;
    else if (lower === 'словам' || lower === 'данным') at = i + 1;
    if (at < 0) continue;
    const phrase = phraseAfter(tokens, at, to, true);
    // behind the quotation the first one counts, before it the last
    if (phrase !== null && (found === null || i < quote)) found = { phrase, verb: i };
  }
  return found;
}

/** "…, the ministry said." and "…, as noted by the ministry." at the end of the sentence. */
function closingAttribution(tokens: readonly Token[], quote: number, to: number): Told | null {
  for (let v = to - 1; v > quote; v--) {
    if (tokens[v]?.kind === 'quote') return null;
    const form = speechForm(tokens[v]?.lower ?? '');
    if (form === null || form.participle) continue;
    if (tokens[v + 1]?.lower === 'by' && form.past) {
      const phrase = phraseAfter(tokens, v + 2, to);
      if (phrase !== null) return { phrase, verb: v };
    }
    if (!form.direct || !isSpeechVerb(tokens, v, quote + 1) || isPassive(tokens, v, quote + 1)) continue;
    const phrase = subjectOf(tokens, quote + 1, v);
    if (phrase !== null && /^(?:[,—–]|as)$/u.test(tokens[phrase.from - 1]?.text ?? '')) return { phrase, verb: v };
  }
  return null;
}

/** Whom or where it was said: "told X", "in an interview with X", "in a statement", "on Telegram". */
function channelOf(tokens: readonly Token[], verb: number, to: number, from: number): Phrase | null {
  if (/^t(?:old|ell|ells|elling)$/u.test(tokens[verb]?.lower ?? '')) {
    const listener = phraseAfter(tokens, verb + 1, to, true);
    if (listener !== null && isMedium(tokens, listener)) return listener;
  }
  for (let i = from; i < to - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (
      lower === 'on' &&
      /^(?:Telegram|Twitter|Facebook|X|Instagram|Weibo|YouTube|Truth)$/u.test(tokens[i + 1]?.text ?? '')
    ) {
      return { from: i + 1, to: i + 2 };
    }
    if (lower === 'interview' && tokens[i + 1]?.lower === 'with') return phraseAfter(tokens, i + 2, to);
    if (
      lower === 'in' &&
      tokens[i + 3]?.lower !== 'with' &&
      /^(?:statement|tweet|letter|memo|email|interview|speech|post)$/u.test(tokens[i + 2]?.lower ?? '')
    ) {
      return { from: i + 1, to: i + 3 };
    }
  }
  return null;
}

/** Who is said to speak at the end of a sentence without quotation: the subject of its last verb of speech. */
export function lastToSpeak(tokens: readonly Token[], sentence: TokenSentence): Phrase | null {
  for (let v = sentence.to - 1; v >= sentence.from; v--) {
    if (!isSpeechVerb(tokens, v, sentence.from) || isPassive(tokens, v, sentence.from)) continue;
    const phrase = subjectOf(tokens, sentence.from, v);
    if (phrase !== null) return phrase;
  }
  return null;
}

export function sentenceSubject(tokens: readonly Token[], sentence: TokenSentence): Phrase | null {
  return leadingPhrase(tokens, sentence.from, sentence.to);
}
