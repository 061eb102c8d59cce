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
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Longer blocks are prose whatever they end in; headings and teasers were never met above it. */
const LONG = 240;
/** A sentence of fewer words, before the text has begun, may as well be a title or a button. */
const FEW_WORDS = 6;

/** Words of a text; where words are not spaced, two characters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(CJK)?.length ?? 0;
  const spaced = text.replace(CJK, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-8));
}

export function isCut(text: string): boolean {
  return CUT.test(text.slice(-8));
}

export function featuresOf(draft: Draft): Features {
  const { text } = draft;
  const words = text.length > 2000 ? text.length / 6 : countWords(text);
  const ends = endsSentence(text);
  const prose =
    draft.traits.heading === 0 &&
    (text.length >= LONG ||
      (ends && (words >= FEW_WORDS || (draft.traits.paragraph && words > 2))) ||
      (/[:：]$/u.test(text) && words >= 8));
  const key = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { draft, text, words, ends, prose, key };
}
