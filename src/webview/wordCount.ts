import { words } from '../engine/text/words.ts';

// Scripts written without spaces, where words must be looked up.
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// All of them begin here; punctuation and symbols of all scripts lie in between.
const FIRST_WITHOUT_SPACES = 0x0e00;
const PUNCTUATION = { from: 0x2000, to: 0x2bff } as const;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

/**
 * Counts words as word processors do: what stands between spaces and has a letter or a digit. Goes over the text once,
 * since it is done for every paragraph whenever a comparison is shown.
 */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_WITHOUT_SPACES && (code < PUNCTUATION.from || code > PUNCTUATION.to)) {
      // Rare, and then worth looking at as a whole.
      if (WITHOUT_SPACES.test(text)) return words(text).length;
    }
    if (isSpace(code)) inWord = false;
    else if (!inWord && isLetterOrDigit(code, text, at)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (code === 0xa0 || code >= 0x1680) && SPACE.test(String.fromCharCode(code));
}

function isLetterOrDigit(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}
