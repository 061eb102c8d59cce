import { OFFICE_SURNAMES, NO_TITLES } from './lexicon/ambiguous.ts';
import { tokenAt, type Token } from './tokens.ts';
import { honorifics, isRoleWord, kindOfKeyWord, nameTails, roleHeads, roleTails } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

/**
 * The last office or title in the run: "[Foreign Minister] Sergei Lavrov", "Apple [CEO] Tim Cook". Words of known
 * names and of organisations ("Justice Department") are none.
 */
export function findOffice(
  tokens: readonly Token[],
  first: number,
  end: number,
  sense: WordSense,
): { first: number; end: number } | null {
  const at = (index: number): Token => tokenAt(tokens, index);
  // "Fed Chair Jerome Powell": behind a known body and before a given name it is a title all the same.
  const isNoTitle = (i: number): boolean =>
    NO_TITLES.has(at(i).lower) &&
    !(i > first && i + 1 < end && sense.isGivenName(at(i + 1).lower) && endsKnown(tokens, first, i, sense));
  for (let i = end - 1; i >= first; i--) {
    const { lower } = at(i);
    if ((!roleHeads.has(lower) && !honorifics.has(lower)) || isNoTitle(i)) continue;
    if (insideKnown(tokens, first, end, i, sense)) continue;
    if (i > first && at(i - 1).text === '-' && (i - 1 === first || !isRoleWord(at(i - 2).lower))) continue; // "Sharm el-Sheikh", but "Vice-President"
    if (i > first + 1 && at(i - 1).lower === 'of' && kindOfKeyWord(at(i - 2).lower) !== null) continue; // "Ministry of Justice"
    if (lower === 'justice' && i + 1 === end && closesBody(tokens, first, i)) continue; // "Department of Criminal Justice"
    let stop = i + 1;
    if (stop < end && lower === 'general' && isPlainPlural(at(stop), sense)) continue; // "Associated General Contractors"
    if (stop < end && at(stop).text === '-') {
      // "Vice-President", "Attorney-General": the office goes on; "Minister-designate" too.
      continue;
    }
    if (stop + 1 < end && at(stop).lower === 'of' && roleTails.has(at(stop + 1).lower)) stop += 2;
    let start = i;
    while (
      start > first &&
      (isRoleWord(at(start - 1).lower) ||
        at(start - 1).text === '-' ||
        sense.lexicon.demonym(tokens, start - 1).length === 1)
    )
      start--;
    if (start > first && sense.lexicon.demonym(tokens, start - 1).length === 2) start--;
    if (at(start).text === '-') start++;
    const before = start - first;
    if (stop >= end) {
      // "Hun Sen": an abbreviation with nobody behind it is none.
      if (SHORT_TITLES.has(lower) && !at(i).text.endsWith('.') && before > 0) return null;
      // The run ends with it: "Stephen King", or "Apple CEO".
      if (
        before > 0 &&
        OFFICE_SURNAMES.has(lower) &&
        i === start &&
        (sense.isGivenName(at(start - 1).lower) || before === 0)
      )
        return null;
      return { first: start, end };
    }
    if (nameTails.has(at(stop).lower)) return null; // "Martin Luther King Jr."
    const key = kindOfKeyWord(at(end - 1).lower);
    if (key !== null && !sense.isGivenName(at(stop).lower) && !honorifics.has(lower)) return null; // "Justice Department"
    if (lower === 'justice' && key !== null && end - stop === 1) return null; // "Social Justice Centre"
    if (honorifics.has(lower) && key === 'place') return null; // "St. James Park", "King's Road"
    if ((lower === 'st' || lower === 'saint') && end - stop === 1) return null;
    if (before > 0 && sense.isGivenName(at(start - 1).lower) && OFFICE_SURNAMES.has(lower)) return null;
    return { first: start, end: stop };
  }
  return null;
}

/** Whether a key word with "of" stands before `index`. */
function closesBody(tokens: readonly Token[], first: number, index: number): boolean {
  for (let i = first; i + 1 < index; i++) {
    if (kindOfKeyWord(tokenAt(tokens, i).lower) !== null && tokenAt(tokens, i + 1).lower === 'of') return true;
  }
  return false;
}

function isPlainPlural({ lower, shape }: Token, sense: WordSense): boolean {
  return (
    shape === 'capital' &&
    lower.endsWith('s') &&
    sense.isCommon(lower) &&
    !sense.isSurname(lower) &&
    !sense.isGivenName(lower)
  );
}

export function insideKnown(
  tokens: readonly Token[],
  first: number,
  end: number,
  index: number,
  sense: WordSense,
): boolean {
  for (let i = first; i <= index; i++) {
    const known = sense.lexicon.find(tokens, i, end);
    if (known !== null && known.length > 1 && i + known.length > index) return true;
  }
  return false;
}

const SHORT_TITLES = new Set('sen rep gov gen col maj capt sgt adm hon det fr insp supt'.split(' '));

/** Whether a known organisation ends before `index`. */
function endsKnown(tokens: readonly Token[], first: number, index: number, sense: WordSense): boolean {
  for (let i = first; i < index; i++) {
    const known = sense.lexicon.find(tokens, i, index);
    if (known?.entry.type === 'organisation' && i + known.length === index) return true;
  }
  return false;
}
