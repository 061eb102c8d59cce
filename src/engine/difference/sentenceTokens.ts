import { sentences } from '../article/sentences.ts';
import { tokens, type Token } from './tokens.ts';

/** Splits a passage into its sentences, as tokens that are equal when their words and signs are. */
export function sentenceTokens(passage: string, language: string): readonly Token[] {
  return sentences(passage, language).map(({ start, end }) => {
    const text = passage.slice(start, end);
    const key = tokens(text, language)
      .map((token) => token.key)
      .join(' ');
    return { start, end, text, key, kind: 'content' };
  });
}
