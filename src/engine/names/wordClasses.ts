import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, ROLE_TAILS } from './lexicon/titles.ts';
import {
  DAYS,
  FUNCTION_WORDS,
  MONTHS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  OTHER_WORDS,
  PARTICLES,
  PLACE_WORDS,
  ROMANCE_ORGANISATIONS,
  ROMANCE_PLACES,
  ROMANCE_THINGS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
} from './lexicon/words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The word classes that recognition asks for, by folded word. */
export const functionWords = setOf(FUNCTION_WORDS);
export const sentenceOpeners = setOf(SENTENCE_OPENERS);
export const neverNames = setOf(NEVER_NAMES);
export const months = setOf(MONTHS);
export const days = setOf(DAYS);
export const particles = setOf(PARTICLES);
export const speechVerbs = setOf(SPEECH_VERBS);
const organisationWords = setOf(ORGANISATION_WORDS);
export const placeWords = setOf(PLACE_WORDS);
const otherWords = setOf(OTHER_WORDS);
export const honorifics = setOf(HONORIFICS);
export const roleHeads = setOf(ROLE_HEADS);
export const roleModifiers = setOf(ROLE_MODIFIERS);
export const roleTails = setOf(ROLE_TAILS);
/** Stand alone with "the" for the body whose name they close: "the Post", "the Commission". */
export const shortBodies = setOf(
  'post times journal herald tribune guardian telegraph observer independent mirror mail globe gazette commission committee council association federation bank court ministry institute agency fund party exchange university college academy foundation league union',
);
/** Close a name: "Martin Luther King Jr.", "Elizabeth II". */
export const nameTails = setOf('jr sr ii iii iv vii viii ix xii xiii xiv xvi xxiii');
/** Close a company's name, after a comma too. */
export const companyTails = setOf('inc corp ltd llc plc gmbh ag sa nv n.v co s.a');

/** Whether a word in a run of capitals may belong to an office rather than to a name. */
export function isRoleWord(lower: string): boolean {
  return roleHeads.has(lower) || roleModifiers.has(lower) || honorifics.has(lower);
}

const romanceOrganisations = setOf(ROMANCE_ORGANISATIONS);
const romancePlaces = setOf(ROMANCE_PLACES);
const romanceThings = setOf(ROMANCE_THINGS);

/** The kind that a Spanish, Portuguese, French or Italian word gives to a name that it begins, or `null`. */
export function kindOfRomanceHead(lower: string): 'organisation' | 'place' | 'other' | null {
  if (romanceOrganisations.has(lower)) return 'organisation';
  if (romancePlaces.has(lower)) return 'place';
  return romanceThings.has(lower) ? 'other' : null;
}

/** The kind that a key word gives to a name that it closes, or `null`. */
export function kindOfKeyWord(lower: string): 'organisation' | 'place' | 'other' | null {
  if (organisationWords.has(lower)) return 'organisation';
  if (placeWords.has(lower)) return 'place';
  return otherWords.has(lower) ? 'other' : null;
}
