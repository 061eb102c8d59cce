/** Nouns that are plural without an s, and words that end in s without being what is counted. */
const PLURALS = new Set(
  'people men women children troops police staff personnel crew teeth feet mice sheep fish deer cattle aircraft spacecraft series media data criteria fishermen servicemen policemen firefighters lawmen spokesmen businessmen congressmen clergy livestock million dead wounded injured missing homeless'.split(
    ' ',
  ),
);
const NOT_NOUNS = new Set(
  'is was has does as this his its us yes less perhaps always across towards besides plus versus whereas says goes comes makes takes gives gets includes remains becomes was times percent of and or but in on at to for from with by than that which who when while after before during since until over under into about against between per a an the were are have had will would could can may might must shall did do not it he she they we you i'.split(
    ' ',
  ),
);
const WORD = /\s(?<word>(?:\p{Lu}\.)+|[\p{L}][\p{L}’'-]*)/uy;
/** Adjectives and nouns that may stand between a number and the noun it counts ("6,000 combat engineering troops"). */
const REACH = 4;

/**
 * The noun that a number counts, right of it: "6,000 engineering troops" → troops.
 * @param from where the numeral ends; "of" may come between ("thousands of soldiers")
 * @returns `null` when the next words count nothing
 */
export function countedNoun(text: string, from: number): { readonly head: string; readonly end: number } | null {
  let at = text.startsWith(' of ', from) ? from + 3 : from;
  if (text.startsWith(' of the ', from) || text.startsWith(' of its ', from)) at = from + 7;
  if (/^ (?:the|its|their) /u.test(text.slice(from, from + 7)) && text.startsWith(' of', from - 3)) {
    at = from + text.slice(from + 1).indexOf(' ') + 1;
  }
  for (let i = 0; i < REACH; i++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.groups?.['word'];
    if (word === undefined) return null;
    const lower = word.toLowerCase();
    if (NOT_NOUNS.has(lower)) return null;
    at += 1 + word.length;
    const plural = PLURALS.has(lower) || (/[^s’']s$/u.test(lower) && lower.length > 3) || lower.endsWith('sses');
    // of two plurals in a row the second is counted ("100 kilometers"), unless it is a verb: the first one it is
    if (plural && (lower === word || i === 0)) return { head: lower, end: at };
  }
  return null;
}
