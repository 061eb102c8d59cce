import type { Told } from './besideQuotation.ts';
import { isOutlet } from './channels.ts';
import { isName, phraseAfter, phraseBefore } from './nounPhrase.ts';
import { isPassive, isSpeechVerb, subjectOf } from './subjects.ts';
import { speechForm } from './speechVerbs.ts';
import type { Token } from './storyTokens.ts';

const SAYING =
  /^(?:comments?|statements?|claims?|remarks?|descriptions?|words|warnings?|calls?|promises?|messages?|tweets?|posts?|letters?|speech|view|opinion|assertions?|suggestions?|motto|pledge|vow|response|reply|answer|quip)$/u;

/** What quoted words begin with when they tell somebody's mind, so that nobody else can have said them. */
const MIND =
  /^(?:hope|look(?:s|ed)? forward|want|wish|expect|intend|believe|fear|regret|feel|think|ha(?:s|d) no (?:plan|intention))/iu;

/** "a message from Lund, who 'looks forward to …', the agency reported": Lund's mind, so Lund's words. */
export function mindOf(tokens: readonly Token[], from: number, quote: number): Told | null {
  if (tokens[quote - 1]?.lower !== 'who' || !MIND.test(tokens[quote]?.text ?? '')) return null;
  const to = tokens[quote - 2]?.text === ',' ? quote - 2 : quote - 1;
  let start = to;
  while (start > from && isName(tokens[start - 1])) start--;
  return start === to ? null : { phrase: { from: start, to }, verb: quote - 1 };
}

/** The agency in "The mayor, RNA wrote on the 13th, told …": an attribution put between a speaker and its verb. */
export function inserted(tokens: readonly Token[], speaker: Told | null): Told | null {
  if (speaker === null || speaker.phrase.to >= speaker.verb) return null;
  for (let v = speaker.phrase.to + 1; v < speaker.verb; v++) {
    if (!isSpeechVerb(tokens, v, speaker.phrase.to + 1)) continue;
    const phrase = phraseBefore(tokens, speaker.phrase.to, v) ?? subjectOf(tokens, speaker.phrase.to + 1, v);
    if (phrase !== null && isOutlet(tokens, phrase)) return { phrase, verb: v };
  }
  return null;
}

/** "the minister's claim that", "in Moreau's words". */
export function possessor(tokens: readonly Token[], from: number, quote: number): Told | null {
  for (let i = quote - 1; i > from; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !SAYING.test(token.lower)) continue;
    if (/^(?:had|has|have|found|offered)$/u.test(tokens[i - 1]?.lower ?? '')) {
      // "She also had words of thanks for the '…'"
      const phrase = subjectOf(tokens, from, i - 1);
      if (phrase !== null) return { phrase, verb: i };
    }
    if (/^(?:from|by)$/u.test(tokens[i + 1]?.lower ?? '')) {
      const sender = phraseAfter(tokens, i + 2, quote);
      if (sender !== null) return { phrase: sender, verb: i };
    }
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

const STATED_IN = /^(?:stated|described|reported|noted|written|put|quoted|listed|called|shown)$/u;

/** "according to X" anywhere in the sentence, "in the words of X", "laut X", "selon X". */
export function citedSource(tokens: readonly Token[], from: number, to: number, quote: number): Told | null {
  let found: Told | null = null;
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower;
    let at = -1;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') at = i + 2;
    else if (
      lower === 'as' &&
      STATED_IN.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:on|in|by)$/u.test(tokens[i + 2]?.lower ?? '')
    )
      at = i + 3;
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
export function closingAttribution(tokens: readonly Token[], quote: number, to: number): Told | null {
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
