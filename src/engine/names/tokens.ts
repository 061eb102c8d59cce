import type { Span } from '../article/article.ts';
import type { Known } from './lexicon.ts';
import { WordForms, type Shape } from './wordForms.ts';

/** A word or a mark of punctuation; offsets into the paragraph's text. A possessive ending is not part of the word. */
export interface Token extends Span {
  readonly text: string;
  /** Folded (see `fold`), without a closing point. */
  readonly lower: string;
  readonly shape: Shape;
  /** Of `lower`, see `WordForms`; -1 for what is no word. */
  readonly id: number;
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

const UPPER_LETTER = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}|\p{M}/u;
const OPENING = new Set('"“«„‹([‘');
const ENDING = new Set('.!?…:;•●▪■◆|*');
const QUOTES = new Set('"“”«»„‹›‘’\'');

// Web and mail addresses ("docs.example.com/Berlin" too), handles, hashtags, words of programs ("MAX_RETRIES"), paths of
// Windows: nothing in them is a name.
const ADDRESS =
  /https?:\/\/\S+|www\.\S+|(?<![^\s(])(?:[@#][\p{L}\p{N}_]+|[ur]\/[\w-]+)|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\S)[A-Z]:\\\S+|(?<![\w.-])(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*|(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu;
const OF_ADDRESSES = ['/', '@', '#', '_', '\\', 'www.'];

function addressesIn(text: string): Span[] {
  // Looking for each is faster than a regular expression for all.
  if (!OF_ADDRESSES.some((mark) => text.includes(mark))) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({ start: index, end: index + address.length }));
}

function wholeMark(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const known = null;
  return {
    start,
    end,
    text: word,
    lower: word,
    shape: 'mark',
    id: -1,
    spaced: true,
    possessive: false,
    starts: false,
    known,
  };
}

/** The end of the word or mark that begins at `start`. Plain ASCII by code; whatever else by the regular expression. */
function endOfToken(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  while (isPlain(code)) code = text.charCodeAt(++end);
  if (end > start) {
    // The end of the text, a space, or a mark that no word goes on behind.
    if (Number.isNaN(code) || code <= 32 || (code < 128 && !JOINERS.has(code))) return end;
    const next = text.charCodeAt(end + 1);
    if (code < 128 && (Number.isNaN(next) || (next < 128 && !isPlain(next)))) return end;
  } else if (code < 128) return start + 1;
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

/** Where the next word or mark begins, or the text's length. */
function nextStart(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code > 32 && (code < 128 || !SPACE.test(text.charAt(start)))) break;
    start++;
  }
  return start;
}

const SPACE = /\s/u;

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const JOINERS = new Set(Array.from("'&.,", (mark) => mark.charCodeAt(0)));

const POINT = 46;

/**
 * Splits one paragraph's text into words and marks, and tells where sentences begin. Linear in the text.
 * @param forms what is known of words already, where many texts are split
 */
export function tokenise(text: string, forms = new WordForms()): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previous: Token | undefined;
  const addresses = addressesIn(text);
  for (let at = 0; ;) {
    const start = nextStart(text, at);
    if (start >= text.length) break;
    const endOfWord = endOfToken(text, start);
    while (addresses[0] !== undefined && addresses[0].end <= start) addresses.shift();
    const address = addresses[0];
    if (address !== undefined && endOfWord > address.start) {
      previous = wholeMark(text, start, address.end);
      tokens.push(previous);
      at = end = address.end;
      continue;
    }
    at = endOfWord;
    let stop = endOfWord;
    let possessive = false;
    const last = text.charCodeAt(stop - 1);
    if (last === 115 || last === 83) {
      if (stop - start > 2 && isApostrophe(text, stop - 2)) {
        stop -= 2;
        possessive = true;
      } else if (last === 115 && isApostrophe(text, stop) && !isLetter(text, stop + 1)) {
        possessive = true; // "the workers' union", "Lavrovs' visit"; an end of quotation at worst
      }
    }
    const form = forms.within(text, start, stop);
    const { lower, shape } = form;
    let word = form.text;
    if (
      !possessive &&
      text.charCodeAt(stop) === POINT &&
      (form.abbreviation ||
        (shape === 'capital' && word.length === 1 && (word !== 'I' || isInitialI(text, stop, previous))))
    ) {
      word += '.';
      stop += 1;
      at = stop;
    }
    const spaced = start > end || start === 0;
    const token: Token = {
      start,
      end: stop,
      text: word,
      lower,
      shape,
      id: form.id,
      spaced,
      possessive,
      starts: startsSentence(tokens, previous, spaced),
      known: undefined,
    };
    tokens.push(token);
    previous = token;
    end = Math.max(endOfWord, stop);
  }
  return tokens;
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
