import { fold } from '../text/fold.ts';
import type { Entry } from './lexicon.ts';

/** The tables of `src/data/tables` that names are recognised with, ready for use. */
export interface NameTables {
  /** Folded name of a city → its entry. */
  readonly cities: ReadonlyMap<string, Entry>;
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Stems of English words. */
  readonly stems: ReadonlySet<string>;
}

/**
 * Reads the texts of the tables.
 * @param files `places`: a line a city, "KP;Wonsan;other name". `people`: given names, a line break between each, then an
 * empty line, then surnames. `words`: a stem a line.
 */
export function readNameTables(files: { places: string; people: string; words: string }): NameTables {
  const cities = new Map<string, Entry>();
  for (const line of files.places.split('\n')) {
    const [country = '', ...names] = line.split(';');
    const entry: Entry = { name: names[0] ?? '', type: 'place', country: false, weak: true, countryCode: country };
    for (const name of names) {
      const key = fold(name).replaceAll('.', ''); // "St. Louis" is "St Louis" elsewhere
      if (key !== '' && !cities.has(key)) cities.set(key, entry);
    }
  }
  const [given = '', surnames = ''] = files.people.split('\n\n');
  return {
    cities,
    givenNames: new Set(given.split('\n')),
    surnames: new Set(surnames.split('\n')),
    stems: new Set(files.words.split('\n')),
  };
}
