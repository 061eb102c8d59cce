import { closestBefore, rightBehind, type Told } from './besideQuotation.ts';
import { channelOf, isMedium, isOutlet } from './channels.ts';
import { citedSource, closingAttribution, inserted, mindOf, possessor } from './indirectAttributions.ts';
import { leadingPhrase } from './leadingPhrase.ts';
import type { Phrase } from './nounPhrase.ts';
import { isPassive, isSpeechVerb, subjectOf } from './subjects.ts';
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

/** Tokens on either side that are read; a longer sentence is a list or no sentence. */
const FURTHEST = 150;

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
  const minded = behind !== null && isOutlet(tokens, behind.phrase) ? mindOf(tokens, from, quote) : null;
  const first = passedOn ? before : (minded ?? behind ?? before);
  const told = first ?? possessor(tokens, from, quote) ?? likelierOf(tokens, cited, closing);
  // "RNA added that it had '…', according to Moreau": she speaks, the agency passes on
  const swapped = told !== null && cited !== null && isOutlet(tokens, told.phrase) && !isMedium(tokens, cited.phrase);
  const speaker = swapped ? cited : told;
  const second = [swapped ? told : null, inserted(tokens, speaker), cited, closing, behind].find(
    (each) => each !== null && each !== speaker && !overlaps(each.phrase, speaker?.phrase),
  );
  return {
    speaker: speaker?.phrase ?? null,
    verb: speaker === null ? null : speaker.verb,
    source: second?.phrase ?? null,
    channel: speaker === null ? null : channelOf(tokens, speaker.verb, to, from),
  };
}

function overlaps(a: Phrase, b: Phrase | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}

/** Of "according to X" and "…, X said" the one that speaks: not the medium. */
function likelierOf(tokens: readonly Token[], cited: Told | null, closing: Told | null): Told | null {
  if (cited === null || closing === null) return cited ?? closing;
  return isOutlet(tokens, closing.phrase) && !isMedium(tokens, cited.phrase) ? cited : closing;
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
