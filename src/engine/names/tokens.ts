import type { Span } from '../article/article.ts';
import { fold } from '../text/fold.ts';

/** How a word is written. Only words that begin with a capital can begin a name. */
export type Shape =
  /** "said" */
  | 'lower'
  /** "Lavrov", "MacDonald" */
  | 'capital'
  /** "KCNA", "U.S.", "USAF" */
  | 'upper'
  /** "iPhone", "eBay", "al-Assad" as one word */
  | 'mixed'
  /** "2025", "6,000", "A380" counts as upper */
  | 'number'
  | 'mark';

/** A word or a mark of punctuation; offsets into the paragraph's text. A possessive ending is not part of the word. */
export interface Token extends Span {
  readonly text: string;
  /** Folded (see `fold`), without a closing point. */
  readonly lower: string;
  readonly shape: Shape;
  /** White space or the text's beginning stands before it. */
  readonly spaced: boolean;
  /** A possessive ending follows ("'s", or an apostrophe after s). */
  readonly possessive: boolean;
  /** It begins a sentence, a quotation or a line: its capital proves nothing. */
  starts: boolean;
}

// In order: initials and dotted capitals ("U.S.", "J.", "N.V"), words with inner apostrophes, ampersands and digits
// ("O'Brien", "AT&T", "A380", "F-35" is two), anything else but white space one by one.
const TOKEN =
  /\p{Lu}(?:\.\p{Lu}\b)+\.?|[\p{L}\p{M}\p{N}]+(?:['’ʼ&.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

// Words whose point does not end a sentence and belongs to them.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt adm rev hon jr sr inc corp ltd co bros no vs jan feb mar ' +
    'apr aug sept sep oct nov dec calif ala ariz ark colo conn fla ill ind kan ky mass mich minn mont neb nev okla ore ' +
    'tenn wash wis wyo pa va mt ft cmdr supt messrs mme gov pres'
  ).split(' '),
);
// Never follows its point with a new sentence: the next word is a name whose capital counts.
const BEFORE_NAMES = new Set(
  'mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt adm rev hon mt ft cmdr supt messrs mme pres'.split(' '),
);
const ASCII = /^[!-~]*$/u;
const UPPER = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&+]*$/u;
const INITIAL_CAPITAL = /^\p{Lu}|^\p{Lt}/u;
const HAS_CAPITAL = /\p{Lu}/u;
const NUMBER = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th|s|bn|m|k)?$/u;
const LETTER = /^\p{L}/u;
const OPENING = new Set('"“«„‹([‘');
const ENDING = new Set('.!?…:;•●▪■◆|*');
const QUOTES = new Set('"“”«»„‹›‘’\'');

function shapeOf(word: string): Shape {
  if (NUMBER.test(word)) return 'number';
  if (!LETTER.test(word)) return /\p{L}/u.test(word) ? (HAS_CAPITAL.test(word) ? 'upper' : 'number') : 'mark';
  if (INITIAL_CAPITAL.test(word)) return word.length > 1 && UPPER.test(word) ? 'upper' : 'capital';
  return HAS_CAPITAL.test(word) ? 'mixed' : 'lower';
}

/** Splits one paragraph's text into words and marks, and tells where sentences begin. Linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previous: Token | undefined;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    let word = match[0];
    let possessive = false;
    const last = word.charCodeAt(word.length - 1);
    if (word.length > 2 && (last === 115 || last === 83) && isApostrophe(word, word.length - 2)) {
      word = word.slice(0, -2);
      possessive = true;
    } else if (last === 115 && isApostrophe(text, start + word.length) && !isLetter(text, start + word.length + 1)) {
      possessive = true; // "the workers' union", "Lavrovs' visit"; an end of quotation at worst
    }
    let lower = ASCII.test(word) ? word.toLowerCase() : fold(word);
    const shape = shapeOf(word);
    let stop = start + word.length;
    if (
      !possessive &&
      text[stop] === '.' &&
      (ABBREVIATIONS.has(lower) || (shape === 'capital' && word.length === 1 && word !== 'I'))
    ) {
      word += '.';
      stop += 1;
      TOKEN.lastIndex = stop;
    }
    if (lower.endsWith('.')) lower = lower.slice(0, -1);
    const spaced = start > end || start === 0;
    const token: Token = {
      start,
      end: stop,
      text: word,
      lower,
      shape,
      spaced,
      possessive,
      starts: startsSentence(tokens, previous, spaced),
    };
    tokens.push(token);
    previous = token;
    end = start + match[0].length;
    if (stop > end) end = stop;
  }
  return tokens;
}

function startsSentence(tokens: readonly Token[], previous: Token | undefined, spaced: boolean): boolean {
  if (previous === undefined) return true;
  if (previous.shape !== 'mark') {
    // "… in the U.S. The" begins a sentence, "the U.S. Congress" does not: only small words are taken to begin one.
    return false;
  }
  const mark = previous.text;
  if (OPENING.has(mark) && (previous.spaced || mark !== "'")) return mark !== '(' && mark !== '[';
  if (mark === '-' || mark === '–' || mark === '—') return previous.spaced && spaced;
  if (!spaced) return false;
  if (ENDING.has(mark)) return true;
  if (QUOTES.has(mark) || mark === ')') {
    const before = tokens[tokens.length - 2];
    return before !== undefined && ENDING.has(before.text);
  }
  return previous.starts && mark !== ','; // a bullet, a dash, a hash at the line's beginning
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && LETTER.test(text[at] ?? '');
}

/** Whether the word's point never ends a sentence ("Mr.", "Gen."). */
export function standsBeforeNames(token: Token): boolean {
  return token.text.endsWith('.') && BEFORE_NAMES.has(token.lower);
}

/** The token at an index that is known to lie in the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index} of ${tokens.length}`);
  return token;
}
