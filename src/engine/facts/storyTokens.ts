import type { Article } from '../article/article.ts';
import { tellsTheStory } from '../article/article.ts';
import type { QuotedWords } from './quotedWords.ts';

/** A word, a number, a punctuation mark, or a whole quotation as one token. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark' | 'quote';
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Offsets into that paragraph's text; a quotation that spans paragraphs ends where its first paragraph ends. */
  readonly start: number;
  readonly end: number;
  /** Index of the quotation, for `quote` tokens. */
  readonly quote: number;
}

/** A sentence as a half-open range of tokens. Quotations count as parts of the sentence around them. */
export interface TokenSentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

export interface StoryTokens {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
}

const TOKEN =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|[Yy]ou|[Ww]ho)(?=['’](?:d|ll|ve|re|s)(?!\p{L}))|(?<=(?<!\p{L})(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|[Yy]ou|[Ww]ho))['’](?:d|ll|ve|re|s)(?!\p{L})|(?:\p{Lu}\.){2,}|[ap]\.m\.|(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Sgt|Col|Capt|Rev|St|\p{Lu})\.(?=\s\p{Lu})|(?:Inc|Corp|Ltd|Co)\.(?=[\s,])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐’'.&]\p{L}[\p{L}\p{M}\p{N}]*)*[’']?|\p{N}+-year-olds?|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Rev|Prof|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Adm|Maj|Cmdr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})$/u;

/**
 * The tokens of an article's story paragraphs, each quotation one token, and the sentences they form. A sentence ends
 * with its paragraph, at a full stop, or after a quotation that ends with one.
 */
export function storyTokens(article: Article, quotes: readonly QuotedWords[]): StoryTokens {
  const tokens: Token[] = [];
  const sentences: TokenSentence[] = [];
  let next = 0;
  let from = 0;
  let resume: { paragraph: number; at: number } | null = null;
  const endSentence = (paragraph: number): void => {
    if (tokens.length > from) sentences.push({ from, to: tokens.length, paragraph });
    from = tokens.length;
  };
  article.paragraphs.forEach((paragraph, index) => {
    if (!tellsTheStory(paragraph.kind) || (resume !== null && resume.paragraph > index)) return;
    const { text } = paragraph;
    let at = resume?.paragraph === index ? resume.at : 0;
    resume = null;
    for (;;) {
      const quote = quotes[next];
      const here = quote?.start.paragraph === index;
      readTokens(text, at, here ? quote.start.at - 1 : text.length, index, tokens, () => endSentence(index));
      if (quote === undefined || !here) break;
      const spans = quote.end.paragraph > index;
      const end = spans ? text.length : quote.end.at + 1;
      const start = quote.start.at - 1;
      tokens.push({ text: quote.text, lower: '', kind: 'quote', paragraph: index, start, end, quote: next });
      next++;
      const after = article.paragraphs[quote.end.paragraph]?.text.slice(quote.end.at + 1) ?? '';
      if (endsSentence(quote.text, after)) endSentence(index);
      if (spans) {
        resume = { paragraph: quote.end.paragraph, at: quote.end.at + 1 };
        return;
      }
      at = end;
    }
    endSentence(index);
  });
  return { tokens, sentences };
}

/** `"We won." Ms Moreau said.`: a slip of punctuation; nothing follows that could be said otherwise. */
const ATTRIBUTION_ALONE =
  /^\s(?:(?:He|She|They)|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\s(?:said|says|added|explained|told reporters|concluded|stated|wrote)(?:\s(?:in|on|at|during)\s[^.!?“"]{1,60})?\.(?:\s|$)/u;

/** `"We won." The mayor …` ends; `"Who won?" he asked` and `"We won", he said` do not. */
function endsSentence(quoted: string, after: string): boolean {
  if (ATTRIBUTION_ALONE.test(after)) return false;
  if (!/[.。…][\s"'’”)]*$/u.test(quoted)) return /[?!？！][\s"'’”)]*$/u.test(quoted) && /^\s*$/u.test(after);
  return /^\s*(?:$|["'“”«„‘(]|\p{Lu}|\p{Lo})/u.test(after);
}

function readTokens(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  tokens: Token[],
  endSentence: () => void,
): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const word = match[0];
    const kind = beginsWord(word) || (word.length > 1 && /^['’]\p{L}/u.test(word)) ? 'word' : 'mark';
    const previous = tokens.at(-1);
    tokens.push({
      text: word,
      lower: word.endsWith('.') ? word.toLowerCase().replace(/^([a-z]+)\.$/u, '$1') : word.toLowerCase(),
      kind,
      paragraph,
      start,
      end: start + word.length,
      quote: -1,
    });
    if (kind === 'mark' && DASH.test(word) && start < FURTHEST_DATELINE && DATELINE.test(text.slice(0, start)))
      endSentence();
    if (kind !== 'mark' || !STOPS.has(word)) continue;
    const follows = text.slice(start + word.length, start + word.length + 4);
    if (word === '.' && previous?.kind === 'word' && previous.end === start && ABBREVIATION.test(previous.text))
      continue;
    if (/^(?:\s|$|["“”«'’)])/u.test(follows) && !/^\s*\p{Ll}/u.test(follows)) endSentence();
    else if (/[。！？]/u.test(word)) endSentence();
  }
}

const DASH = /^[-–—]$/u;
/** "PORT VALE, Ruritania (RNA) —": where a report was written; what follows is a sentence of its own. */
const DATELINE =
  /^\p{Lu}{3,}(?:[\s.,-]+\p{Lu}+)*(?:,\s[\p{L}.\s]{2,25})?(?:,\s\p{Lu}[\p{L}.]+\s\d{1,2})?\s*(?:\([^)]{1,40}\))?\s*-?$/u;
const FURTHEST_DATELINE = 80;

/** Marks behind which a sentence may end. */
const STOPS = new Set('.!?。！？…●•');

/** Whether it begins with a letter or a digit; by code where it is plain ASCII, as most are. */
function beginsWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 128) return /^[\p{L}\p{N}]/u.test(text);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
