import type { NameType } from '../comparison.ts';
import { CITIES } from './lexicon/cities.ts';
import { CLUBS } from './lexicon/clubs.ts';
import { COMPANIES } from './lexicon/companies.ts';
import { COUNTRIES, DEMONYMS } from './lexicon/countries.ts';
import { ORGANISATIONS } from './lexicon/organisations.ts';
import { THINGS } from './lexicon/things.ts';
import { PROVINCES } from './lexicon/provinces.ts';
import { REGIONS } from './lexicon/regions.ts';
import { tokenise, type Token } from './tokens.ts';
import { WordForms } from './wordForms.ts';

/** Something the engine knows before it reads: a country, a region, a city, an organisation. */
export interface Entry {
  /** The usual name; entries are told apart by it. */
  readonly name: string;
  readonly type: NameType;
  readonly country: boolean;
  /** One of very many: its name may well be somebody else's too ("Vladimir", "Reading"). */
  readonly weak: boolean;
  /** ISO 3166-1 code of the country a city lies in. */
  readonly countryCode?: string;
}

interface Phrase {
  readonly words: readonly Token[];
  readonly entry: Entry;
}

/** An entry found at a token; `length` in tokens. */
export interface Known {
  readonly entry: Entry;
  readonly length: number;
}

/** Longest-match dictionary of phrases over tokens. */
export class Lexicon {
  readonly #forms = new WordForms();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #demonyms = new Map<string, string | null>();
  /** First words of the demonyms that have two. */
  readonly #demonymStarts = new Set<string>();
  /** "the North" → North Korea, where North Korea is named too. */
  readonly countries: Entry[] = [];
  readonly shortNames = new Map<string, Entry>();

  readonly #cities: ReadonlyMap<string, Entry> | undefined;
  /** What cities of several tokens begin with: "new", "stratford", "stratford-". */
  readonly #cityStarts: ReadonlySet<string>;

  /** @param cities folded name → entry */
  constructor(cities?: ReadonlyMap<string, Entry>) {
    this.#cities = cities;
    this.#cityStarts = cities === undefined ? new Set() : startsOf(cities.keys());
  }

  /** @param demonym the country, or `null` for peoples of no one country */
  addDemonym(demonym: string, country: string | null): void {
    const key = tokenise(demonym, this.#forms)
      .map((token) => token.lower)
      .join(' ');
    if (!this.#demonyms.has(key)) this.#demonyms.set(key, country);
    const space = key.indexOf(' ');
    if (space > 0) this.#demonymStarts.add(key.slice(0, space));
  }

  add(spelling: string, entry: Entry): void {
    const words = tokenise(spelling, this.#forms);
    const first = words[0];
    if (first === undefined) return;
    const phrases = this.#phrases.get(first.lower);
    if (phrases === undefined) this.#phrases.set(first.lower, [{ words, entry }]);
    else {
      phrases.push({ words, entry });
      phrases.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The longest entry whose spelling begins at `tokens[at]`, within `end`. */
  find(tokens: readonly Token[], at: number, end: number): Known | null {
    const first = tokens[at];
    if (first === undefined || at >= end) return null;
    // Asked many times of one token: the answer for the whole text is kept with it.
    if (first.known === undefined) first.known = this.#search(tokens, at, tokens.length);
    const { known } = first;
    return known === null || known.length <= end - at ? known : this.#search(tokens, at, end);
  }

  /** Whether the one word is an entry. */
  knows(token: Token): boolean {
    return this.#search([token], 0, 1) !== null;
  }

  #search(tokens: readonly Token[], at: number, end: number): Known | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const cities = this.#cities;
    for (const { words, entry } of this.#phrases.get(first.lower) ?? []) {
      if (at + words.length > end) continue;
      if (!words.every((word, i) => matches(word, tokens[at + i], i === words.length - 1))) continue;
      // "Kansas City" is not Kansas
      const starts = cities !== undefined && this.#cityStarts.has(first.lower);
      const city = starts ? this.#findCity(cities, tokens, at, end) : null;
      return city !== null && city.length > words.length ? city : { entry, length: words.length };
    }
    return cities === undefined ? null : this.#findCity(cities, tokens, at, end);
  }

  #findCity(cities: ReadonlyMap<string, Entry>, tokens: readonly Token[], at: number, end: number): Known | null {
    let key = '';
    let found: Known | null = null;
    for (let i = at; i < end && i < at + LONGEST_CITY; i++) {
      const token = tokens[i];
      if (token === undefined || (i === at && token.shape !== 'capital' && !isShouted(token))) break;
      key +=
        (i > at && token.spaced ? ' ' : '') +
        (token.text.includes('.') ? token.lower.replaceAll('.', '') : token.lower);
      const entry = cities.get(key);
      if (entry !== undefined) found = { entry, length: i - at + 1 };
      // Few capitals begin a city of several words: most need one look.
      if (token.possessive || !this.#cityStarts.has(key)) break;
    }
    return found;
  }

  /** How many tokens from `at` are a demonym ("North Korean" 2, "Russian" 1), 0 for none, and of which country. */
  demonym(tokens: readonly Token[], at: number): { readonly length: number; readonly country: string | null } {
    const first = tokens[at];
    if (first === undefined) return { length: 0, country: null };
    const second = tokens[at + 1];
    if (second !== undefined && this.#demonymStarts.has(first.lower)) {
      const country = this.#demonyms.get(`${first.lower} ${second.lower}`);
      if (country !== undefined) return { length: 2, country };
    }
    const country = this.#demonyms.get(first.lower);
    return country === undefined || first.shape === 'upper' ? { length: 0, country: null } : { length: 1, country };
  }
}

/** What stands before each end of a word within a key, and before each beginning of one. */
function startsOf(keys: Iterable<string>): Set<string> {
  const starts = new Set<string>();
  for (const key of keys) {
    for (const { index } of key.matchAll(/[^a-z\d]/gu)) {
      starts.add(key.slice(0, index));
      starts.add(key.slice(0, index + 1));
    }
  }
  return starts;
}

/** "US" is no "us", and "UN" no "Un"; other words match in any case that has a capital where the entry has one. */
function matches(word: Token, token: Token | undefined, last: boolean): boolean {
  if (token?.lower !== word.lower) return false;
  if (token.possessive !== word.possessive && !last) return false;
  if (word.shape === 'upper') return token.shape === 'upper';
  if (word.shape === 'capital') return token.shape !== 'lower';
  return true;
}

/** "BOSTON" of a headline; three letters or less are rather an acronym. */
function isShouted({ shape, text }: Token): boolean {
  return shape === 'upper' && text.length > 3 && !text.includes('.');
}

const LONGEST_CITY = 5; // tokens: "Frankfurt (Oder)" apart, names of large cities have no more

let builtIn: Lexicon | undefined;
const withCities = new WeakMap<ReadonlyMap<string, Entry>, Lexicon>();

/** The lexicon of the hand-made tables, and of the cities where given. Built at the first use of each. */
export function lexiconWith(cities: ReadonlyMap<string, Entry> | undefined): Lexicon {
  if (cities === undefined) return (builtIn ??= build(undefined));
  let lexicon = withCities.get(cities);
  if (lexicon === undefined) withCities.set(cities, (lexicon = build(cities)));
  return lexicon;
}

/** The countries of the hand-made table. */
export function builtInCountries(): readonly Entry[] {
  return lexiconWith(undefined).countries;
}

function build(cities: ReadonlyMap<string, Entry> | undefined): Lexicon {
  const lexicon = new Lexicon(cities);
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', others = '', demonyms = ''] = line.split(';');
    const entry: Entry = { name, type: 'place', country: true, weak: false };
    lexicon.countries.push(entry);
    lexicon.add(name, entry);
    for (const other of others.split(',')) {
      if (other.startsWith('"')) lexicon.shortNames.set(other.slice(1, -1).replace(/^the /u, '').toLowerCase(), entry);
      else if (other !== '') lexicon.add(other.replace(/^the /u, ''), entry);
    }
    for (const demonym of demonymsOf(demonyms)) lexicon.addDemonym(demonym, name);
  }
  for (const demonym of demonymsOf(DEMONYMS)) lexicon.addDemonym(demonym, null);
  addLines(lexicon, REGIONS, 'place');
  addLines(lexicon, CITIES, 'place');
  addLines(lexicon, ORGANISATIONS, 'organisation');
  addLines(lexicon, THINGS, 'other');
  addLines(lexicon, PROVINCES, 'place');
  addLines(lexicon, CLUBS, 'organisation');
  addLines(lexicon, COMPANIES, 'organisation');
  return lexicon;
}

function demonymsOf(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace('_', ' '));
}

function addLines(lexicon: Lexicon, lines: string, type: NameType): void {
  for (const line of lines.trim().split(/[|\n]+/u)) {
    // "Labour?": a word of the language too, which counts where its capital does.
    const weak = line.endsWith('?');
    const [, countryCode, rest = ''] = /^(?:([A-Z]{2})\/)?(.*)$/u.exec(line.replace('?', '')) ?? [];
    const names = rest.split(';');
    const entry = {
      name: names[0] ?? '',
      type,
      country: false,
      weak,
      ...(countryCode !== undefined && { countryCode }),
    };
    for (const name of names) lexicon.add(name.replace(/^[Tt]he /u, ''), entry);
  }
}
