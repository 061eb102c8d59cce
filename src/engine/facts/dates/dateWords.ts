/** Names of months and weekdays in the languages whose dates are read. Lower case; abbreviations without their stop. */
const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner janvier enero gennaio января январь',
  'february feb februar février febrero febbraio февраля февраль',
  'march mar märz mars marzo марта март',
  'april apr avril abril aprile апреля апрель',
  'may mai mayo maggio мая май',
  'june jun juni juin junio giugno июня июнь',
  'july jul juli juillet julio luglio июля июль',
  'august aug août agosto августа август',
  'september sep sept septembre septiembre settembre сентября сентябрь',
  'october oct oktober octobre octubre ottobre октября октябрь',
  'november nov novembre noviembre ноября ноябрь',
  'december dec dezember décembre diciembre dicembre декабря декабрь',
];
const WEEKDAY_NAMES: readonly string[] = [
  'monday montag lundi lunes lunedì понедельник',
  'tuesday dienstag mardi martes martedì вторник',
  'wednesday mittwoch mercredi miércoles mercoledì среду среда',
  'thursday donnerstag jeudi jueves giovedì четверг',
  'friday freitag vendredi viernes venerdì пятницу пятница',
  'saturday samstag sonnabend samedi sábado sabato субботу суббота',
  'sunday sonntag dimanche domingo domenica воскресенье',
];

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const)));

const months = numbered(MONTH_NAMES);
const weekdays = numbered(WEEKDAY_NAMES);

/** Alternatives for a regular expression, longest first. */
const alternatives = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()].sort((a, b) => b.length - a.length).join('|');

export const MONTH = alternatives(months);
export const WEEKDAY = alternatives(weekdays);

/** 1 … 12, or 0 for no month. */
export function monthNumber(word: string): number {
  return months.get(word.toLowerCase()) ?? 0;
}

/** 1 (Monday) … 7, or 0 for no weekday. */
export function weekdayNumber(word: string): number {
  return weekdays.get(word.toLowerCase()) ?? 0;
}

/** Feasts that fall on one day every year: month and day. */
export const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'new year day': [1, 1],
  'valentine day': [2, 14],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year eve': [12, 31],
};

/** "first" → 1 … "fourth" → 4; "final" and "last" of four quarters, too. */
export function ordinal(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return /^(?:final|last)$/u.test(lower) ? 4 : ['first', 'second', 'third', 'fourth'].indexOf(lower) + 1;
}

const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

/** "three", "3", "a" → 3, 3, 1; `null` for "several". */
export function smallNumber(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (/^(?:a|an|the)$/u.test(lower)) return 1;
  if (/^(?:a )?couple(?: of)?$/u.test(lower)) return 2;
  return SMALL.get(lower) ?? null;
}

export const SMALL_NUMBER = `\\d{1,4}|${[...SMALL.keys()].sort((a, b) => b.length - a.length).join('|')}|an?|a couple of|several|a few`;
