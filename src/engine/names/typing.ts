import type { Candidate } from './candidates.ts';
import { FIRST_OF_NAME, PLACES_AND_PEOPLE } from './lexicon/ambiguous.ts';
import type { WordSense } from './wordSense.ts';
import { tokenAt, type Token } from './tokens.ts';
import { addContext } from './contextVotes.ts';
import { noVotes, type Votes } from './votes.ts';
import { functionWords, kindOfKeyWord, kindOfRomanceHead, nameTails, particles } from './wordClasses.ts';

// "AirTran", "MacBook", but not "McCain", "DeSantis".
function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|Du)\p{Lu}/u.test(word);
}

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
    const key =
      length > 1
        ? (kindBeforeOf(tokens, first, end) ?? kindOfKeyWord(last.lower) ?? kindOfRomanceHead(head.lower))
        : null;
    if (key !== null) votes[key] += 4;
    // "Michigan State" is its university, in most of what is written of it.
    const state = tokens
      .slice(first, end - 1)
      .map(({ lower }) => lower)
      .join(' ');
    if (last.lower === 'state' && STATE_UNIVERSITIES.has(state)) votes.organisation += 5;
    // "Kari Lake", "Chuck Law": a surname that is a key word, behind a given name that is no place.
    const surname = sense.isSurname(last.lower) || KEY_WORD_SURNAMES.has(last.lower);
    if (key !== null && key !== 'organisation' && length === 2 && surname && isGivenOnly(tokens, first, sense))
      votes.person += 4.5;
    if (tokenAt(tokens, Math.min(first + 1, end - 1)).lower === 'v') votes.other += 6; // "Roe v. Wade"
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
    // "Bin Salman" at a beginning
    if (length === 2 && head.shape === 'capital' && head.lower !== 'la' && particles.has(head.lower) && key === null)
      votes.person += 1;
    if (length > 1 && /\p{N}/u.test(last.text)) votes.other += 3;
    if (head.shape === 'mixed')
      votes.other += 3; // "iPad Air"
    else if (hasInnerCapital(head.text)) votes.organisation += 1.5;
    if (SHIPS.has(head.text) && length > 1) votes.other += 6; // "MT Terra Nova"
    if (length > 1 && key === null) votes.organisation += clubVotes(tokens, first, end, sense);
    // "SBC Warburg"; "PV Sindhu" has two letters.
    const letters = length > 1 && key === null && head.shape === 'upper' && /^\p{Lu}{3,5}$/u.test(head.text);
    if (letters && last.shape === 'capital' && !/\p{N}/u.test(last.text)) votes.organisation += 2.5;
    if (last.lower === 'inc' || last.lower === 'corp' || last.lower === 'ltd') votes.organisation += 4;
  }
  addContext(tokens, candidate, votes, sense);
  return votes;
}

const STATE_UNIVERSITIES = new Set(
  (
    'alabama,appalachian,arizona,arkansas,ball,boise,colorado,florida,fresno,georgia,grambling,idaho,indiana,iowa,jackson,kansas,kent,' +
    'long beach,michigan,mississippi,missouri,montana,morgan,north carolina,north dakota,ohio,oklahoma,oregon,penn,pennsylvania,' +
    'portland,san diego,san jose,south dakota,tennessee,texas,utah,weber,wichita,youngstown'
  ).split(','),
);
const KEY_WORD_SURNAMES = new Set(['lake', 'hill', 'lane', 'law', 'day']);
const SHIPS = new Set(['MT', 'MV', 'MS', 'USS', 'HMS', 'SS', 'RMS', 'HMCS', 'HMAS', 'INS', 'RV']);

/** "Brighton & Hove", "Sparta Rotterdam", "Chicago Bulls": names of firms and clubs, with a town in them. */
function clubVotes(tokens: readonly Token[], first: number, end: number, sense: WordSense): number {
  for (let i = first; i < end; i++) if (tokenAt(tokens, i).text === '&') return 7;
  const head = tokenAt(tokens, first);
  const last = tokenAt(tokens, end - 1);
  if (head.text.endsWith('.')) return 0; // "J. M. Cheshire"
  const isTown = (at: number, stop: number): boolean => {
    const known = sense.lexicon.find(tokens, at, stop);
    return known?.entry.type === 'place' && known.length === stop - at;
  };
  if (isTown(end - 1, end)) {
    return sense.isGivenName(head.lower) || sense.isSurname(last.lower) ? 0 : 3;
  }
  const plural = last.lower.endsWith('s') && sense.isCommon(last.lower) && !sense.isSurname(last.lower);
  return plural && isTown(first, end - 1) ? 4 : 0;
}

/** "Supreme Court of Rhode Island": the key word before "of" or "for" tells the kind, not the last word. */
function kindBeforeOf(tokens: readonly Token[], first: number, end: number): 'organisation' | 'place' | 'other' | null {
  for (let i = first; i < end - 1; i++) {
    const next = tokenAt(tokens, i + 1);
    if (next.shape !== 'lower') continue;
    const { lower } = tokenAt(tokens, i);
    const kind = next.lower === 'of' || next.lower === 'for' ? kindOfKeyWord(lower) : kindOfRomanceHead(lower);
    if (kind !== null) return kind;
  }
  return null;
}

function isGivenOnly(tokens: readonly Token[], at: number, sense: WordSense): boolean {
  return sense.isGivenName(tokenAt(tokens, at).lower) && sense.lexicon.find(tokens, at, at + 1) === null;
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
    const family = i === first && tokens[i + 2]?.text === '-' && sense.isSurname(token.lower); // "Park Chan-wook"
    if (functionWords.has(token.lower) || (kindOfKeyWord(token.lower) !== null && !family)) return false;
    if (sense.lexicon.find(tokens, i, i + 1)?.entry.country === true) return false;
    const initial = token.text.length <= 2 && (token.text.length === 1 || token.text.endsWith('.'));
    if (i < end - 1 && !initial && sense.isCommon(token.lower) && !sense.isGivenName(token.lower)) {
      if (i > first || !sense.isSurname(token.lower)) return false; // "Park Ji-won"
    }
    words++;
  }
  return words >= 2 && words <= 4;
}
