import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';
import type { WordSense } from './wordSense.ts';

/**
 * What mentions that are one name before anything else is known have in common: "Russian Foreign Ministry" and
 * "Russia's Foreign Ministry" have one key.
 * @param words of the mention, folded
 */
export function keyOf(
  tokens: readonly Token[],
  candidate: Candidate,
  words: readonly string[],
  sense: WordSense,
): string {
  const { first, end, entry } = candidate;
  if (entry !== null) return `= ${entry.type} ${entry.name}`;
  const people = sense.lexicon.demonym(tokens, first);
  if (people.length > 0 && people.country !== null && first + people.length < end) {
    return `${people.country.toLowerCase()} ${words.slice(people.length).join(' ')}`;
  }
  const known = sense.lexicon.find(tokens, first, end);
  if (known?.entry.country === true && first + known.length < end) {
    return `${known.entry.name.toLowerCase()} ${words.slice(known.length).join(' ')}`;
  }
  const owner = ownerOf(tokens, candidate, sense);
  return owner === null ? words.join(' ') : `${owner.toLowerCase()} ${words.join(' ')}`;
}

/** The country in whose possession a body of state stands: "Russia's Foreign Ministry" → Russia. */
function ownerOf(tokens: readonly Token[], { first, end }: Candidate, sense: WordSense): string | null {
  const last = tokens[end - 1];
  if (last === undefined || !STATE_BODIES.has(last.lower) || tokens[first - 1]?.possessive !== true) return null;
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const known = sense.lexicon.find(tokens, at, first);
    if (known?.entry.country === true && at + known.length === first) return known.entry.name;
  }
  return null;
}

const STATE_BODIES = new Set(
  'ministry department parliament assembly senate army navy government council court service agency office police'.split(
    ' ',
  ),
);
