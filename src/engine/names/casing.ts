import type { Token } from './tokens.ts';
import { functionWords } from './wordClasses.ts';

/**
 * How a paragraph uses capitals. `prose`: for names and first words; `title`: for nearly every word; `upper`: it has
 * nothing else; `lower`: it has none to speak of.
 */
export type Casing = 'prose' | 'title' | 'upper' | 'lower' | 'none';

// Lines that programs write begin with the second: "2025-03-06 08:12:44 WARN".
const LOG_LINE = /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/u;

const TITLE_SHARE = 0.8; // of longer words: headlines in title case have .9 … 1; a sentence full of names reached .7
const UPPER_SHARE = 0.7;
const ENOUGH_WORDS = 3; // two capitalised words alone tell nothing about casing
// Brackets apart, which scores and lists have too; code opens them without a space: "getName(".
const SIGNS = new Set(Array.from('{}[]<>=;|+*/\\_^~`'));
const ENOUGH_SIGNS = 4;
const SIGN_SHARE = 0.2; // of all tokens; brackets and semicolons of prose stay below .1
const RESULTS_SHARE = 0.3; // numbers to words: "Arsenal 2 Chelsea 1; …" is all names, and no headline
const ENOUGH_RESULTS = 4; // "iPhone 4, iOS 4 at Developers Conference 2010" is a headline
const LONGER = 5; // letters; title case leaves "with" and "from" small

/** How the paragraph that `text` is, split into `tokens`, uses capitals. */
export function casingOf(text: string, tokens: readonly Token[]): Casing {
  if (LOG_LINE.test(text)) return 'none';
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  let lowers = 0;
  let signs = 0;
  let numbers = 0;
  let longer = 0;
  for (const token of tokens) {
    if (token.shape === 'mark') {
      if (SIGNS.has(token.text) || (token.text === '(' && !token.spaced)) signs++;
      continue;
    }
    if (token.shape === 'number') {
      numbers++;
      continue;
    }
    words++;
    if (token.shape === 'upper') uppers++;
    if (token.shape === 'lower') lowers++;
    if (token.text.length < LONGER && functionWords.has(token.lower)) continue;
    longer++;
    if (token.shape !== 'lower') capitals++;
  }
  if (signs >= ENOUGH_SIGNS && signs > SIGN_SHARE * tokens.length) return 'none';
  if (words < ENOUGH_WORDS) return 'prose';
  if (uppers >= UPPER_SHARE * words && lowers <= 1) return 'upper';
  if (numbers >= ENOUGH_RESULTS && numbers > RESULTS_SHARE * words) return 'prose';
  // A headline has no full stop; a sentence full of names has one.
  if (tokens[tokens.length - 1]?.text === '.') return 'prose';
  return longer >= ENOUGH_WORDS && capitals >= TITLE_SHARE * longer ? 'title' : 'prose';
}
