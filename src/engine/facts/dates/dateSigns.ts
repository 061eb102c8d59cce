import { MONTH, WEEKDAY } from './dateWords.ts';

/** Something without which a group of date rules cannot hold. Telling it costs far less than trying the rules. */
export type DateSign =
  /** "2025-07", "12.7.20": numbers joined by marks. */
  | 'joined'
  /** "7月12日" */
  | 'character'
  | 'year'
  /** "12th" */
  | 'ordinal'
  /** "1990s" */
  | 'decade'
  /** "7:30", "7 pm" */
  | 'clock'
  | 'month'
  /** A month, and a digit somewhere. */
  | 'month-and-digit'
  | 'weekday'
  /** "week" and the like, with a space before it. */
  | 'unit'
  | 'relative'
  | 'feast'
  | 'noon';

const DIGIT = /\d/u;
const WITH_DIGITS: readonly (readonly [DateSign, RegExp])[] = [
  ['year', /1[5-9]\d\d|20\d\d/u],
  ['joined', /\d[-/.]\d\d?[-/.]\d/u],
  ['character', /[月월]\s?\d/u],
  ['ordinal', /\d(?:st|nd|rd|th)/iu],
  ['decade', /0['’]?s/iu],
  ['clock', /\d(?:\s?[ap]\.?m|:[0-5]\d)/iu],
];
const WITHOUT_DIGITS: readonly (readonly [DateSign, RegExp])[] = [
  [
    'unit',
    /\s(?:day|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|woche|monat|jahr)/iu,
  ],
  ['relative', /today|tonight|yesterday|tomorrow|heute|gestern|morgen|aujourd|hier|demain|сегодня|вчера|завтра/iu],
  ['feast', /year[’']s|christmas|boxing|valentine/iu],
  ['noon', /noon|midnight/iu],
];

/** The first three letters of words: cheap to look for, where a pattern of whole words costs more. */
const beginnings = (words: string): RegExp =>
  new RegExp([...new Set(words.split('|').map((word) => word.slice(0, 3)))].join('|'), 'iu');
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const MONTH_BEGINS = beginnings(MONTH);
const MONTH_WORD = whole(MONTH);
const WEEKDAY_BEGINS = beginnings(WEEKDAY);
const WEEKDAY_WORD = whole(WEEKDAY);

/** The signs that a sentence has. */
export function signsIn(text: string): ReadonlySet<DateSign> {
  const signs = new Set<DateSign>();
  const hasDigit = DIGIT.test(text);
  if (hasDigit) for (const [sign, pattern] of WITH_DIGITS) if (pattern.test(text)) signs.add(sign);
  for (const [sign, pattern] of WITHOUT_DIGITS) if (pattern.test(text)) signs.add(sign);
  if (MONTH_BEGINS.test(text) && MONTH_WORD.test(text)) {
    signs.add('month');
    if (hasDigit) signs.add('month-and-digit');
  }
  if (WEEKDAY_BEGINS.test(text) && WEEKDAY_WORD.test(text)) signs.add('weekday');
  return signs;
}
