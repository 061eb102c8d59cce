import type { Span } from '../article/article.ts';
import { fold } from './fold.ts';

/** A word of a text; offsets point into the text it was taken from. */
export interface Word extends Span {
  readonly text: string;
  /** See {@link fold}. */
  readonly folded: string;
}

// Letters and digits, joined by one apostrophe, hyphen, point or comma between two of them: "don't", "twice-a-week",
// "U.S", "U.S.-led", "3.5", "6,000". A regular expression: eight times the speed of Intl.Segmenter, which also splits
// "Jae-myung".
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:\.[-‑]|['’‘ʼ\-‑.,·&])(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

// Scripts written without spaces, where only a dictionary knows where words end.
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into words, in order; punctuation and white space belong to none. Call it a paragraph at a time. */
export function words(text: string): readonly Word[] {
  const result: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (WITHOUT_SPACES.test(match[0])) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
      for (const part of segmenter.segment(match[0])) {
        if (part.isWordLike === true) push(match.index + part.index, part.segment);
      }
    } else {
      push(match.index, match[0]);
    }
  }
  return result;

  function push(start: number, word: string): void {
    result.push({ start, end: start + word.length, text: word, folded: fold(word) });
  }
}
