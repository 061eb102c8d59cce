import type { Claim } from '../comparison.ts';
import type { Told } from './besideQuotation.ts';
import { citedSource, closingAttribution } from './indirectAttributions.ts';
import { isName, phraseAfter } from './nounPhrase.ts';
import { isNamedSource } from './sourceKinds.ts';
import type { SpeakerReader } from './speakerReader.ts';
import type { Local, SpeechReading } from './speechReading.ts';
import { isSpeechVerb, isPassive, subjectOf } from './subjects.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { StoryTokens, Token, TokenSentence } from './storyTokens.ts';

/** Words by which a writer leaves open whether it is so, and does not say who says it. */
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|apparently|alleged|purported|unconfirmed|rumou?red)$/u;
/** "is said to have", "are believed to be". */
const SAID_TO = /^(?:said|believed|thought|understood|reported|alleged|rumou?red|suspected|estimated|expected)$/u;
/** A speaker stands so near to the beginning of a sentence that is told on its word. */
const NEAR_BEGINNING = 14;
/** Sentences between two steps. */
const AT_ONCE = 200;

/**
 * Finds the sentences that an article does not tell on its own word: whom they stand on ("the ministry said", "according
 * to TASS"), or by which word it keeps its distance ("reportedly"). What is not listed stands on the article itself. Yields
 * between stretches of work.
 */
export function* claimsOf({ whole, source }: SpeechReading): Generator<void, readonly Local<Claim>[]> {
  const claims: Local<Claim>[] = [];
  for (const [i, sentence] of whole.story.sentences.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const claim = claimOf(whole.story, sentence, whole.reader, source);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function claimOf(
  { tokens }: StoryTokens,
  sentence: TokenSentence,
  reader: SpeakerReader,
  source: number,
): Local<Claim> | null {
  const told = toldBy(tokens, sentence);
  const hedge = hearsay(tokens, sentence);
  if (told === null && hedge === null) return null;
  const first = tokens[sentence.from];
  const last = tokens[sentence.to - 1];
  if (first === undefined || last === undefined) return null;
  const by = reader.describe(told?.phrase ?? null);
  const words = hedge === null ? null : tokens[hedge];
  return {
    source,
    ...reader.place(sentence.paragraph, { start: first.start, end: last.end }),
    by,
    standing: by === null ? 'hearsay' : isNamedSource(by) ? 'named' : 'unnamed',
    hedge: words === undefined || words === null ? null : words.text,
  };
}

/** Who is said to say a sentence: "according to X", "…, X said", "X said that …". */
function toldBy(tokens: readonly Token[], { from, to }: TokenSentence): Told | null {
  const closing = closingAttribution(tokens, from - 1, to);
  // "…, the agency reports."; not "…, former campaign volunteer Moreau"
  const object = closing !== null && isName(tokens[closing.verb + 1]);
  return (
    citedSource(tokens, from, to, to) ??
    (object ? null : closing) ??
    inverted(tokens, from, to) ??
    opening(tokens, from, to)
  );
}

/** "…, said a senior official who asked not to be named." */
function inverted(tokens: readonly Token[], from: number, to: number): Told | null {
  for (let v = from + 2; v < to - 1; v++) {
    const { lower = '' } = tokens[v] ?? {};
    if (tokens[v - 1]?.text !== ',' || !HOLDING.test(lower)) continue;
    const phrase = phraseAfter(tokens, v + 1, to, false, true);
    if (phrase !== null) return { phrase, verb: v };
  }
  return null;
}

function opening(tokens: readonly Token[], from: number, to: number): Told | null {
  for (let v = from + 1; v < Math.min(to - 2, from + NEAR_BEGINNING); v++) {
    const { lower = '' } = tokens[v] ?? {};
    const form = speechForm(lower);
    if (form?.direct !== true || form.participle || isWeakForm(lower) || !hasContent(tokens, v)) continue;
    if (!isSpeechVerb(tokens, v, from) || isPassive(tokens, v, from)) continue;
    const phrase = subjectOf(tokens, from, v);
    if (phrase !== null) return { phrase, verb: v };
  }
  return null;
}

/** Verbs whose object is what somebody holds true, also without "that"; others may do what they say ("announced a plan"). */
const HOLDING =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)?|believes?|thinks?|estimate[sd]?|alleged?s?|insist(?:ed|s)?|den(?:y|ies|ied))$/u;

function hasContent(tokens: readonly Token[], verb: number): boolean {
  if (HOLDING.test(tokens[verb]?.lower ?? '')) return true;
  return tokens
    .slice(verb + 1, verb + 5)
    .some((token) => token.lower === 'that' || token.lower === 'dass' || token.lower === 'que');
}

function hearsay(tokens: readonly Token[], { from, to }: TokenSentence): number | null {
  for (let i = from; i < to; i++) {
    const { lower = '' } = tokens[i] ?? {};
    if (HEARSAY.test(lower)) return i;
    if (SAID_TO.test(lower) && tokens[i + 1]?.lower === 'to' && isPassive(tokens, i, from)) return i;
  }
  return null;
}
