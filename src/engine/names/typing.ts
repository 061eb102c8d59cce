import { NAME_TYPES, type NameType } from '../comparison.ts';
import type { Candidate } from './candidates.ts';
import { FIRST_OF_NAME, PLACES_AND_PEOPLE } from './lexicon/ambiguous.ts';
import type { WordSense } from './wordSense.ts';
import { tokenAt, type Token } from './tokens.ts';
import { functionWords, kindOfKeyWord, nameTails, particles, roleHeads, speechVerbs } from './wordClasses.ts';

/** How much speaks for each kind; more is more. */
export type Votes = Record<NameType, number>;

export function noVotes(): Votes {
  return { person: 0, place: 0, organisation: 0, other: 0 };
}

// "AirTran", "MacBook", but not "McCain", "DeSantis".
function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|Du)\p{Lu}/u.test(word);
}

const LOCATIVE = new Set([
  'in',
  'near',
  'at',
  'across',
  'throughout',
  'outside',
  'inside',
  'toward',
  'towards',
  'around',
]);
const MOTION = new Set(['to', 'from', 'into', 'via', 'between', 'through']);
const PLACE_NOUNS = new Set(
  'city town village region province district capital island country border state area suburb county port resort border prefecture airport airfield airbase river peninsula mountains coast neighbourhood neighborhood'.split(
    ' ',
  ),
);
const IN_PLACES = new Set([
  ...PLACE_NOUNS,
  ...'residents people mayor outskirts north south east west streets governor bishop coast inhabitants citizens shores centre center'.split(
    ' ',
  ),
]);
const ORGANISATION_NOUNS = new Set(
  (
    'company firm agency party group bank airline newspaper magazine website broadcaster carmaker automaker manufacturer maker retailer giant ' +
    'maker union shares stock employees officials spokesman spokeswoman spokesperson executives subsidiary headquarters shareholders customers workers board'
  ).split(' '),
);
// Companies and countries are called so as well as people: "steel producer", "ally".
const OF_ANYTHING = new Set(
  'producer operator ally rival partner owner host champion member contender founder star opponent neighbour neighbor'.split(
    ' ',
  ),
);
const RELATIVES = new Set('who whose whom'.split(' '));

/** What the words of one mention and those around it say about its kind. */
export function votesFor(tokens: readonly Token[], candidate: Candidate, sense: WordSense): Votes {
  const votes = noVotes();
  const { first, end, entry, titled } = candidate;
  const last = tokenAt(tokens, end - 1);
  const head = tokenAt(tokens, first);
  if (entry !== null) votes[entry.type] += entry.weak ? 2.5 : 6;
  if (titled) votes.person += 6;
  const known = entry === null && end - first > 1 ? sense.lexicon.find(tokens, first, end) : null;
  if (known !== null) {
    // "Boeing Commercial Airplanes" is part of Boeing; "Boeing 747" and "Apple Watch" are made by them.
    if (/\p{N}/u.test(last.text)) votes.other += 3;
    else if (known.entry.type === 'organisation') votes.organisation += 3;
    else if (PLACES_AND_PEOPLE.has(head.lower) && kindOfKeyWord(last.lower) === null) votes.person += 4;
    else if (known.entry.country) votes.organisation += 2;
    else votes[known.entry.type] += known.entry.type === 'other' ? 3 : 2; // "Mac OS X", "London Heathrow"
  }
  if (entry === null) {
    const length = end - first;
    const key = length > 1 ? kindOfKeyWord(last.lower) : null;
    if (key !== null) votes[key] += 4;
    else {
      for (let i = first; i < end - 1; i++) {
        const word = tokenAt(tokens, i);
        const next = tokenAt(tokens, i + 1);
        if (next.shape === 'lower' && (next.lower === 'of' || next.lower === 'for')) {
          const kind = kindOfKeyWord(word.lower);
          if (kind !== null) votes[kind] += 4;
        }
      }
    }
    if (length > 1 && key === null) {
      const kind = FIRST_OF_NAME.has(head.lower) ? kindOfKeyWord(head.lower) : null;
      if (kind !== null) votes[kind] += 4;
      if (sense.isGivenName(head.lower)) votes.person += 4;
      if (sense.isSurname(last.lower)) votes.person += 1.5;
      if (looksPersonal(tokens, first, end, sense)) votes.person += 2;
      if (nameTails.has(last.lower)) votes.person += 3;
    }
    if (length === 1) {
      if (/\p{N}/u.test(head.text)) votes.other += 3;
      else if (head.shape === 'upper') votes.organisation += head.text.length <= 5 ? 3 : 1.5;
      if (sense.isGivenName(head.lower)) votes.person += 1;
      if (sense.isSurname(head.lower)) votes.person += 1;
    }
    if (length > 1 && /\p{N}/u.test(last.text)) votes.other += 3;
    if (head.shape === 'mixed')
      votes.other += 3; // "iPad Air"
    else if (hasInnerCapital(head.text)) votes.organisation += 1.5;
    if (last.lower === 'inc' || last.lower === 'corp' || last.lower === 'ltd') votes.organisation += 4;
  }
  addContext(tokens, candidate, votes, sense);
  return votes;
}

function isInside(previous: string): boolean {
  return LOCATIVE.has(previous) || MOTION.has(previous) || previous === 'of';
}

function addContext(tokens: readonly Token[], { first, end }: Candidate, votes: Votes, sense: WordSense): void {
  const before = tokens[first - 1];
  const next = tokens[end];
  const previous = before?.lower ?? '';
  const last = tokenAt(tokens, end - 1);
  if (LOCATIVE.has(previous)) votes.place += 1.5;
  else if (MOTION.has(previous)) votes.place += 0.5;
  else if (previous === 'the') {
    votes.organisation += 0.7;
    votes.other += 0.5;
    votes.person -= 2;
  } else if (previous === 'a' || previous === 'an') {
    votes.other += 1;
    votes.person -= 1;
  } else if (roleHeads.has(previous) && before?.shape === 'lower' && !OF_ANYTHING.has(previous)) votes.person += 2.5;
  else if (previous === 'of' && IN_PLACES.has(tokens[first - 2]?.lower ?? '')) votes.place += 2;
  if (ORGANISATION_NOUNS.has(previous)) votes.organisation += 1.5;
  if (next === undefined) return;
  if (last.possessive) return;
  if (next.shape === 'lower') {
    if (speechVerbs.has(next.lower)) {
      votes.person += 1;
      votes.organisation += 0.5;
    }
    if (RELATIVES.has(next.lower)) votes.person += 2;
    if (PLACE_NOUNS.has(next.lower)) votes.place += 2;
    if (ORGANISATION_NOUNS.has(next.lower)) votes.organisation += 1.5;
  } else if (next.text === ',') {
    const after = tokens[end + 1];
    if (sense.lexicon.find(tokens, end + 1, tokens.length)?.entry.type === 'place' && isInside(previous))
      votes.place += 3;
    if (after?.shape === 'number' && /^\d{2}$/u.test(after.text) && tokens[end + 2]?.text === ',') votes.person += 4;
    const article = after?.lower === 'a' || after?.lower === 'an' || after?.lower === 'the';
    for (let i = end + (article ? 2 : 1); i < end + 6; i++) {
      const word = tokens[i];
      if (word === undefined || word.shape === 'mark') break;
      if (word.shape === 'lower' && roleHeads.has(word.lower)) {
        votes.person += 2;
        break;
      }
      if (word.shape === 'lower' && PLACE_NOUNS.has(word.lower)) {
        votes.place += 2;
        break;
      }
      if (word.shape === 'lower' && ORGANISATION_NOUNS.has(word.lower)) {
        votes.organisation += 2;
        break;
      }
    }
  }
}

/** Two to four words written as persons are: no key word, no word of the language, perhaps initials and particles. */
function looksPersonal(tokens: readonly Token[], first: number, end: number, sense: WordSense): boolean {
  let words = 0;
  for (let i = first; i < end; i++) {
    const token = tokenAt(tokens, i);
    if (token.shape === 'mark' || particles.has(token.lower)) continue;
    if (token.shape === 'lower') {
      if (tokens[i - 1]?.text === '-') continue;
      return false;
    }
    if (token.shape === 'mixed' || hasInnerCapital(token.text)) return false;
    if (token.shape === 'upper' && !token.text.includes('.')) return false;
    if (functionWords.has(token.lower) || kindOfKeyWord(token.lower) !== null) return false;
    if (sense.lexicon.find(tokens, i, i + 1)?.entry.country === true) return false;
    if (i < end - 1 && sense.isCommon(token.lower) && !sense.isGivenName(token.lower)) {
      if (i > first || !sense.isSurname(token.lower)) return false; // "Park Ji-won"
    }
    words++;
  }
  return words >= 2 && words <= 4;
}

/** The kind with most votes; where nothing speaks for any, an organisation is the best guess in news. */
export function typeOf(votes: Votes): NameType {
  let best: NameType = 'organisation';
  for (const type of NAME_TYPES) if (votes[type] > votes[best]) best = type;
  return best;
}
