import { isAsciiLetter, isAsciiWord, SPACE } from '../characters.ts';
import type { Draft } from '../reader.ts';

/** What the shape of a block's text says. */
export interface Features {
  readonly draft: Draft;
  readonly text: string;
  readonly words: number;
  /** Whether it has more than so many words; cheaper than counting them all. */
  isLongerThan(words: number): boolean;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Reads as told text: a sentence, or so long that it must be one. */
  readonly prose: boolean;
  /** Text folded for comparing blocks with each other. */
  readonly key: string;
}

/** After the full stop may stand closing marks, a note's number, and the sign with which a magazine ends its texts. */
const TERMINAL = /[.!?…。！？｡؟۔।॥][\p{Pf}\p{Pe}"'”’»*\]\d]{0,4}(?:\s?[®µ■□▪◼●♦◆◊∎])?$/u;
/** "…", "..." and a lone dash end a teaser that the page cut, not a sentence. */
const CUT = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])[\])"'”]?$/u;
/** Thai, Lao, Khmer, kana, Han: words are not spaced. Ranges, because this runs over every character. */
const isUnspaced = (code: number): boolean =>
  code >= 0x0e00 &&
  (code <= 0x0eff ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff));
/** Ideographic and full-width punctuation, which stands between unspaced words without being one. */
const isWidePunctuation = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20);

/** Longer blocks are prose whatever they end in; headings and teasers were never met above it. */
const LONG = 240;
/** A sentence of fewer words, before the text has begun, may as well be a title or a button. */
const FEW_WORDS = 6;

/** Signs that stand between words with spaces around them and are none. */
const NO_WORD = /[\s–—|·•-]/u;

/**
 * Words of a text; where words are not spaced, two characters count as one. By hand, for it runs over every block.
 * @param enough counting may end when there are so many
 */
export function countWords(text: string, enough = Infinity): number {
  let spaced = 0;
  let unspaced = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) inWord = false;
    else if (isAsciiWord(code)) {
      if (!inWord && ++spaced >= enough) return spaced;
      inWord = true;
    } else if (isUnspaced(code)) {
      unspaced++;
      inWord = false;
    } else if (inWord) inWord = !isWidePunctuation(code) && !/\s/u.test(text[index] ?? '');
    else if (!isWidePunctuation(code) && !NO_WORD.test(text[index] ?? '')) {
      spaced++;
      inWord = true;
    }
  }
  return spaced + Math.ceil(unspaced / 2);
}

/** Longer runs of unspaced letters are sentences; titles in these scripts have about twenty. */
const LONG_UNSPACED = 60;

/** Whether a text in a script without spaces, most of which know no full stop either, is too long for a heading. */
export function isLongUnspaced(text: string): boolean {
  if (text.length < LONG_UNSPACED || isAsciiWord(text.charCodeAt(0))) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isUnspaced(text.charCodeAt(at))) count++;
  return count >= LONG_UNSPACED;
}

const FULL_STOP = 46;
const CLOSING = 41;
/** "… evacuated so far. (AFP)" */
const SIGNED = /[.!?]["'”’]?\s?\(\p{Lu}[\p{L}/]{1,8}\)$/u;

export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Nearly all texts end in a full stop or a letter.
  if (last === FULL_STOP) return true;
  if (isAsciiLetter(last)) return false;
  return TERMINAL.test(text.slice(-8)) || (last === CLOSING && SIGNED.test(text.slice(-16)));
}

export function isCut(text: string): boolean {
  return CUT.test(text.slice(-8));
}

/** So long a text is prose; how many words it has need not be counted. */
const COUNTED = 400;
const LETTERS_PER_WORD = 6;

export function featuresOf(draft: Draft): Features {
  return new BlockFeatures(draft);
}

/** Words and key are told when first asked, for most blocks are never asked for them. */
class BlockFeatures implements Features {
  readonly draft: Draft;
  readonly text: string;
  readonly ends: boolean;
  readonly prose: boolean;
  private counted = -1;
  private folded: string | null = null;

  constructor(draft: Draft) {
    this.draft = draft;
    this.text = draft.text;
    this.ends = endsSentence(draft.text);
    this.prose = draft.traits.heading === 0 && this.isProse();
  }

  get words(): number {
    if (this.counted < 0)
      this.counted = this.text.length > COUNTED ? this.text.length / LETTERS_PER_WORD : countWords(this.text);
    return this.counted;
  }

  isLongerThan(words: number): boolean {
    if (this.counted >= 0 || this.text.length > COUNTED) return this.words > words;
    return countWords(this.text, words + 1) > words;
  }

  get key(): string {
    this.folded ??= this.text
      .slice(0, COUNTED)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return this.folded;
  }

  private isProse(): boolean {
    if (this.text.length >= LONG || isLongUnspaced(this.text)) return true;
    if (this.ends) return this.isLongerThan(this.draft.traits.paragraph ? 2 : FEW_WORDS - 1);
    return /[:：]/u.test(this.text.at(-1) ?? '') && this.isLongerThan(7);
  }
}
