import { isName, type Phrase, phraseAfter } from './nounPhrase.ts';
import { MEDIA_WORDS, OUTLET_TITLE, STATION } from './speakerWords.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from './storyTokens.ts';

const PLATFORM = /^(?:Telegram|Twitter|Facebook|X|Instagram|Weibo|YouTube|TikTok|LinkedIn|WhatsApp|Threads|Bluesky)$/u;
const DOCUMENT = /^(?:statement|tweet|letter|memo|email|e-mail|interview|speech|post|message)$/u;
/** What a medium does with another's words: "remarks carried by state television", "quoted as saying by RNA". */
const PASSING_ON = /^(?:carried|published|broadcast|aired|released|quoted|cited|reported|distributed)$/u;

/** Whether a phrase names a medium, or a document or occasion through which words reach readers. */
export function isMedium(tokens: readonly Token[], phrase: Phrase): boolean {
  const { from, to } = phrase;
  return tokens.slice(from, to).some((token) => MEDIA_WORDS.test(token.text)) || isTitleOfOutlet(tokens, phrase);
}

/** What newspapers and stations are called that no list knows: "the Ostrow Courier", "Radio Meridian". */
function isTitleOfOutlet(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const article = tokens[from]?.lower === 'the';
  const first = article ? from + 1 : from;
  if (!isName(tokens[first]) || !isName(tokens[to - 1])) return false;
  if (STATION.test(tokens[first]?.text ?? '')) return to - first >= 2;
  return article && OUTLET_TITLE.test(tokens[to - 1]?.text ?? '');
}

/** Whether a phrase names an agency, a newspaper or the like, and no document. */
export function isOutlet(tokens: readonly Token[], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.lower ?? '';
  return isMedium(tokens, phrase) && !DOCUMENT.test(last) && !/^(?:reporters?|journalists?)$/u.test(last);
}

/** Whom or where it was said: "told X", "in an interview with X", "in a statement", "on Telegram", "quoted by X". */
export function channelOf(tokens: readonly Token[], verb: number, to: number, from: number): Phrase | null {
  if (/^t(?:old|ell|ells|elling)$/u.test(tokens[verb]?.lower ?? '')) {
    const listener = phraseAfter(tokens, verb + 1, to, true);
    if (listener !== null && isMedium(tokens, listener)) return listener;
  }
  for (let i = from; i < to - 1; i++) {
    const found = channelAt(tokens, i, to, from);
    if (found !== null) return found;
  }
  return null;
}

function channelAt(tokens: readonly Token[], i: number, to: number, from: number): Phrase | null {
  const lower = tokens[i]?.lower ?? '';
  const next = tokens[i + 1];
  if (lower === 'on' && next !== undefined) return platformAt(tokens, i + 1);
  if (lower === 'taking' && next?.lower === 'to') return platformAt(tokens, i + 2);
  if ((lower === 'speaking' || lower === 'talking') && /^(?:to|with)$/u.test(next?.lower ?? '')) {
    const listener = phraseAfter(tokens, i + 2, to, true);
    return listener !== null && isMedium(tokens, listener) ? listener : null;
  }
  if (lower === 'interview' && next?.lower === 'with') return phraseAfter(tokens, i + 2, to);
  if (PASSING_ON.test(lower)) {
    const by = lower === 'quoted' && tokens[i + 2]?.lower === 'saying' ? i + 3 : i + 1;
    if (tokens[by]?.lower === 'by') {
      const agent = phraseAfter(tokens, by + 1, to, true);
      const named = agent !== null && (lower === 'quoted' ? isName(tokens[agent.from]) : isMedium(tokens, agent));
      return named ? agent : null;
    }
    // "RNA quoted Moreau as saying"
    const subject = /^(?:quoted|cited|reported)$/u.test(lower) ? subjectOf(tokens, from, i) : null;
    const saying = tokens.slice(i + 2, i + 8).some((token) => token.lower === 'saying');
    const passesOn = subject !== null && (saying || (lower !== 'reported' && isOutlet(tokens, subject)));
    return passesOn ? subject : null;
  }
  if (lower !== 'in' || tokens[i + 3]?.lower === 'with') return null;
  // "in a Telegram post", "in a joint statement", "in a statement"
  const platform = /^post|message$/u.test(tokens[i + 3]?.lower ?? '') ? platformAt(tokens, i + 2) : null;
  if (platform !== null) return platform;
  if (DOCUMENT.test(tokens[i + 2]?.lower ?? '')) return { from: i + 1, to: i + 3 };
  const adjective = tokens[i + 2]?.kind === 'word' && DOCUMENT.test(tokens[i + 3]?.lower ?? '');
  return adjective && /^an?$/u.test(next?.lower ?? '') ? { from: i + 1, to: i + 4 } : null;
}

function platformAt(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at]?.text === 'Truth') return { from: at, to: tokens[at + 1]?.text === 'Social' ? at + 2 : at + 1 };
  return PLATFORM.test(tokens[at]?.text ?? '') ? { from: at, to: at + 1 } : null;
}
