import type { Span } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import { eachWord } from '../text/words.ts';
import { isFunctionWord, isNegation } from './functionWords.ts';

/**
 * What a token is to a reader of the difference. `content`: a word with a meaning of its own, or a symbol such as €;
 * `function`: see {@link isFunctionWord}; `stop`: ends a sentence; `mark`: any other punctuation.
 */
type TokenKind = 'content' | 'function' | 'number' | 'negation' | 'quote' | 'stop' | 'mark';

/** A word or a punctuation mark of a passage; white space belongs to none. Offsets point into the passage. */
export interface Token extends Span {
  readonly text: string;
  /** Equal for what a reader takes for the same: “ and «, – and —, Said and said, 6,000 and 6000. */
  readonly key: string;
  readonly kind: TokenKind;
}

// A flag, a run of one sign ("...", "!!"), or one character with whatever modifies it or is joined to it (accents, the
// parts of an emoji).
const SIGN =
  /\p{RI}{2}|(?<sign>[^\p{M}\s])\k<sign>+|\S[\p{M}\p{Join_Control}\p{Emoji_Modifier}]*(?:(?<=\u200D)\S[\p{M}\p{Join_Control}\p{Emoji_Modifier}]*)*/gu;

const QUOTE = /^["'“”„‟‘’‚‛«»‹›「」『』＂＇`´]+$/u;
const DASH = /^[\p{Pd}−]+$/u;
const STOP = /^[.!?…。！？؟।]+$/u;
const SYMBOL = /^[\p{S}%‰#&@]/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** What a token is by its letters; of one language. */
export type TokenForms = Map<string, Omit<Token, keyof Span>>;

/**
 * Splits a passage into words and punctuation marks, in order. Every character that is not white space is in one.
 * @param language BCP 47 primary subtag; decides what is a function word
 * @param forms of words of that language met before, where many passages are split
 */
export function tokens(passage: string, language: string, forms: TokenForms = new Map()): readonly Token[] {
  const result: Token[] = [];
  let at = 0;
  eachWord(passage, (start, end) => {
    signs(at, start);
    const written = passage.slice(start, end);
    let form = forms.get(written);
    if (form === undefined) {
      const folded = fold(written);
      form = { text: written, key: wordKey(written, folded), kind: wordKind(written, folded, language) };
      forms.set(written, form);
    }
    result.push({ start, end, text: form.text, key: form.key, kind: form.kind });
    at = end;
  });
  signs(at, passage.length);
  return result;

  function signs(from: number, to: number): void {
    // Nearly every gap between two words is one space.
    if (from === to || (to - from === 1 && passage[from] === ' ')) return;
    for (const match of passage.slice(from, to).matchAll(SIGN)) {
      const text = match[0];
      const start = from + match.index;
      result.push({ start, end: start + text.length, text, ...signKindAndKey(text) });
    }
  }
}

/** Whether the token is a word or a number. */
export function isWord({ kind }: Token): boolean {
  return kind === 'content' || kind === 'function' || kind === 'number' || kind === 'negation';
}

function wordKind(text: string, folded: string, language: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  if (isNegation(folded, language)) return 'negation';
  // US, WHO and IT are names.
  return isFunctionWord(folded, language) && !/^\p{Lu}{2}/u.test(text) ? 'function' : 'content';
}

function wordKey(text: string, folded: string): string {
  if (THOUSANDS.test(text)) return text.replaceAll(',', '');
  // Folding leaves nothing of a lone accent, and "½" and "1⁄2" must not become "12".
  return folded === '' || /\p{No}/u.test(text) ? text : folded;
}

function signKindAndKey(text: string): { kind: TokenKind; key: string } {
  if (QUOTE.test(text)) return { kind: 'quote', key: '"' };
  if (DASH.test(text)) return { kind: 'mark', key: '–' };
  if (text === '…' || text === '...') return { kind: 'mark', key: '…' };
  if (STOP.test(text)) return { kind: 'stop', key: text };
  return { kind: SYMBOL.test(text) ? 'content' : 'mark', key: text };
}
