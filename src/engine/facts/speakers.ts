import type { Article } from '../article/article.ts';
import { lastToSpeak, readAttribution, type SentenceAttribution, sentenceSubject } from './attributions.ts';
import { eastAsianSpeaker } from './eastAsianSpeakers.ts';
import { isName, isOneDescribed, type Phrase, phraseAfter } from './nounPhrase.ts';
import { bareText } from './quotedContext.ts';
import type { QuotedWords } from './quotedWords.ts';
import type { LocalAttribution, SpeakerReader } from './speakerReader.ts';
import { speechForm } from './speechVerbs.ts';
import { isPassive } from './subjects.ts';
import type { StoryTokens, Token, TokenSentence } from './storyTokens.ts';

/** Who speaks a quotation, and through whom the words came. */
export interface Attributions {
  readonly speaker: LocalAttribution | null;
  readonly via: LocalAttribution | null;
  /** Words that no sentence gives to anybody. */
  readonly scare: boolean;
}

/** Unattributed words in quotation marks up to this length are scare quotes, not speech carried on. */
const SCARE_WORDS = 3;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Tells for each quotation of one article who speaks. Pronouns and "the minister" are resolved where somebody fits. */
export function speakersOf(
  article: Article,
  quotes: readonly QuotedWords[],
  story: StoryTokens,
  reader: SpeakerReader,
): readonly Attributions[] {
  const { tokens } = story;
  const read = readSentences(story);
  const explicit = explicitSpeakers(read, quotes);
  const speakers: (Phrase | null)[] = [];
  let eastAsian: LocalAttribution | null = null;
  return read.map(({ quote, sentence, attribution }, i): Attributions => {
    const words = quotes[quote];
    const long = (words?.text.split(/\s+/u).length ?? 0) > SCARE_WORDS;
    const { paragraph, at } = words?.start ?? { paragraph: -1, at: 0 };
    const text = article.paragraphs[paragraph]?.text ?? '';
    if (EAST_ASIAN.test(text.slice(Math.max(0, at - 12), at + 12))) {
      const span = eastAsianSpeaker(text, at);
      if (span !== null) {
        const name = reader.nameAt(paragraph, span);
        eastAsian = { text: text.slice(span.start, span.end), name: name?.number ?? null };
      } else if (read[i - 1]?.sentence.paragraph !== sentence.paragraph) {
        eastAsian = null;
      }
      return { speaker: eastAsian, via: null, scare: false };
    }
    const said = attribution.speaker === null ? saidElsewhere(explicit, bareText(words?.text ?? '')) : null;
    const heading = /^(?:title|subtitle|heading)$/u.test(article.paragraphs[paragraph]?.kind ?? '');
    const elsewhere = heading || long ? said : null;
    const inherited = (): Phrase | null => carriedOn(story, sentence, read, speakers, i, quotes[i]?.text ?? '');
    const told = attribution.speaker ?? elsewhere ?? inherited();
    const speaker = told !== null && isGoingOn(tokens, told, read[i - 1], read[i]) ? (speakers[i - 1] ?? told) : told;
    speakers[quote] = speaker;
    return {
      speaker: reader.describe(speaker),
      via: reader.describe(attribution.source ?? attribution.channel),
      scare: !long && attribution.speaker === null && elsewhere === null && hasWords(tokens, sentence),
    };
  });
}

/** Speakers by the words they are said to speak: a pull quote repeats what the article attributes elsewhere. */
function explicitSpeakers(read: readonly ReadQuote[], quotes: readonly QuotedWords[]): ReadonlyMap<string, Phrase> {
  const explicit = new Map<string, Phrase>();
  for (const { quote, attribution } of read) {
    const text = bareText(quotes[quote]?.text ?? '');
    if (attribution.speaker !== null) explicit.set(text, attribution.speaker);
  }
  return explicit;
}

/** A pull quote may be a part of what the article quotes. */
function saidElsewhere(explicit: ReadonlyMap<string, Phrase>, bare: string): Phrase | null {
  const same = explicit.get(bare);
  if (same !== undefined || bare.split(' ').length <= SCARE_WORDS) return same ?? null;
  for (const [text, speaker] of explicit) if (` ${text} `.includes(` ${bare} `)) return speaker;
  return null;
}

/** `"…," said a manager who asked not to be named. "…," he added.`: nobody named in between, so it is the manager. */
function isGoingOn(
  tokens: readonly Token[],
  told: Phrase,
  before: ReadQuote | undefined,
  here: ReadQuote | undefined,
): boolean {
  if (before === undefined || here === undefined || told.to - told.from > 1) return false;
  if (!/^(?:he|she)$/u.test(tokens[told.from]?.lower ?? '')) return false;
  const said = before.attribution.speaker;
  const beside = here.nth - before.nth <= 1 && here.sentence.paragraph === before.sentence.paragraph;
  return beside && said !== null && isOneDescribed(tokens, said);
}

interface ReadQuote {
  readonly quote: number;
  readonly token: number;
  readonly nth: number;
  readonly sentence: TokenSentence;
  readonly attribution: SentenceAttribution;
}

function readSentences({ tokens, sentences }: StoryTokens): readonly ReadQuote[] {
  const read: ReadQuote[] = [];
  sentences.forEach((sentence, nth) => {
    for (let token = sentence.from; token < sentence.to; token++) {
      const at = tokens[token];
      if (at?.kind !== 'quote') continue;
      read.push({ quote: at.quote, token, nth, sentence, attribution: readAttribution(tokens, sentence, token) });
    }
  });
  return read;
}

/**
 * The speaker of words that their own sentence does not attribute: who spoke last in the paragraph, or who is announced
 * as speaking right before, or (for a quotation that opens its paragraph) who speaks next in it.
 */
function carriedOn(
  story: StoryTokens,
  sentence: TokenSentence,
  read: readonly ReadQuote[],
  speakers: readonly (Phrase | null)[],
  i: number,
  text: string,
): Phrase | null {
  const { tokens, sentences } = story;
  const here = read[i];
  if (here === undefined) return null;
  const previous = read[i - 1];
  const alone = !hasWords(tokens, sentence);
  const long = text.split(/\s+/u).length > SCARE_WORDS;
  const before = sentences[here.nth - 1];
  if (previous?.sentence.paragraph === sentence.paragraph && (alone || long || previous.nth === here.nth)) {
    // '"…," said Lund. Chairman Piet Kranz denied it. "…"': whoever was named since
    const since = alone && before !== undefined && previous.nth < here.nth - 1 ? lastToSpeak(tokens, before) : null;
    if (since !== null && isName(tokens[since.to - 1])) return since;
    const speaker = speakers[previous.quote];
    if (speaker !== null && speaker !== undefined) return speaker;
  }
  if (!alone) {
    // "For Moreau, it was '…'"
    const holder = tokens[sentence.from]?.lower === 'for' ? phraseAfter(tokens, sentence.from + 1, sentence.to) : null;
    if (holder !== null && isName(tokens[holder.from]) && tokens[holder.to]?.text === ',') return holder;
    // "He has been called '…'": whoever said it, not he
    if (isReportedOf(tokens, sentence.from, here.token)) return null;
    const subject = long ? sentenceSubject(tokens, sentence) : null;
    if (subject !== null) return /^(?:it|there)$/u.test(tokens[subject.from]?.lower ?? '') ? null : subject;
    // 'The policy "brings its own uncertainty." To end it "tells the market …," Lund said.'
    const after = long ? read[i + 1] : undefined;
    return after?.nth === here.nth + 1 && after.sentence.paragraph === sentence.paragraph
      ? after.attribution.speaker
      : null;
  }
  if (before?.paragraph === sentence.paragraph) {
    const announced = lastToSpeak(tokens, before);
    if (announced !== null) return announced;
  }
  const next = read[i + 1];
  if (next?.sentence.paragraph === sentence.paragraph && next.attribution.speaker !== null)
    return next.attribution.speaker;
  const after = sentences[here.nth + 1];
  if (after?.paragraph === sentence.paragraph && next?.nth !== here.nth + 1) return sentenceSubject(tokens, after);
  // a paragraph of its own: whoever spoke in the sentence before it
  if (before === undefined) return null;
  if (previous?.nth === here.nth - 1) return speakers[previous.quote] ?? null;
  return lastToSpeak(tokens, before) ?? sentenceSubject(tokens, before);
}

function isReportedOf(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let v = Math.max(from, quote - 3); v < quote; v++) {
    if (speechForm(tokens[v]?.lower ?? '')?.direct === false && isPassive(tokens, v, from)) return true;
  }
  return false;
}

function hasWords(tokens: readonly Token[], { from, to }: TokenSentence): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word') return true;
  return false;
}
