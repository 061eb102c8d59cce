import type { Span } from '../article/article.ts';

/** Japanese marks who speaks with は, が or も right before the quotation, Korean with 은, 는, 이 or 가. */
const JAPANESE = /(?<speaker>[\p{L}ー・]+?)(?:は|が|も)、?$/u;
const KOREAN = /(?<speaker>\p{Script=Hangul}+(?:\s\p{Script=Hangul}+)?)(?:은|는|이|가)\s*$/u;

/**
 * Who speaks a quotation in a Japanese or Korean sentence, as offsets into the text.
 * @param start where the quotation begins, its mark left out
 */
export function eastAsianSpeaker(text: string, start: number): Span | null {
  const before = text.slice(Math.max(0, start - 60), start - 1);
  const sentence = before.split(/[。！？.、]/u).at(-1) ?? '';
  const match = KOREAN.exec(sentence) ?? JAPANESE.exec(sentence);
  const speaker = match?.groups?.['speaker'];
  if (match === null || speaker === undefined) return null;
  const at = start - 1 - sentence.length + match.index;
  return { start: at, end: at + speaker.length };
}
