import type { Entry } from './lexicon.ts';
import { DEMONYMS_GIVEN, PLACES_AND_PEOPLE, DIRECTIONS, COMPASS, FIRST_OF_NAME } from './lexicon/ambiguous.ts';
import { isInitial, WORDS_THAT_ARE_GIVEN } from './nameWords.ts';
import { isCertain } from './certainty.ts';
import { findOffice, insideKnown } from './offices.ts';
import type { Run } from './runs.ts';
import { tokenAt, type Token } from './tokens.ts';
import {
  companyTails,
  functionWords,
  honorifics,
  isRoleWord,
  kindOfKeyWord,
  neverNames,
  particles,
  placeWords,
  roleHeads,
  roleModifiers,
  sentenceOpeners,
  shortBodies,
} from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

/** Tokens that name somebody or something. Half-open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly entry: Entry | null;
  /** A title or office stands directly before it: it is a person. */
  readonly titled: boolean;
  /** False where its capital may be the sentence's and nothing else is known of it. */
  readonly certain: boolean;
}

// How English makes words for who does something.
const CALLING = /(?:er|or|ist|man|woman|ian|ant|eer|back|stop|ess)$/u;

/** Takes a run of capitals apart into names, leaving out offices, demonyms and first words of sentences. */
export function candidatesOf(tokens: readonly Token[], run: Run, sense: WordSense): Candidate[] {
  const found: Candidate[] = [];
  split(run.first, run.end, false);
  return found;

  function split(from: number, end: number, titled: boolean): void {
    let first = from;
    while (first < end && isOpener(first, end)) first++;
    if (first >= end) return;
    const token = at(first);
    const seam = findSeam(first, end);
    if (seam !== null) {
      split(first, seam, titled);
      split(seam, end, false);
      return;
    }

    const known = sense.lexicon.find(tokens, first, end);
    const people = sense.lexicon.demonym(tokens, first);

    const office = titled ? null : findOffice(tokens, first, end, sense);
    if (office !== null) {
      const before = office.first;
      if (before > first) split(first, before, false);
      if (office.end < end) splitPerson(office.end, end);
      return;
    }

    if (known !== null && titled && known.entry.weak && known.length === 1) {
      push(first, end, null, true); // "Queen Elizabeth", though a city is called so
      return;
    }
    if (known !== null && !(titled && known.length === 1 && end - first > 1)) {
      const stop = first + known.length;
      if (stop >= end) {
        push(first, stop, known.entry, titled);
        return;
      }
      if (at(stop).shape === 'mark' && at(stop).text === '-') {
        const next = sense.lexicon.find(tokens, stop + 1, end) ?? sense.lexicon.demonym(tokens, stop + 1);
        if (next.length > 0 && !wholeByKeyWord(first, end)) {
          push(first, stop, known.entry, titled);
          split(stop + 1, end, false);
          return;
        }
      } else if (endsKnown(first, end, stop, known.entry)) {
        push(first, stop, known.entry, titled);
        split(stop, end, false);
        return;
      }
    } else if (people.length > 0 && !titled) {
      const stop = first + people.length;
      if (stop >= end) return;
      if (DEMONYMS_GIVEN.has(token.lower) && end - first === 2 && sense.isSurname(at(stop).lower)) {
        push(first, end, null, true); // "Christian Bale"
        return;
      }
      if (at(stop).text === '-') {
        split(stop + 1, end, false);
        return;
      }
      if (!wholeByKeyWord(stop, end)) {
        split(stop, end, false);
        return;
      }
    }
    if (end - first > 2 && !titled && isCalling(first, end)) {
      split(first + 1, end, true); // "Catcher Frank House"
      return;
    }
    if (token.starts && end - first > 1 && isOrdinaryOpener(first, end)) {
      split(first + 1, end, false);
      return;
    }
    push(first, end, null, titled);
  }

  /**
   * Where two names stand side by side: before a demonym ("Kim Jong Un | Russian Foreign Ministry", words of a caption),
   * and behind a company's ending ("Chrysler LLC | Jim Press").
   */
  function findSeam(first: number, end: number): number | null {
    for (let i = first + 1; i < end; i++) {
      if (companyTails.has(at(i - 1).lower) && at(i - 1).lower !== 'co' && i - first > 1 && at(i).spaced) return i;
      if (i - first > 3 && i + 1 < end && isPersonBehind(first, i, end)) return i;
      if (i - first < 2 || at(i).text === '-' || at(i - 1).shape !== 'capital') continue;
      if (kindOfKeyWord(at(i - 1).lower) !== null || isRoleWord(at(i - 1).lower)) continue;
      const people = sense.lexicon.demonym(tokens, i);
      if (people.length === 0 || COMPASS.has(at(i).lower) || insideKnown(tokens, first, end, i, sense)) continue;
      // "Pittsburgh Central Catholic High School"
      if (people.country !== null || kindOfKeyWord(at(end - 1).lower) === null) return i;
    }
    return null;
  }

  /** "Organisation for Economic Cooperation and Development | Jean-Claude Paye": a given name behind a whole name. */
  function isPersonBehind(first: number, index: number, end: number): boolean {
    const before = at(index - 1);
    return (
      at(index).shape === 'capital' &&
      sense.isGivenName(at(index).lower) &&
      before.shape === 'capital' &&
      sense.isCommon(before.lower) &&
      !sense.isGivenName(before.lower) &&
      wholeByKeyWord(first, index) &&
      kindOfKeyWord(at(end - 1).lower) === null
    );
  }

  /** What follows a title: a person, unless it is known to be something else. */
  function splitPerson(from: number, end: number): void {
    let first = from;
    while (first < end - 1 && isRoleWord(at(first).lower) && !sense.isGivenName(at(first).lower)) first++;
    const known = sense.lexicon.find(tokens, first, end);
    const named = known === null || known.entry.weak || (first + known.length < end && known.length === 1);
    split(first, end, named && kindOfKeyWord(at(end - 1).lower) !== 'organisation');
  }

  function at(index: number): Token {
    return tokenAt(tokens, index);
  }

  /** "Trump-Kim": two surnames, as of a summit; "Anna Smith-Jones" has a given name before them. */
  function isPair(first: number, end: number): boolean {
    return (
      end - first === 3 &&
      at(first + 1).text === '-' &&
      sense.isSurname(at(first).lower) &&
      sense.isSurname(at(first + 2).lower)
    );
  }

  function isOpener(index: number, end: number): boolean {
    const { lower, starts, shape } = at(index);
    if (shape === 'mark') return true;
    if (functionWords.has(lower) && WORDS_THAT_ARE_GIVEN.has(lower) && index + 1 < end) return false;
    if (index + 1 < end && isInitial(at(index), at(index + 1))) return false;
    if (functionWords.has(lower)) return shape !== 'upper' || sense.lexicon.find(tokens, index, end) === null;
    if (neverNames.has(lower)) return true;
    return (
      starts &&
      sentenceOpeners.has(lower) &&
      kindOfKeyWord(at(index + 1 < end ? index + 1 : index).lower) === null &&
      sense.lexicon.find(tokens, index, end) === null
    );
  }

  /** "Catcher Frank House", "Shortstop Jerry Adair": what somebody does, before a name of a given name and a surname. */
  function isCalling(first: number, end: number): boolean {
    const [calling, given] = [at(first), at(first + 1)];
    if (calling.shape !== 'capital' || given.shape !== 'capital' || !sense.isGivenName(given.lower)) return false;
    if (sense.isGivenName(calling.lower) || sense.isSurname(calling.lower) || !sense.isCommon(calling.lower))
      return false;
    if (!CALLING.test(calling.lower) || particles.has(given.lower)) return false;
    return kindOfKeyWord(calling.lower) === null && kindOfKeyWord(at(end - 1).lower) === null && !calling.possessive;
  }

  /** "Visiting Moscow", "Earlier Lavrov": a first word that is a word like others, before a name. */
  function isOrdinaryOpener(first: number, end: number): boolean {
    const { lower, shape } = at(first);
    if (
      shape !== 'capital' ||
      WORDS_THAT_ARE_GIVEN.has(lower) ||
      particles.has(lower) ||
      sense.isGivenName(lower) ||
      sense.isCapitalInside(lower)
    )
      return false;
    if (!sense.isCommon(lower) || FIRST_OF_NAME.has(lower)) return false;
    if (sense.isSurname(lower) && at(first + 2 < end ? first + 2 : first).text === '-') return false; // "Song Ji-won"
    return kindOfKeyWord(at(end - 1).lower) === null;
  }

  /** Whether what follows a known name is a name, or nothing, of its own. */
  function endsKnown(first: number, end: number, stop: number, entry: Entry): boolean {
    if (isRoleWord(at(stop).lower) && !kindOfKeyWord(at(end - 1).lower)) return true;
    if (kindOfKeyWord(at(end - 1).lower) !== null) return false; // "New York University", "London Bridge"
    if (entry.type === 'place' && wholeByKeyWord(stop, end)) return false; // "Japan Committee for Economic Development"
    if (sense.lexicon.demonym(tokens, stop).length > 0) return true;
    if (at(stop).shape === 'lower' && particles.has(at(stop).lower)) return false; // "Santiago de Compostela"
    if (isPersonAfterPlace(first, stop, end)) return false; // "Paris Hilton"
    if (entry.type === 'organisation') return sense.isGivenName(at(stop).lower); // "Apple Watch" is a name
    return entry.country || sense.lexicon.find(tokens, stop, end) !== null || sense.isGivenName(at(stop).lower);
  }

  /** Whether a place's name is a given name here: "Georgia Meloni", "Hassan Al-Masri". */
  function isPersonAfterPlace(first: number, stop: number, end: number): boolean {
    const { lower } = at(first);
    if (stop - first !== 1 || end - first > 5 || !(PLACES_AND_PEOPLE.has(lower) || sense.isGivenName(lower)))
      return false;
    const next = at(stop).lower;
    return (
      sense.isSurname(next) ||
      particles.has(next) ||
      (!sense.isCommon(next) && sense.lexicon.find(tokens, stop, end) === null)
    );
  }

  /** "Foreign Ministry", "Civil Liberties Union": closed by a key word, without an office inside. */
  function wholeByKeyWord(first: number, end: number): boolean {
    if (kindOfKeyWord(at(end - 1).lower) === null) {
      for (let i = first; i < end - 2; i++) {
        if (kindOfKeyWord(at(i).lower) !== null && (at(i + 1).lower === 'of' || at(i + 1).lower === 'for')) return true;
      }
      return false;
    }
    for (let i = first; i < end - 1; i++) if (honorifics.has(at(i).lower) && at(i).lower !== 'justice') return false;
    return true;
  }

  function push(first: number, end: number, entry: Entry | null, titled: boolean): void {
    let stop = end;
    while (
      stop > first &&
      (at(stop - 1).shape === 'mark' || (entry === null && stop - first > 1 && isRoleTail(stop - 1)))
    )
      stop--;
    if (stop <= first) return;
    if (entry?.country !== true) stop = withHeadOfCompound(first, stop);
    if (entry === null && !titled && isPair(first, stop)) {
      push(first, first + 1, null, false);
      push(first + 2, stop, null, false);
      return;
    }
    if (
      entry === null &&
      stop - first === 1 &&
      !titled &&
      isBare(at(first)) &&
      !mayBeSurname(first) &&
      !isShortBody(first)
    )
      return;
    if (entry === null && !titled && isGeneric(first, stop)) return;
    found.push({
      first,
      end: stop,
      entry,
      titled,
      certain: isCertain(tokens, { first, end: stop, entry, titled }, sense),
    });
  }

  /** "Asia-Pacific region", "COVID-19 pandemic": a compound stands before its head word, which completes the name. */
  function withHeadOfCompound(first: number, stop: number): number {
    const joined = tokens[stop - 2];
    if (joined?.text !== '-' || stop - first < 3) return stop;
    for (let i = stop; i < stop + 2; i++) {
      const word = tokens[i];
      if (word?.shape !== 'lower' || functionWords.has(word.lower)) return stop;
      if (placeWords.has(word.lower) || word.lower === 'pandemic') return i + 1;
    }
    return stop;
  }

  function isRoleTail(index: number): boolean {
    return functionWords.has(at(index).lower) && at(index).shape === 'lower' && at(index).spaced; // not "Jae-in"
  }

  /** One word that says a kind and no name: "Party", "President", "West" alone. */
  function isBare(token: Token): boolean {
    const { lower, shape } = token;
    if (isDirection(token)) return true;
    if (shape !== 'upper' && (kindOfKeyWord(lower) !== null || isRoleWord(lower) || sentenceOpeners.has(lower))) {
      return !(sense.isCapitalInside(lower) && sense.isSurname(lower));
    }
    return token.text.length === 1 || (token.text.length === 2 && token.text.endsWith('.'));
  }

  /** "Lake refused": a key word is a name where a person is named so in full; `isCertain` leaves that open. */
  function mayBeSurname(index: number): boolean {
    const { lower, shape } = at(index);
    return shape === 'capital' && kindOfKeyWord(lower) !== null && tokens[index - 1]?.lower !== 'the';
  }

  /** "the Post": the last word of a name that the article gives in full; whether it does is settled elsewhere. */
  function isShortBody(index: number): boolean {
    return at(index).shape === 'capital' && shortBodies.has(at(index).lower) && tokens[index - 1]?.lower === 'the';
  }

  /** "the North" is settled elsewhere; "the West" names no place that a map shows. */
  function isDirection(token: Token): boolean {
    return DIRECTIONS.has(token.lower) && token.shape === 'capital';
  }

  function isGeneric(first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const { lower } = at(i);
      if (
        !roleModifiers.has(lower) &&
        !roleHeads.has(lower) &&
        !functionWords.has(lower) &&
        !sentenceOpeners.has(lower)
      )
        return false;
    }
    return true;
  }
}
