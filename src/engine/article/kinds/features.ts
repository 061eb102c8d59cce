import type { Draft } from '../reader.ts';

/** What the shape of a block's text says. */
export interface Features {
  readonly draft: Draft;
  readonly text: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Reads as told text: a sentence, or so long that it must be one. */
  readonly prose: boolean;
  /** Text folded for comparing blocks with each other. */
  readonly key: string;
}

const TERMINAL = /[.!?…。！？｡؟۔।॥][\p{Pf}\p{Pe}"'”’»*\]\d]{0,4}$/u;
/** "…", "..." and a lone dash end a teaser that the page cut, not a sentence. */
const CUT = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])[\])"'”]?$/u;
/** Thai, Lao, Khmer, kana, Han: words are not spaced. Ranges, because this runs over every block. */
const UNSPACED = /[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/gu;
const ANY_UNSPACED = new RegExp(UNSPACED.source, 'u');

/** Longer blocks are prose whatever they end in; headings and teasers were never met above it. */
const LONG = 240;
/** A sentence of fewer words, before the text has begun, may as well be a title or a button. */
const FEW_WORDS = 6;

/** Words of a text; where words are not spaced, two characters count as one. */
export function countWords(text: string): number {
  if (!ANY_UNSPACED.test(text)) return countSpaced(text);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** Signs that stand between words with spaces around them and are none. */
const NO_WORD = /[\s–—|·•-]/u;

/** Counts the runs of `\S` that do not begin with such a sign; by hand, because it runs over every character. */
function countSpaced(text: string): number {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) inWord = false;
    else if (isLetterOrDigit(code)) {
      if (!inWord) count++;
      inWord = true;
    } else if (inWord) inWord = !/\s/u.test(text[index] ?? '');
    else if (!NO_WORD.test(text[index] ?? '')) {
      count++;
      inWord = true;
    }
  }
  return count;
}

const SPACE = 32;
/** Of ASCII; the rest is told by `NO_WORD`. */
const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-8));
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

  get key(): string {
    this.folded ??= this.text
      .slice(0, COUNTED)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return this.folded;
  }

  private isProse(): boolean {
    if (this.text.length >= LONG) return true;
    if (this.ends) return this.words >= FEW_WORDS || (this.draft.traits.paragraph && this.words > 2);
    return /[:：]$/u.test(this.text) && this.words >= 8;
  }
}
