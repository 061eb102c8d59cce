import { fold } from '../text/fold.ts';
import { builtInCountries, type Entry } from './lexicon.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const cache = new Map<string, ReadonlyMap<string, Entry>>();

/**
 * What a language calls countries, as the platform knows it (Unicode CLDR): folded name → entry. One word only; longer
 * names differ too much in use.
 * @param language BCP 47 subtag; empty for English and for what the platform does not know
 */
export function localCountryNames(language: string): ReadonlyMap<string, Entry> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, Entry>();
  cache.set(language, names);
  if (language === 'en' || language === 'und') return names;
  const entries = new Map(builtInCountries().map((entry) => [entry.name, entry]));
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  let local: Intl.DisplayNames;
  try {
    local = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  } catch (error) {
    if (error instanceof RangeError) return names; // no language tag
    throw error;
  }
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const entry = entries.get(english.of(first + second) ?? '');
      const name = entry === undefined ? undefined : local.of(first + second);
      if (entry !== undefined && name !== undefined && !/\s/u.test(name)) names.set(fold(name), entry);
    }
  }
  return names;
}
