import type { Token } from './tokens.ts';
import type { WordForms } from './wordForms.ts';

// Small words of the languages that news is most often written in with Latin letters, besides English and German.
const SMALL = new Set(
  (
    'le la les un une des du de au aux et ou dans sur pour par avec sans selon il elle ils elles ce cette ces son sa ses nous vous ' +
    'el los las una unos del al en con sin por para segun y o su sus este esta esto se no que como ' +
    'lo gli i della dello delle dei degli nel nella nei con per tra fra e ed ma non si questo questa ' +
    'os as um uma do da dos das no na nos nas ao com sem mas seu sua het een de van voor met op te en maar niet zijn haar dit dat ' +
    'den det de ett och men som pa i til fra er ikke og av w z na do nie jest oraz'
  ).split(' '),
);

/**
 * Tokens of a text in another language than English: its small words begin no name ("La France"), and an elided article
 * is no part of one ("l'Allemagne").
 */
export function foreignTokens(tokens: readonly Token[], text: string, forms: WordForms): Token[] {
  return tokens.map((token) => {
    if (token.shape === 'capital' && token.starts && SMALL.has(token.lower)) return { ...token, shape: 'lower' };
    if (!/^\p{L}['’]\p{Lu}/u.test(token.text)) return token;
    const start = token.start + 2;
    const { text: word, lower, id } = forms.within(text, start, token.end);
    return { ...token, start, text: word, lower, id, shape: 'capital', spaced: true };
  });
}
