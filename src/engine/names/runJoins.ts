import { isCapital } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { companyTails, functionWords, kindOfKeyWord, roleHeads } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

const HEADS_BEFORE_AND = new Set([
  'commission',
  'committee',
  'administration',
  'agency',
  'authority',
  'council',
  'department',
  'services',
  'affairs',
  'exchange',
  'museum',
  'company',
  'sons',
  'association',
  'federation',
  'subcommittee',
  'centre',
  'center',
  'institute',
  'fund',
]);

/** "Moon Jae In": a small word with a capital closes a Korean name of surname and syllable. */
export function isLastSyllable(tokens: readonly Token[], start: number, end: number, sense: WordSense): boolean {
  const [family, given, next, after] = [tokens[start], tokens[start + 1], tokens[end], tokens[end + 1]];
  if (end - start !== 2 || family === undefined || given?.shape !== 'capital' || next?.shape !== 'capital')
    return false;
  if (given.text.length > 5 || next.text.length > 4 || after?.shape === 'capital') return false;
  return sense.isSurname(family.lower) && !sense.isCommon(given.lower) && functionWords.has(next.lower);
}

/** "Eppler, Guerin & Turner": partners of a firm, single surnames between commas with an ampersand before the last. */
export function endOfFirm(tokens: readonly Token[], start: number, end: number): number | null {
  let at = end;
  if (at - start !== 1) return null;
  while (tokens[at]?.text === ',' && tokens[at + 1]?.shape === 'capital' && at - end < MOST_PARTNERS) at += 2;
  return at > end && tokens[at]?.text === '&' && isCapital(tokens[at + 1]) ? at : null;
}

const MOST_PARTNERS = 8; // tokens, a name and a comma each

/** "Information Commissioner's Office", "Mayor's Office": the office's holder owns a body. */
export function isOffice({ lower, shape }: Token): boolean {
  return shape === 'capital' && roleHeads.has(lower);
}

/** "Luis "Papi" Ortega": the end of the surname behind a nickname in quotation marks or brackets, or `null`. */
export function nicknameEnd(tokens: readonly Token[], at: number, sense: WordSense): number | null {
  const opening = tokens[at];
  const given = tokens[at - 1];
  if (opening === undefined || given?.shape !== 'capital' || !NICKNAME_MARKS.has(opening.text)) return null;
  if (!sense.isGivenName(given.lower) && given.text.length > 2 && sense.isCommon(given.lower)) return null;
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    const surname = tokens[i + 1];
    if (token === undefined || surname === undefined) return null;
    if (!NICKNAME_MARKS.has(token.text)) continue;
    const whole = i > at + 1 && surname.shape === 'capital' && surname.spaced && !token.spaced;
    return whole && !sense.isCommon(surname.lower) ? i + 2 : null;
  }
  return null;
}

// "Belanger and Sons"
const OF_FIRMS = new Set(['sons', 'co', 'company', 'brothers', 'bros', 'daughters', 'partners', 'associates']);

const NICKNAME_MARKS = new Set(['"', '“', '”', "'", '‘', '’']);

/** "Department of Health and Human Services", "Securities and Exchange Commission"; not "France and Germany". */
export function joinsByAnd(
  tokens: readonly Token[],
  start: number,
  end: number,
  sense: WordSense,
  joins: boolean,
): boolean {
  if (sense.lexicon.find(tokens, end - 1, end) || sense.lexicon.find(tokens, end + 1, tokens.length)) return false;
  let stop = end + 1;
  while (isCapital(tokens[stop]) && stop < end + 5) stop++;
  const head = tokens[stop - 1]?.lower ?? '';
  if (stop - end === 2 && OF_FIRMS.has(head)) return true;
  if (joins) return !sense.isGivenName(tokens[end + 1]?.lower ?? '') && sense.isCommon(tokens[end + 1]?.lower ?? '');
  // "National Distillers and Chemical Corp": no word of it is a name by itself.
  if (companyTails.has(head) && stop - end >= 3 && areWords(tokens, start, end, sense))
    return areWords(tokens, end + 1, stop - 1, sense);
  return (
    stop - end >= 3 &&
    HEADS_BEFORE_AND.has(head) &&
    sense.isCommon(tokens[end - 1]?.lower ?? '') &&
    (end - start <= 2 || areWords(tokens, start, end, sense))
  );
}

/** "National Disaster Risk Reduction": words of the language with capitals, none a name or a key word of its own. */
function areWords(tokens: readonly Token[], start: number, end: number, sense: WordSense): boolean {
  return tokens
    .slice(start, end)
    .every(({ lower }) => sense.isCommon(lower) && kindOfKeyWord(lower) === null && !sense.isGivenName(lower));
}
