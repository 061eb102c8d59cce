import { jaroWinkler } from '@skyra/jaro-winkler';
import { doubleMetaphone } from 'double-metaphone';
import type { Cluster } from './clusters.ts';
import { isNickname } from './nicknames.ts';
import { honorifics, nameTails } from './wordClasses.ts';

/**
 * Whether two full names are one person's: the same words, with middle names or initials left out ("Vladimir
 * Vladimirovich Putin"), or one word written in another transliteration ("Sergei", "Sergey"; "Choe", "Choi").
 */
export function compareFullNames(a: Cluster, b: Cluster): 'same' | 'maybe' | 'different' {
  if (a.type !== 'person' || b.type !== 'person') return 'different';
  const x = bare(a.fullest);
  const y = bare(b.fullest);
  if (x.length < 2 || y.length < 2) return 'different';
  // A junior is not his father, and nobody says which of them a headline means.
  if (tailOf(a.fullest) !== tailOf(b.fullest)) return x.join(' ') === y.join(' ') ? 'maybe' : 'different';
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const lastShort = short[short.length - 1] ?? '';
  const lastLong = long[long.length - 1] ?? '';
  if (short.length === long.length) {
    let differing = 0;
    let close = true;
    for (let i = 0; i < short.length; i++) {
      const s = short[i] ?? '';
      const l = long[i] ?? '';
      if (s === l) continue;
      if (isInitialOf(s, l) || (i === 0 && isNickname(s, l))) continue; // "Mike Pence", "Michael Pence"
      differing++;
      if (!soundAlike(s, l)) close = false;
    }
    if (differing === 0) return 'same';
    if (differing === 1 && close) return sharesSource(a, b) ? 'maybe' : 'same';
    return 'different';
  }
  // One name has more words: the others must be there in order, the family name last in both.
  if (lastShort !== lastLong && !(short[0] === long[0] && lastShort === long[1])) return 'different';
  let at = 0;
  for (const word of long) {
    const s = short[at];
    if (s !== undefined && (s === word || isInitialOf(s, word) || soundAlike(s, word))) at++;
  }
  return at === short.length ? 'same' : 'different';
}

/** The single words that can stand for the person: family name, given name, and a headline's "Lavrovs" for "Lavrov's". */
export function shortNamesOf(person: Cluster): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { words } of person.forms.keys()) {
    const name = bare(words);
    const [first] = name;
    const last = name[name.length - 1];
    if (name.length < 2 || first === undefined || last === undefined) continue;
    const tail = tailOf(words);
    const particle = name.findIndex((word, i) => i > 0 && FAMILY_PARTICLES.has(word));
    if (particle > 0) short.add(name.slice(particle).join(' ')); // "bin Salman", "von der Leyen"
    if (tail === '') short.add(first).add(last).add(`${last}s`);
    else short.add(`${last} ${tail}`); // "Keller Jr."; Keller alone is somebody else
  }
  return short;
}

/** "jr", "iii", or nothing. */
function tailOf(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return nameTails.has(last) ? last : '';
}

/** Whether there is more than one word besides titles and "Jr.". */
export function isFullName(cluster: Cluster): boolean {
  const words = bare(cluster.fullest);
  return (
    words.length > 1 &&
    !(FAMILY_PARTICLES.has(words[0] ?? '') && words.slice(0, -1).every((word) => FAMILY_PARTICLES.has(word)))
  );
}

// Begin family names and no given name is one: "Al Gore" has a given name.
const FAMILY_PARTICLES = new Set('bin ibn bint van von der den de di del della da dos du la le'.split(' '));

/** Whether two family names are spellings of one: "zelensky", "zelenskiy". Stricter than with a given name beside it. */
export function areOneFamilyName(a: string, b: string): boolean {
  if (a.length < LONG_NAME || b.length < LONG_NAME || a.charCodeAt(0) !== b.charCodeAt(0) || a === b) return false;
  return jaroWinkler(a, b) >= ONE_NAME && doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

const LONG_NAME = 6; // letters: short names of different people are often alike
const ONE_NAME = 0.92;

function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !nameTails.has(word) && !honorifics.has(word));
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

const ALIKE = 0.8; // Jaro-Winkler; "choe"/"choi" .88, "sergei"/"sergey" .93; alone it takes Biden for Baden

function soundAlike(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3 || !b.startsWith(a[0] ?? '')) return false;
  if (jaroWinkler(a, b) < ALIKE) return false;
  return doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

function sharesSource(a: Cluster, b: Cluster): boolean {
  return b.mentions.some((mention) => a.isIn(mention.text.source));
}
