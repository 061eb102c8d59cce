import { fold } from '../text/fold.ts';

/** What a word is by its letters alone; each spelling of the texts has one. */
interface WordForm {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** See `Token`. */
  readonly lower: string;
  /** Equal for forms with equal `lower`. */
  readonly id: number;
  readonly shape: Shape;
  /** Its point does not end a sentence and belongs to it. */
  readonly abbreviation: boolean;
}

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

/**
 * The forms of words met so far: each is worked out once, and its text and letters are one string in memory. A table of
 * its own, in which a word is found by its letters where it stands: it need not be cut out of its text first, and takes
 * half the time of a `Map`.
 */
export class WordForms {
  readonly #forms: WordForm[] = [];
  readonly #ids = new Map<string, number>();
  /** By the hash of its letters, the number of a form and one more; 0 where there is none. */
  #slots = new Int32Array(4096);
  #hashes = new Int32Array(1024);
  /** The letters of all forms, one after another, and where each form's begin. */
  #letters = new Uint16Array(8192);
  #starts = new Int32Array(1025);

  /** Ids of words are below. */
  get size(): number {
    return this.#ids.size;
  }

  /** The form of the word that stands at `start … end` of a text. */
  within(text: string, start: number, end: number): WordForm {
    let hash = 0x811c9dc5; // FNV-1a
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(text.slice(start, end), hash, slot);
      const form = this.#forms[number];
      if (this.#hashes[number] === hash && form !== undefined && this.#isAt(number, text, start, end)) return form;
    }
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const letters = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - letters !== end - start) return false;
    for (let i = start; i < end; i++) {
      if (this.#letters[letters + i - start] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  #add(word: string, hash: number, slot: number): WordForm {
    const number = this.#forms.length;
    const start = this.#starts[number] ?? 0;
    const form = formOf(word, (lower) => this.idOf(lower));
    this.#forms.push(form);
    if (number === this.#hashes.length) {
      this.#hashes = longer(this.#hashes, 2 * number);
      this.#starts = longer(this.#starts, 2 * number + 1);
    }
    if (start + word.length > this.#letters.length) {
      const letters = new Uint16Array(2 * (start + word.length));
      letters.set(this.#letters);
      this.#letters = letters;
    }
    this.#hashes[number] = hash;
    for (let i = 0; i < word.length; i++) this.#letters[start + i] = word.charCodeAt(i);
    this.#starts[number + 1] = start + word.length;
    this.#slots[slot] = number + 1;
    if (2 * number > this.#slots.length) this.#rehash();
    return form;
  }

  /** @param lower folded, as in `Token` */
  idOf(lower: string): number {
    let id = this.#ids.get(lower);
    if (id === undefined) this.#ids.set(lower, (id = this.#ids.size));
    return id;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#forms.length; number++) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function longer(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length);
  result.set(values);
  return result;
}

function formOf(text: string, idOf: (lower: string) => number): WordForm {
  const contents = contentsOf(text);
  let lower = text;
  if ((contents & NOT_ASCII) !== 0) lower = fold(text);
  else if ((contents & HAS_UPPER) !== 0) lower = text.toLowerCase();
  const shape = isAddressOrCode(text, contents) ? 'lower' : shapeOf(text, contents);
  const abbreviation = ABBREVIATIONS.has(lower);
  if (lower.endsWith('.')) lower = lower.slice(0, -1);
  return { text, lower, id: idOf(lower), shape, abbreviation };
}

// Words whose point does not end a sentence and belongs to them.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt adm rev hon jr sr inc corp ltd co bros no vs jan feb mar ' +
    'apr aug sept sep oct nov dec calif ala ariz ark colo conn fla ill ind kan ky mass mich minn mont neb nev okla ore ' +
    'tenn wash wis wyo pa va la ga md tex del okla mt ft cmdr supt messrs mme gov pres'
  ).split(' '),
);
const UPPER_LETTER = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}|\p{M}/u;
const NUMERAL = /\p{N}/u;
const DOTTED = /\p{Ll}\.\p{Ll}/u;

// What programs call their failures and parts: "ConnectionRefused", "NullPointerException". "GitHub" is a name.
const PROGRAM_WORD =
  /[a-z](?:Error|Exception|Refused|Timeout|Handler|Listener|Queue|Service|Factory|Controller|Manager|Request|Response)s?$/u;
const SHORTEST_PROGRAM_WORD = 8; // letters, "KeyError"

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

/** "Example.com", "Object.entries": written together with a point they are addresses or code. */
function isAddressOrCode(word: string, contents: number): boolean {
  if ((contents & HAS_LOWER) === 0) return false;
  if ((contents & HAS_OTHER) !== 0 && DOTTED.test(word)) return true;
  return (contents & HAS_UPPER) !== 0 && word.length >= SHORTEST_PROGRAM_WORD && PROGRAM_WORD.test(word);
}
