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
import { monthNumber, ordinal, smallNumber, weekdayNumber } from './dateWords.ts';
import type { Tense } from './tense.ts';

/** What a date expression is read against. */
export interface DateContext {
  /** The article's own date; without it whatever is relative stays unresolved. */
  readonly reference: Day | null;
  /** The last day that the text has named, for "the previous day". */
  readonly last: Day | null;
  /** The year of the last date that the text has named, for "the following year". */
  readonly lastYear: number | null;
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

type Groups = Readonly<Record<string, string | undefined>>;
export const groups = (match: RegExpMatchArray): Groups => match.groups ?? {};
export const UNRESOLVED: ReadDate = { value: null, day: null, kind: 'date' };
export const ofDay = (day: Day): ReadDate | null => (exists(day) ? { value: isoDay(day), day, kind: 'date' } : null);
export const of = (value: string): ReadDate => ({ value, day: null, kind: 'date' });

/** A day and month without a year: the year that brings it nearest, or as the tense says. */
export function nearestDay(month: number, day: number, context: DateContext): ReadDate | null {
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

export function withClock(date: ReadDate | null, g: Groups): ReadDate | null {
  const day = date?.day ?? null;
  if (date === null || day === null || g['hour'] === undefined) return date;
  const half = g['half']?.toLowerCase().charAt(0);
  const hour = (Number(g['hour']) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return { ...date, value: `${isoDay(day)}T${isoTime(hour, Number(g['minute']))}` };
}

export function monthAndDay(match: RegExpMatchArray, context: DateContext): ReadDate | null {
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

/** Months: a date without a year is hardly so far off when its month lies NEAR on the other side. */
const FAR = 10;
const NEAR = 2;

/** "the third quarter of 2023", "Q4 2023", "the second half of this year". */
export function partOfYear(match: RegExpMatchArray, { reference }: DateContext): ReadDate | null {
  const g = groups(match);
  const which = g['which']?.toLowerCase();
  if (which !== undefined && reference === null) return UNRESOLVED;
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const year = which === undefined ? Number(g['year']) : (reference?.year ?? 0) + step;
  const nth = g['quarter'] === undefined ? ordinal(g['nth']) : Number(g['quarter']);
  if (!/half/iu.test(match[0])) return of(`${year}-Q${nth}`);
  if (nth > 2) return null;
  return of(nth === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`);
}

/** "the last week of March", "the first days of May 2024": as exact as the month. */
export function partOfMonth(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const month = monthNumber(g['month'] ?? '');
  return g['year'] === undefined ? monthAlone(month, context, undefined) : of(isoMonth(Number(g['year']), month));
}

export function monthAlone(month: number, context: DateContext, which: string | undefined): ReadDate | null {
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  if (which === 'last' || which === 'next') return of(isoMonth(reference.year + (which === 'last' ? -1 : 1), month));
  if (which === 'this') return of(isoMonth(reference.year, month));
  const ahead = (month - reference.month + 12) % 12;
  const back = (reference.month - month + 12) % 12;
  const tense = context.tense();
  // "August figures could …" in September are last month's, "faces a vote in April" in March is next month's
  const coming = tense === 'future' ? ahead < FAR || back > NEAR : tense === null && back >= FAR && ahead <= NEAR;
  const { year } = addMonths(reference, coming ? ahead : -back);
  return of(isoMonth(year, month));
}

/** "Friday": the last one, today included, unless what is told is to come. */
export function weekday(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const wanted = weekdayNumber(g['weekday'] ?? '');
  const which = g['which']?.toLowerCase();
  const anchor =
    which !== undefined && /following|previous/u.test(which)
      ? (context.last ?? (which.includes('previous') ? context.reference : null))
      : context.reference;
  if (anchor === null) return UNRESOLVED;
  const today = weekdayOf(anchor);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  switch (which ?? '') {
    case 'last': // the nearest one, unless it lies in this week, close by, where it would be plain "Friday"
    case 'letzten':
      return ofDay(addDays(anchor, -(back === 0 || (wanted < today && today < 7 && back < 4) ? back + 7 : back)));
    case 'next':
      return ofDay(addDays(anchor, wanted - today + 7));
    case 'this':
      return ofDay(addDays(anchor, wanted - today));
    case 'this past':
    case 'past':
    case 'vergangenen':
    case 'the previous':
      return ofDay(addDays(anchor, -(back || 7)));
    case 'this coming':
    case 'coming':
    case 'kommenden':
    case 'nächsten':
    case 'the following':
      return ofDay(addDays(anchor, ahead || 7));
    default:
      return ofDay(addDays(anchor, context.tense() === 'future' ? ahead : -back));
  }
}

export const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** "over the weekend": the last one, this one on its own days, or the next when what is told is to come. */
export function weekend(context: DateContext): ReadDate | null {
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  const saturday = addDays(
    reference,
    6 - weekdayOf(reference) - (weekdayOf(reference) < 6 && context.tense() !== 'future' ? 7 : 0),
  );
  return of(`${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`);
}

/** "last week", "earlier this month, "next year", "this summer". */
export function unitAround(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const which = (g['which'] ?? '').toLowerCase();
  const unit = (g['unit'] ?? '').toLowerCase();
  const anaphoric = /^(?:that|the same|the previous|the following|the next)$/u.test(which);
  const anchor = anaphoric
    ? (context.last ?? (which.startsWith('the p') ? context.reference : null))
    : context.reference;
  if (unit === 'year' && anaphoric && context.lastYear !== null) {
    return of(String(context.lastYear + (which.includes('previous') ? -1 : /following|next/u.test(which) ? 1 : 0)));
  }
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
      // "it came to light this weekend", written on a Monday
      const over = which === 'this' && weekdayOf(anchor) <= 3 && context.tense() === 'past' ? -1 : step;
      const saturday = addDays(anchor, 6 - weekdayOf(anchor) + 7 * over);
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
export function unitsAway(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const g = groups(match);
  const count = smallNumber(g['count'] ?? '');
  const way = (g['way'] ?? '').toLowerCase();
  const fromToday = way === 'ago' || way === 'from now';
  const anchor = fromToday ? context.reference : context.last;
  if (count === null) return UNRESOLVED;
  const signed = /ago|earlier|before|previously/u.test(way) ? -count : count;
  if (!fromToday && /^year/iu.test(g['unit'] ?? '') && context.lastYear !== null)
    return of(String(context.lastYear + signed));
  if (anchor === null) return UNRESOLVED;
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
export function dayOfMonth(match: RegExpMatchArray, context: DateContext): ReadDate | null {
  const day = Number(groups(match)['day']);
  const { reference } = context;
  if (reference === null) return UNRESOLVED;
  const here = { year: reference.year, month: reference.month, day };
  const future = context.tense() === 'future';
  if (future ? day >= reference.day : day <= reference.day) return ofDay(here);
  return ofDay({ ...addMonths(reference, future ? 1 : -1), day });
}

export function slashDate(match: RegExpMatchArray, context: DateContext): ReadDate | null {
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

export function time(match: RegExpMatchArray): ReadDate | null {
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
