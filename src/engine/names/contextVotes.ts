import type { Candidate } from './candidates.ts';
import { isDateline } from './teams.ts';
import type { NameType } from '../comparison.ts';
import { tokenAt, type Token } from './tokens.ts';
import type { Votes } from './votes.ts';
import { roleHeads, speechVerbs } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

const LOCATIVE = new Set('in near at across throughout outside inside toward towards around off en'.split(' '));
// "The findings appear in Nature": journals and papers.
const PUBLISHED = new Set('published appear appears appeared writing wrote reported article study'.split(' '));
// "Shares in Rustler", "a stake in Halden".
const INVESTED = new Set(
  'share shares stake stakes interest holding holdings investment investor investors shareholder shareholders'.split(
    ' ',
  ),
);
const HEADED = new Set('bound headed heading left leaves departed destined'.split(' '));
// "Fulton taxpayers": people and things that places have.
const OF_PLACES = new Set(
  'residents voters taxpayers legislators lawmakers citizens villagers authorities police prosecutors streets schools roads hospital hospitals airport outskirts suburbs landmark harbour harbor waterfront farmers'.split(
    ' ',
  ),
);
const MOTION = new Set(['to', 'from', 'into', 'via', 'between', 'through']);
const PLACE_NOUNS = new Set(
  'prison jail stadium park square campground speedway racecourse racetrack city town village region province district capital island country border state area suburb county port station resort border prefecture airport airfield airbase river peninsula mountains coast neighbourhood neighborhood'.split(
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
// Stand before what they call: "the tanker Terra Nova", "her film Nosferatu".
const THING_NOUNS = new Set(
  (
    'spacecraft probe satellite rover telescope film movie novel album song musical opera thriller sitcom drug vaccine medicine ' +
    'tanker ferry yacht submarine warship destroyer frigate freighter trawler rocket missile app'
  ).split(' '),
);
const THINGS_MADE = new Set(
  'jet jets missile missiles aircraft rocket rockets drone drones tanks smartphones rifle rifles'.split(' '),
);
const CELESTIAL = new Set('asteroid comet planet moon star galaxy crater'.split(' '));
// Never part of a name, so that they stand before it: "Mrs. Cheshire".
const SHORT_HONORIFICS = new Set('mr mrs ms miss dr messrs mme monsieur madame herr frau'.split(' '));
// "Analysts at Fleming Martin", "a trader at Anscor".
const EMPLOYED = new Set(
  'analyst analysts economist economists trader traders dealer dealers broker brokers strategist professor researcher researchers scientist scientists lecturer partner executive executives fellow'.split(
    ' ',
  ),
);
const EVENTS = new Set(
  'tournament classic marathon championship championships regatta rally festival cup race meeting trophy'.split(' '),
);
const RELATIVES = new Set('who whose whom'.split(' '));

/** Adds what the words around a mention say about its kind. */
export function addContext(tokens: readonly Token[], { first, end }: Candidate, votes: Votes, sense: WordSense): void {
  const before = tokens[first - 1];
  const next = tokens[end];
  const previous = before?.lower ?? '';
  const last = tokenAt(tokens, end - 1);
  if (previous === 'in' && PUBLISHED.has(tokens[first - 2]?.lower ?? '')) votes.organisation += 3.5;
  else if (previous === 'in' && INVESTED.has(tokens[first - 2]?.lower ?? '')) votes.organisation += 2;
  else if (previous === 'at' && EMPLOYED.has(tokens[first - 2]?.lower ?? '')) votes.organisation += 3;
  else if (LOCATIVE.has(previous)) {
    votes.place += 1.5;
    votes.person -= 1; // "in Uttar Pradesh"
  } else if (MOTION.has(previous)) votes.place += 0.5;
  else if (previous === 'the') {
    votes.organisation += 0.7;
    votes.other += 0.5;
    votes.person -= 2;
  } else if (previous === 'a' || previous === 'an') {
    votes.other += 1;
    votes.person -= 1;
  } else if (roleHeads.has(previous) && before?.shape === 'lower' && !OF_ANYTHING.has(previous)) votes.person += 2.5;
  else if (previous === 'for' && HEADED.has(tokens[first - 2]?.lower ?? '')) votes.place += 2;
  else if (previous === 'of' && IN_PLACES.has(tokens[first - 2]?.lower ?? '')) votes.place += 2;
  // "Mrs. Ana Orvik of Griffin"
  const someone = tokens[first - 2];
  if (previous === 'of' && end - first === 1 && someone?.shape === 'capital' && isPersons(someone, sense))
    votes.place += 1.5;
  if (before?.shape === 'capital' && SHORT_HONORIFICS.has(previous)) votes.person += 6;
  if (ORGANISATION_NOUNS.has(previous)) votes.organisation += 1.5;
  if (THING_NOUNS.has(previous) && before?.shape === 'lower') votes.other += 2.5;
  // "the first atomic submarine, the Dreadnought"
  if (previous === 'the' && tokens[first - 2]?.text === ',' && THING_NOUNS.has(tokens[first - 3]?.lower ?? ''))
    votes.other += 2.5;
  const listed = kindOfList(tokens, first, end);
  if (listed !== null) votes[listed] += 2;
  if (CELESTIAL.has(previous) && before?.shape === 'lower') votes.place += 2.5;
  if (isDateline(tokens, first, end)) votes.place += 5;
  if (next === undefined) return;
  if (last.possessive) return;
  if (next.shape === 'lower') {
    if (speechVerbs.has(next.lower)) {
      // One word that is nobody's surname: companies speak too ("Eskom said").
      const alone = end - first === 1 && !sense.isSurname(last.lower) && !sense.isGivenName(last.lower);
      votes.person += 1;
      votes.organisation += alone ? 1 : 0.5;
    }
    if (THINGS_MADE.has(next.lower)) votes.other += 2;
    if (EVENTS.has(next.lower)) votes.other += previous === 'the' ? 4 : 2;
    if (RELATIVES.has(next.lower)) votes.person += 2;
    if (PLACE_NOUNS.has(next.lower)) votes.place += 2;
    if (OF_PLACES.has(next.lower) && !isPersons(last, sense)) votes.place += 1.5;
    if (ORGANISATION_NOUNS.has(next.lower)) votes.organisation += 1.5;
  } else if (next.text === ',') {
    const after = tokens[end + 1];
    if (sense.lexicon.find(tokens, end + 1, tokens.length)?.entry.type === 'place' && isInside(previous))
      votes.place += 3;
    // "Bertil Ahlgren, who founded"; in sport teams are called so too.
    if (after !== undefined && RELATIVES.has(after.lower)) votes.person += 2;
    const closing = tokens[end + 2]?.text ?? '.';
    const age = after?.shape === 'number' && /^\d{2}$/u.test(after.text);
    if (age && (closing === ',' || (closing === '.' && tokens[end + 3]?.shape !== 'number'))) votes.person += 4;
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

/**
 * "Tuscaloosa and other damaged cities", "cities such as Tuscaloosa": what a list calls its members.
 * After M. A. Hearst, Automatic acquisition of hyponyms from large text corpora, 1992.
 */
function kindOfList(tokens: readonly Token[], first: number, end: number): NameType | null {
  const [and, other] = [tokens[end]?.lower, tokens[end + 1]?.lower];
  if ((and === 'and' || and === 'or') && other === 'other') {
    for (let i = end + 2; i < end + 5; i++) {
      const kind = kindOfPlural(tokens[i]?.lower ?? '');
      if (kind !== null) return kind;
    }
  }
  const like = tokens[first - 1]?.lower;
  const at =
    like === 'as' && tokens[first - 2]?.lower === 'such'
      ? first - 3
      : like === 'like' || like === 'including'
        ? first - 2
        : -1;
  const noun = tokens[at]?.text === ',' ? tokens[at - 1] : tokens[at];
  if (noun !== undefined) return kindOfPlural(noun.lower);
  // "property firms Ayala Land and Megaworld"
  return tokens[first - 1]?.shape === 'lower' ? kindOfPlural(like ?? '') : null;
}

function kindOfPlural(lower: string): NameType | null {
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (!lower.endsWith('s')) return null;
  if (PLACE_NOUNS.has(one) || lower === 'countries' || lower === 'nations' || lower === 'provinces') return 'place';
  if (ORGANISATION_NOUNS.has(one) || ORGANISATION_NOUNS.has(lower)) return MEMBERS.has(lower) ? null : 'organisation';
  if (THING_NOUNS.has(one)) return 'other';
  return roleHeads.has(one) && !OF_ANYTHING.has(one) ? 'person' : null;
}

// Of organisations, and people themselves.
const MEMBERS = new Set(
  'officials employees executives shareholders customers workers shares stocks boards parties'.split(' '),
);

function isPersons({ lower }: Token, sense: WordSense): boolean {
  return sense.isSurname(lower) || sense.isGivenName(lower);
}

function isInside(previous: string): boolean {
  return LOCATIVE.has(previous) || MOTION.has(previous) || previous === 'of';
}
