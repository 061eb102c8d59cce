import type { Span } from '../article/article.ts';
import type { Known } from './lexicon.ts';
import { fold } from '../text/fold.ts';

/** How a word is written. Only words that begin with a capital can begin a name. */
type Shape =
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
  readonly starts: boolean;
  /** What the lexicon knows to begin here; `undefined` until it was asked. */
  known: Known | null | undefined;
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
const UPPER_LETTER = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}|\p{M}/u;
const NUMERAL = /\p{N}/u;
const DOTTED = /\p{Ll}\.\p{Ll}/u;
const OPENING = new Set('"“«„‹([‘');
const ENDING = new Set('.!?…:;•●▪■◆|*');
const QUOTES = new Set('"“”«»„‹›‘’\'');

// Web and mail addresses ("docs.example.com/Berlin" too), handles, hashtags, words of programs ("MAX_RETRIES"), paths of
// Windows: nothing in them is a name.
const ADDRESS =
  /https?:\/\/\S+|www\.\S+|(?<![^\s(])(?:[@#][\p{L}\p{N}_]+|[ur]\/[\w-]+)|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\S)[A-Z]:\\\S+|(?<![\w.-])(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*|(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu;
const OF_ADDRESSES = ['/', '@', '#', '_', '\\', 'www.'];

// What programs call their failures and parts: "ConnectionRefused", "NullPointerException". "GitHub" is a name.
const PROGRAM_WORD =
  /[a-z](?:Error|Exception|Refused|Timeout|Handler|Listener|Queue|Service|Factory|Controller|Manager|Request|Response)s?$/u;
const SHORTEST_PROGRAM_WORD = 8; // letters, "KeyError"

function addressesIn(text: string): Span[] {
  // Looking for each is faster than a regular expression for all.
  if (!OF_ADDRESSES.some((mark) => text.includes(mark))) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({ start: index, end: index + address.length }));
}

function wholeMark(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const known = null;
  return { start, end, text: word, lower: word, shape: 'mark', spaced: true, possessive: false, starts: false, known };
}

const HAS_UPPER = 1;
const HAS_LOWER = 2;
const HAS_DIGIT = 4;
const NOT_ASCII = 8;
/** A mark of ASCII inside the word: a point, an apostrophe. */
const HAS_OTHER = 16;

/** Which kinds of characters the word has, as flags. By code, since a regular expression took half of all time. */
function contentsOf(word: string): number {
  let flags = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) flags |= HAS_LOWER;
    else if (code >= 65 && code <= 90) flags |= HAS_UPPER;
    else if (code >= 48 && code <= 57) flags |= HAS_DIGIT;
    else flags |= code > 127 ? letterFlags(word.charAt(i)) : HAS_OTHER;
  }
  return flags;
}

function letterFlags(letter: string): number {
  if (UPPER_LETTER.test(letter)) return NOT_ASCII | HAS_UPPER;
  return LETTER.test(letter) ? NOT_ASCII | HAS_LOWER : NOT_ASCII;
}

function shapeOf(word: string, contents: number): Shape {
  const first = contentsOf(word.charAt(0));
  if ((contents & (HAS_LOWER | HAS_UPPER | HAS_DIGIT)) === 0) return NUMERAL.test(word) ? 'number' : 'mark';
  if ((first & HAS_DIGIT) !== 0) return (contents & HAS_UPPER) !== 0 ? 'upper' : 'number';
  if ((first & HAS_UPPER) !== 0) return word.length > 1 && (contents & HAS_LOWER) === 0 ? 'upper' : 'capital';
  return (contents & HAS_UPPER) !== 0 ? 'mixed' : 'lower';
}

/** The next word or mark from `at` on. Plain ASCII words by code; whatever else by the regular expression. */
function nextToken(text: string, at: number): Span | null {
  let start = at;
  while (start < text.length && text.charCodeAt(start) <= 32) start++;
  if (start >= text.length) return null;
  let end = start;
  let code = text.charCodeAt(end);
  while (isPlain(code)) code = text.charCodeAt(++end);
  // The end of the text, a space, or a mark that no word goes on behind.
  if (end > start && (Number.isNaN(code) || code <= 32 || (code < 128 && !JOINERS.has(code)))) return { start, end };
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const JOINERS = new Set(Array.from("'&.,", (mark) => mark.charCodeAt(0)));

/** Splits one paragraph's text into words and marks, and tells where sentences begin. Linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previous: Token | undefined;
  const addresses = addressesIn(text);
  for (let at = 0; ;) {
    const span = nextToken(text, at);
    if (span === null) break;
    while (addresses[0] !== undefined && addresses[0].end <= span.start) addresses.shift();
    const address = addresses[0];
    if (address !== undefined && span.end > address.start) {
      previous = wholeMark(text, span.start, address.end);
      tokens.push(previous);
      at = end = address.end;
      continue;
    }
    const { start } = span;
    const stopOfMatch = span.end;
    let word = text.slice(start, stopOfMatch);
    at = stopOfMatch;
    let possessive = false;
    const last = word.charCodeAt(word.length - 1);
    if (word.length > 2 && (last === 115 || last === 83) && isApostrophe(word, word.length - 2)) {
      word = word.slice(0, -2);
      possessive = true;
    } else if (last === 115 && isApostrophe(text, start + word.length) && !isLetter(text, start + word.length + 1)) {
      possessive = true; // "the workers' union", "Lavrovs' visit"; an end of quotation at worst
    }
    const contents = contentsOf(word);
    let lower = word;
    if ((contents & NOT_ASCII) !== 0) lower = fold(word);
    else if ((contents & HAS_UPPER) !== 0) lower = word.toLowerCase();
    const shape = isAddressOrCode(word, contents) ? 'lower' : shapeOf(word, contents);
    let stop = start + word.length;
    if (
      !possessive &&
      text[stop] === '.' &&
      (ABBREVIATIONS.has(lower) ||
        (shape === 'capital' && word.length === 1 && (word !== 'I' || isInitialI(text, stop, previous))))
    ) {
      word += '.';
      stop += 1;
      at = stop;
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
      known: undefined,
    };
    tokens.push(token);
    previous = token;
    end = Math.max(stopOfMatch, stop);
  }
  return tokens;
}

/** "Example.com", "Object.entries": written together with a point they are addresses or code. */
function isAddressOrCode(word: string, contents: number): boolean {
  if ((contents & HAS_LOWER) === 0) return false;
  if ((contents & HAS_OTHER) !== 0 && DOTTED.test(word)) return true;
  return (contents & HAS_UPPER) !== 0 && word.length >= SHORTEST_PROGRAM_WORD && PROGRAM_WORD.test(word);
}

// "Sergey I. Kislyak": letters of a given name; "But I. The" ends a sentence.
const SHORTEST_GIVEN = 4;

function isInitialI(text: string, at: number, previous: Token | undefined): boolean {
  const given = previous?.shape === 'capital' && previous.text.length >= SHORTEST_GIVEN;
  return given && text[at + 1] === ' ' && UPPER_LETTER.test(text[at + 2] ?? '');
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

/** The token at an index that is known to lie in the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index} of ${tokens.length}`);
  return token;
}
