import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  exists,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  weekdayOf,
} from './calendar.ts';
import { MONTH, monthNumber, SMALL_NUMBER, smallNumber, WEEKDAY, weekdayNumber } from './dateWords.ts';
import type { Tense } from './tense.ts';

/** What a date expression is read against. */
export interface DateContext {
  /** The article's own date; without it whatever is relative stays unresolved. */
  readonly reference: Day | null;
  /** The last day that the text has named, for "the previous day". */
  readonly last: Day | null;
  /** The order of `12/07/2025` in this source, `null` when its dates do not tell. */
  readonly slashes: 'day-first' | 'month-first' | null;
  readonly tense: () => Tense;
}

/** A date read: `value` as in `Figure`, and the day when there is one, for what refers back to it. */
export interface ReadDate {
  readonly value: string | null;
  readonly day: Day | null;
  readonly kind: 'date' | 'time';
}

/** One way to write dates. `read` returns `null` when the words turn out to be something else. */
export interface DateRule {
  /** What must stand in a sentence for the rule to be worth trying. */
  readonly sign: 'digit' | 'month' | 'weekday' | 'word';
  readonly pattern: RegExp;
  /** Holds without the article's date; only such rules read bylines and date lines. */
  readonly absolute: boolean;
  readonly read: (match: RegExpMatchArray, context: DateContext) => ReadDate | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
const groups = (match: RegExpMatchArray): Groups => match.groups ?? {};
const B = '(?<![\\p{L}\\p{N}$€£]|\\d[-–/.,])';
const E = '(?![\\p{L}\\p{N}])';
const rule = (sign: DateRule['sign'], source: string, absolute: boolean, read: DateRule['read']): DateRule => ({
  sign,
  pattern: new RegExp(`${B}(?:${source})${E}`, 'giu'),
  absolute,
  read,
});

const UNRESOLVED: ReadDate = { value: null, day: null, kind: 'date' };
const ofDay = (day: Day): ReadDate | null => (exists(day) ? { value: isoDay(day), day, kind: 'date' } : null);
const of = (value: string): ReadDate => ({ value, day: null, kind: 'date' });

const YEAR = '1[5-9]\\d\\d|20\\d\\d';
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.(?=\\s\\p{L}))';
const DAY = `(?:0?[1-9]|[12]\\d|3[01])`;
const CLOCK = '(?:,?\\s{1,2}(?:at\\s)?(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?';
const PART = '(?:\\s(?<part>morning|afternoon|evening|night))?';

/** A day and month without a year: the year that brings it nearest, or as the tense says. */
function nearestDay(month: number, day: number, context: DateContext): ReadDate | null {
  const { reference } = context;
  if (reference === null) return { value: null, day: null, kind: 'date' };
  const years = [reference.year - 1, reference.year, reference.year + 1];
  const days = years.map((year) => ({ year, month, day })).filter(exists);
  const tense = context.tense();
  const near = days.map((d) => ({ d, away: daysBetween(reference, d) }));
  // a fortnight of grace, since "said on July 20" and "will, on July 10" meet dates on the other side of today
  const fitting = near.filter((n) => (tense === 'past' ? n.away <= 14 : tense === 'future' ? n.away >= -14 : true));
  const best = (fitting.length > 0 ? fitting : near).sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  return best === undefined ? null : ofDay(best.d);
}

function withClock(date: ReadDate | null, g: Groups): ReadDate | null {
  const day = date?.day ?? null;
  if (date === null || day === null || g['hour'] === undefined) return date;
  return { ...date, value: `${isoDay(day)}T${isoTime(Number(g['hour']), Number(g['minute']))}` };
}

function monthAndDay(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const month = monthNumber(g['month'] ?? '');
  const day = Number(g['day']);
  if (month === 0) return null;
  if (
    /^(?:may|mar|march|sep|dec|jan)$/iu.test(g['month'] ?? '') &&
    /^\p{Ll}/u.test(g['month'] ?? '') &&
    !/^ma[iy]o?$/u.test(g['month'] ?? '')
  ) {
    return null;
  }
  const year = g['year'] === undefined ? null : Number(g['year']);
  const first = year === null ? nearestDay(month, day, context) : ofDay({ year, month, day });
  const begins = first?.day ?? null;
  if (first === null || begins === null || g['last'] === undefined) return withClock(first, g);
  const last = { year: begins.year, month: monthNumber(g['lastMonth'] ?? '') || month, day: Number(g['last']) };
  return { ...first, value: `${isoDay(begins)}/${isoDay(last)}` };
}

function monthAlone(month: number, context: DateContext, which: string | undefined): ReadDate | null {
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  if (which === 'last' || which === 'next') return of(isoMonth(reference.year + (which === 'last' ? -1 : 1), month));
  if (which === 'this') return of(isoMonth(reference.year, month));
  const ahead = context.tense() === 'future';
  const year = ahead
    ? reference.year + (month < reference.month ? 1 : 0)
    : reference.year - (month > reference.month ? 1 : 0);
  return of(isoMonth(year, month));
}

/** "Friday": the last one, today included, unless what is told is to come. */
function weekday(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const wanted = weekdayNumber(g['weekday'] ?? '');
  const which = g['which']?.toLowerCase();
  const anchor = which !== undefined && /following|previous/u.test(which) ? context.last : context.reference;
  if (anchor === null) return UNRESOLVED;
  const today = weekdayOf(anchor);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  switch (which ?? '') {
    case 'last': // the week before, counted from Monday; a week has to lie between "Friday" and "last Friday"
    case 'letzten':
      return ofDay(addDays(anchor, wanted - today - 7));
    case 'next':
      return ofDay(addDays(anchor, wanted - today + 7));
    case 'this':
      return ofDay(addDays(anchor, wanted - today));
    case 'this past':
    case 'past':
    case 'the previous':
      return ofDay(addDays(anchor, -(back || 7)));
    case 'this coming':
    case 'coming':
    case 'the following':
      return ofDay(addDays(anchor, ahead || 7));
    default:
      return ofDay(addDays(anchor, context.tense() === 'future' ? ahead : -back));
  }
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** "last week", "earlier this month", "next year", "this summer". */
function unitAround(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const which = (g['which'] ?? '').toLowerCase();
  const unit = (g['unit'] ?? '').toLowerCase();
  const anaphoric = /^(?:that|the same|the previous|the following|the next)$/u.test(which);
  const anchor = anaphoric
    ? (context.last ?? (which.startsWith('the p') ? context.reference : null))
    : context.reference;
  if (anchor === null) return UNRESOLVED;
  const step = /last|previous|vergangen|letzt/u.test(which) ? -1 : /next|coming|following|nächst/u.test(which) ? 1 : 0;
  switch (unit) {
    case 'day':
      return ofDay(addDays(anchor, step));
    case 'night':
    case 'morning':
    case 'afternoon':
    case 'evening':
      return ofDay(addDays(anchor, step));
    case 'week':
    case 'woche':
      return of(isoWeek(addDays(anchor, 7 * step)));
    case 'weekend': {
      const saturday = addDays(anchor, 6 - weekdayOf(anchor) + 7 * step);
      return of(`${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`);
    }
    case 'month':
    case 'monat': {
      const { year, month } = addMonths(anchor, step);
      return of(isoMonth(year, month));
    }
    case 'quarter': {
      const { year, month } = addMonths(anchor, 3 * step);
      return of(`${year}-Q${Math.ceil(month / 3)}`);
    }
    case 'year':
    case 'jahr':
      return of(String(anchor.year + step));
    case 'decade':
      return of(`${Math.floor(anchor.year / 10) + step}X`);
    case 'century':
      return of(`${Math.floor(anchor.year / 100) + step}XX`);
    default: {
      const season = SEASONS[unit];
      return season === undefined ? null : of(`${anchor.year + step}-${season}`);
    }
  }
}

/** "three days ago", "two weeks later": as exact as the unit is. */
function unitsAway(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const count = smallNumber(g['count'] ?? '');
  const way = (g['way'] ?? '').toLowerCase();
  const anchor = way === 'ago' || way === 'from now' ? context.reference : context.last;
  if (anchor === null || count === null) return UNRESOLVED;
  const signed = /ago|earlier|before|previously/u.test(way) ? -count : count;
  switch ((g['unit'] ?? '').toLowerCase()) {
    case 'day':
      return ofDay(addDays(anchor, signed));
    case 'week':
      return of(isoWeek(addDays(anchor, 7 * signed)));
    case 'month': {
      const { year, month } = addMonths(anchor, signed);
      return of(isoMonth(year, month));
    }
    case 'year':
      return of(String(anchor.year + signed));
    case 'decade':
      return of(`${Math.floor(anchor.year / 10) + signed}X`);
    default:
      return UNRESOLVED;
  }
}

/** "the 13th": of this month, or of the one before when that day is still to come. */
function dayOfMonth(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const day = Number(groups(match)['day']);
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  const here = { year: reference.year, month: reference.month, day };
  const future = context.tense() === 'future';
  if (future ? day >= reference.day : day <= reference.day) return ofDay(here);
  return ofDay({ ...addMonths(reference, future ? 1 : -1), day });
}

function slashDate(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const first = Number(g['first']);
  const second = Number(g['second']);
  const year = Number(g['year']);
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (match[0].includes('.')) return ofDay(dayFirst);
  if (!exists(dayFirst)) return ofDay(monthFirst);
  if (!exists(monthFirst) || first === second) return ofDay(dayFirst);
  if (context.slashes !== null) return ofDay(context.slashes === 'day-first' ? dayFirst : monthFirst);
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  // one of the two is the article's own day, give or take the hours a page lags behind
  const near = [dayFirst, monthFirst].filter((d) => Math.abs(daysBetween(reference, d)) <= 3);
  return near.length === 1 && near[0] !== undefined ? ofDay(near[0]) : UNRESOLVED;
}

function time(match: RegExpMatchArray): ReadDate | null {
  const g = groups(match);
  const word = match[0].toLowerCase();
  if (word === 'noon' || word === 'midnight')
    return { value: word === 'noon' ? '12:00' : '00:00', day: null, kind: 'time' };
  let hour = Number(g['hour'] ?? g['hour24']);
  const half = g['half']?.toLowerCase();
  if (half !== undefined && (hour > 12 || hour === 0)) return null;
  if (half?.startsWith('p') === true && hour < 12) hour += 12;
  if (half?.startsWith('a') === true && hour === 12) hour = 0;
  return { value: isoTime(hour, Number(g['minute'] ?? g['minute24'] ?? 0)), day: null, kind: 'time' };
}

/** Rules in order: of two that begin at one place the longer wins, of two as long the earlier. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    'digit',
    `(?<year>${YEAR})[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>0[1-9]|[12]\\d|3[01])(?:[T\\s](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    true,
    (match) => {
      const g = groups(match);
      return withClock(ofDay({ year: Number(g['year']), month: Number(g['month']), day: Number(g['day']) }), g);
    },
  ),
  rule(
    'digit',
    `(?<first>\\d{1,2})(?<separator>[/.])(?<second>\\d{1,2})\\k<separator>(?<year>${YEAR})`,
    true,
    slashDate,
  ),
  {
    sign: 'digit',
    pattern: /(?:(?<year>\d{4})\s?[年년]\s?)?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
    absolute: true,
    read: (match, context) => {
      const g = groups(match);
      const [month, day] = [Number(g['month']), Number(g['day'])];
      return g['year'] === undefined ? nearestDay(month, day, context) : ofDay({ year: Number(g['year']), month, day });
    },
  },
  // July 12, 2025 · Saturday, July 12 · July. 14, 2025 07:54 · July 12-14
  rule(
    'month',
    `(?:(?:${WEEKDAY}),?\\s)?(?<month>${MONTH})\\.?\\s(?<day>${DAY})(?:st|nd|rd|th)?(?:\\s?(?:[-–]|to|and)\\s?(?<last>${DAY})(?![\\d:]))?(?:,?\\s(?<year>${YEAR})(?![\\d,.]\\d))?${CLOCK}`,
    true,
    monthAndDay,
  ),
  // 12 July 2025 · the 12th of July · 12. Juli 2025 · 12 de julio de 2025
  rule(
    'month',
    `(?:(?:${WEEKDAY}),?\\s(?:den\\s)?|the\\s)?(?<day>${DAY})${ORDINAL}?(?:\\s?[-–]\\s?(?<last>${DAY})\\.?)?\\s(?:of\\s|de\\s)?(?<month>${MONTH})(?:\\.(?=,?\\s\\d))?(?:,?\\s(?:de\\s)?(?<year>${YEAR}))?${CLOCK}`,
    true,
    monthAndDay,
  ),
  // June 2024 · early June 2024
  rule(
    'month',
    `(?:(?:early|mid|late|end of|beginning of)[-\\s])?(?<month>${MONTH})\\.?,?\\s(?:of\\s)?(?<year>${YEAR})`,
    true,
    (match) => {
      const g = groups(match);
      return of(isoMonth(Number(g['year']), monthNumber(g['month'] ?? '')));
    },
  ),
  // last June · in mid-July · as early as August
  rule(
    'month',
    `(?:(?<lead>last|next|this)\\s|(?<=(?<![\\p{L}])(?:in|since|until|by|from|of|to|or|and|during|through|between|before|after|as|im|en)\\s(?:early\\s|late\\s|mid-)?)|(?<=(?<![\\p{L}])(?:early|mid|late)[-\\s]))(?<month>${MONTH})(?:\\s(?:of\\s)?(?<year>last|this|next)\\syear)?`,
    false,
    (match, context) => {
      const g = groups(match);
      const word = g['month'] ?? '';
      if (
        /^\p{Ll}/u.test(word) &&
        !/^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|abril|junio|julio|agosto|\p{Script=Cyrillic}+)$/iu.test(
          word,
        )
      )
        return null;
      if (word.length <= 3 && word !== 'May' && !/^(?:мая|май|mai)$/iu.test(word)) return null;
      const year = g['year']?.toLowerCase();
      const { reference } = context;
      if (year !== undefined && reference !== null) {
        return of(isoMonth(reference.year + (year === 'last' ? -1 : year === 'next' ? 1 : 0), monthNumber(word)));
      }
      return monthAlone(monthNumber(word), context, (g['lead'] ?? '').toLowerCase());
    },
  ),
  rule(
    'weekday',
    `(?:(?:earlier|later|late|early)\\s(?:on\\s)?)?(?:(?<which>last|next|this past|this coming|this|past|coming|the following|the previous|letzten)\\s)?(?<weekday>${WEEKDAY})${PART}`,
    false,
    (match, context) => {
      const word = groups(match)['weekday'] ?? '';
      // English and German weekdays have capitals: "sunday best" in a lower-cased text is left alone
      if (/^[a-z]+(?:day|tag|abend|woch)$/u.test(word)) return null;
      return weekday(match, context);
    },
  ),
  rule(
    'word',
    "(?:(?:earlier|later|late|early)\\s)?(?<word>today|tonight|yesterday|tomorrow|heute|gestern|morgen|aujourd[’']hui|hier|demain|сегодня|вчера|завтра)",
    false,
    (match, context) => {
      const word = (groups(match)['word'] ?? '').toLowerCase();
      if (context.reference === null) return UNRESOLVED;
      const step = /yesterday|gestern|hier|вчера/u.test(word)
        ? -1
        : /tomorrow|morgen|demain|завтра/u.test(word)
          ? 1
          : 0;
      return ofDay(addDays(context.reference, step));
    },
  ),
  rule(
    'word',
    '(?:(?:earlier|later|late|early)\\s(?:in\\s|on\\s)?)?(?<which>that same|that|the same|the previous|the following|the next)\\s(?<unit>day|night|morning|afternoon|evening|week|month|year)',
    false,
    (match, context) => {
      const which = (groups(match)['which'] ?? '').toLowerCase().replace('that same', 'that');
      return unitAround(Object.assign([...match] as RegExpMatchArray, { groups: { ...match.groups, which } }), context);
    },
  ),
  rule(
    'word',
    '(?:(?:earlier|later|late|early|at the end of|by the end of)\\s)?(?<which>this|last|next|coming|letzte[nrs]?|vergangene[nrs]?|nächste[nrs]?|diese[nrs]?)\\s(?<unit>week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|woche|monat|jahr)',
    false,
    unitAround,
  ),
  rule('word', 'the (?<way>day before|day after)(?! yesterday| tomorrow)', false, (match, context) => {
    if (context.last === null) return UNRESOLVED;
    return ofDay(addDays(context.last, match[0].toLowerCase().endsWith('before') ? -1 : 1));
  }),
  rule('word', 'the day (?<way>before yesterday|after tomorrow)', false, (match, context) => {
    if (context.reference === null) return UNRESOLVED;
    return ofDay(addDays(context.reference, match[0].endsWith('yesterday') ? -2 : 2));
  }),
  rule(
    'word',
    `(?<count>${SMALL_NUMBER})\\s(?<unit>day|week|month|year|decade)s?\\s(?<way>ago|earlier|later|from now|afterwards|previously)`,
    false,
    unitsAway,
  ),
  rule(
    'digit',
    `(?<=\\b(?:on|by|until|since|from|before|after|and|am)\\s)the\\s(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?!\\s(?:century|anniversary|birthday|floor|round|edition|time|congress|army|parallel|amendment|district|street|hole|minute|[\\p{Lu}\\p{Ll}]+ies\\b))`,
    false,
    dayOfMonth,
  ),
  rule('digit', '(?:(?:early|mid|late)[-\\s]|the\\s)?(?:the\\s)?(?:mid-)?(?<decade>1[5-9]\\d|20\\d)0s', true, (match) =>
    of(`${groups(match)['decade'] ?? ''}X`),
  ),
  rule('digit', "the [’']?(?<decade>[1-9])0s", true, (match) => of(`19${groups(match)['decade'] ?? ''}X`)),
  rule('digit', '(?:the\\s)?(?:early\\s|mid-|late\\s)?(?<nth>1[5-9]|2[01])(?:th|st)[-\\s]century', true, (match) =>
    of(`${Number(groups(match)['nth']) - 1}XX`),
  ),
  rule('digit', `(?<first>${YEAR})\\s?[-–/]\\s?(?<last>\\d{4}|\\d{2})`, true, (match) => {
    const g = groups(match);
    const first = g['first'] ?? '';
    const last = (g['last'] ?? '').length === 2 ? first.slice(0, 2) + (g['last'] ?? '') : (g['last'] ?? '');
    return Number(last) > Number(first) && Number(last) < 2100 ? of(`${first}/${last}`) : null;
  }),
  rule(
    'digit',
    `(?:(?:early|mid|late)[-\\s])?(?<year>${YEAR})(?!\\s?(?:%|percent|per cent|people|troops|soldiers|jobs|dollars|euros|pounds|men|women|children|tons|tonnes|km|miles|feet|metres|meters|homes|votes|deaths|cases|workers|years|million|billion))(?![.,:]\\d)`,
    true,
    (match) => of(groups(match)['year'] ?? ''),
  ),
  rule(
    'digit',
    '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>a\\.m\\.?|p\\.m\\.?|(?:am|pm)\\b)|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?!:?\\d)',
    false,
    time,
  ),
  rule('word', 'noon|midnight', false, time),
];
