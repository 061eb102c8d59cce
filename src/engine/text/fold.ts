/**
 * Folds away what does not make a word another word: case, accents, compatibility forms, apostrophe style.
 * "Wŏnsan" → "wonsan", "ﬁnal" → "final", "Lavrov’s" → "lavrov's". May change the length; never use offsets across it.
 */
export function fold(word: string): string {
  // Most words of most articles; normalising them takes ten times as long.
  if (/^[ -~]*$/u.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ＇]/gu, "'")
    .toLowerCase();
}
