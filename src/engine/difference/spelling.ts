import { fold } from '../text/fold.ts';

// Letters and groups that the ways of writing foreign names in Latin letters use for one another: Sergei, Sergey;
// Khartoum, Hartum; Zelensky, Zelenskyy. In order; each step works on the result of the one before.
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/ts|tz|cz/gu, 'z'],
  [/sch/gu, 'sh'],
  [/ck|q|c(?!h)/gu, 'k'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/[ijy]+/gu, 'i'],
  [/ei|ie/gu, 'i'],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
];

// British and American habits. Each maps both spellings to one form that no reader ever sees.
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/is(?=e[ds]?$|er|ing$|ation)/gu, 'iz'],
  [/ys(?=e[ds]?$|er|ing$)/gu, 'yz'],
  [/our/gu, 'or'],
  [/tre(?=s?$|d$)/gu, 'ter'],
  [/enc(?=es?$)/gu, 'ens'],
  [/ogue/gu, 'og'],
  [/ll(?=ed$|ing$|er)/gu, 'l'],
  [/ae|oe/gu, 'e'],
  [/grey/gu, 'gray'],
  [/(?<=gram)me(?=s?$)/gu, ''],
  [/plough/gu, 'plow'],
  [/tyre/gu, 'tire'],
];

// What every habit above begins with. Most words have none of it and are spared twelve rules.
const MAY_BE_HABIT = /our|is[eai]|iser|ys[ei]|tre|enc|ogue|ll|ae|oe|grey|gramme|plough|tyre/u;

// Shorter names are alike by chance: Kim, Kym; Lee, Li.
const MIN_NAME = 4;
// Gaddafi and Qadhafi, programme and program: no spelling is much longer than another.
const MAX_LONGER = 4;

/**
 * Whether two words are one word in two spellings: two transliterations of a name (both capitalised), or British and
 * American habits. Cautious: Iran and Iraq, Biden and Baden, form and from are different words.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MAX_LONGER) return false;
  const forms = spellingForms(a);
  return spellingForms(b).some((form) => forms.includes(form));
}

/** Remembers the forms of words: the same few thousand words make up all articles. */
export class Spellings {
  readonly #forms = new Map<string, readonly string[]>();

  /** See {@link spellingForms}. */
  forms(word: string): readonly string[] {
    let forms = this.#forms.get(word);
    if (forms === undefined) this.#forms.set(word, (forms = spellingForms(word)));
    return forms;
  }
}

/**
 * Forms of a word, for comparing only: two words that share one are spellings of one word, as far as
 * {@link isSpellingVariant} knows them.
 */
function spellingForms(word: string): readonly string[] {
  const habitual = habitualForm(fold(word));
  const [, name = '', ending = ''] = POSSESSIVE.exec(fold(word)) ?? [];
  return /^\p{Lu}/u.test(word) && name.length >= MIN_NAME && !/\p{N}/u.test(name)
    ? [habitual, `N ${rewrite(name, TRANSLITERATION)}${ending}`]
    : [habitual];
}

/**
 * The word as neither Britons nor Americans write it, but the same for both: defence and defense are "defens".
 * @param folded see `fold`
 */
export function habitualForm(folded: string): string {
  if (!MAY_BE_HABIT.test(folded) || /\p{N}/u.test(folded)) return folded;
  const [, word = folded, ending = ''] = POSSESSIVE.exec(folded) ?? [];
  return rewrite(word, HABITS) + ending;
}

const POSSESSIVE = /^([^']*)('s?)?$/u;

function rewrite(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((form, [pattern, shared]) => form.replace(pattern, shared), word);
}
