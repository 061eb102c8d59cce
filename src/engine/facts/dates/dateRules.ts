import { addDays, isoMonth } from './calendar.ts';
import type { DateSign } from './dateSigns.ts';
import { FEASTS, MONTH, monthNumber, SMALL_NUMBER, WEEKDAY } from './dateWords.ts';
import {
  type DateContext,
  type ReadDate,
  UNRESOLVED,
  dayOfMonth,
  groups,
  monthAlone,
  monthAndDay,
  nearestDay,
  partOfMonth,
  partOfYear,
  SEASONS,
  weekend,
  of,
  ofDay,
  slashDate,
  time,
  unitAround,
  unitsAway,
  weekday,
  withClock,
} from './readDate.ts';

/** One way to write dates. `read` returns `null` when the words turn out to be something else. */
export interface DateRule {
  /** What must stand in a sentence for the rule to be worth trying. */
  readonly sign: DateSign;
  readonly pattern: RegExp;
  /** Holds without the article's date; only such rules read bylines and date lines. */
  readonly absolute: boolean;
  readonly read: (match: RegExpMatchArray, context: DateContext) => ReadDate | null;
}

const B = '(?<![\\p{L}\\p{N}$€£]|\\d[-–/.,])';
const E = '(?![\\p{L}\\p{N}])';
const rule = (sign: DateRule['sign'], source: string, absolute: boolean, read: DateRule['read']): DateRule => ({
  sign,
  pattern: new RegExp(`${B}(?:${source})${E}`, 'giu'),
  absolute,
  read,
});

const YEAR = '1[5-9]\\d\\d|20\\d\\d';
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.(?=\\s\\p{L}))';
const DAY = `(?:0?[1-9]|[12]\\d|3[01])`;
const CLOCK =
  '(?:,?\\s{1,2}(?:at\\s)?(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?)?';
/** A weekday before a date, also cut short: "Thu 7 March", "Dienstag, dem 5. März". */
const NAMED_DAY = `(?:(?:${WEEKDAY}|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun),?\\s(?:de[nm]\\s)?)?`;
const PART = '(?:\\s(?<part>morning|afternoon|evening|night))?';

/** Rules in order: of two that begin at one place the longer wins, of two as long the earlier. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    'joined',
    `(?<year>${YEAR})[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>0[1-9]|[12]\\d|3[01])(?:[T\\s](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    true,
    (match) => {
      const g = groups(match);
      return withClock(ofDay({ year: Number(g['year']), month: Number(g['month']), day: Number(g['day']) }), g);
    },
  ),
  rule(
    'joined',
    `(?<first>\\d{1,2})(?<separator>[/.-])(?<second>\\d{1,2})\\k<separator>(?<year>${YEAR})`,
    true,
    slashDate,
  ),
  {
    sign: 'character',
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
    'month-and-digit',
    `${NAMED_DAY}(?<month>${MONTH})\\.?\\s(?<day>${DAY})(?:st|nd|rd|th)?(?:\\s?(?:[-–]|to|and)\\s?(?<last>${DAY})(?![\\d:]))?(?:,?\\s(?<year>${YEAR})(?![\\d,.]\\d))?${CLOCK}`,
    true,
    monthAndDay,
  ),
  // 12 July 2025 · the 12th of July · 12. Juli 2025 · 12 de julio de 2025
  rule(
    'month-and-digit',
    `(?:the\\s|${NAMED_DAY})(?<day>${DAY})${ORDINAL}?(?:(?:\\s?[-–]\\s?|(?<=between \\d\\d?)\\sand\\s|(?<=from \\d\\d?)\\sto\\s)(?<last>${DAY})\\.?)?\\s(?:of\\s|de\\s)?(?<month>${MONTH})(?:\\.(?=,?\\s\\d))?(?:,?\\s(?:de\\s)?(?<year>${YEAR}))?${CLOCK}`,
    true,
    monthAndDay,
  ),
  // June 2024 · early June 2024
  rule(
    'month-and-digit',
    `(?:(?:early|mid|late|end of|beginning of)[-\\s])?(?<month>${MONTH})\\.?,?\\s(?:of\\s)?(?<year>${YEAR})`,
    true,
    (match) => {
      const g = groups(match);
      return of(isoMonth(Number(g['year']), monthNumber(g['month'] ?? '')));
    },
  ),
  // the last week of March · the first days of May 2024
  rule(
    'month',
    `(?:the\\s)?(?:first|second|third|fourth|last|final|opening|closing)\\s(?:\\p{L}+\\s)?(?:days?|weeks?|weekend|half)\\s(?:of|in)\\s(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?`,
    false,
    partOfMonth,
  ),
  // the third quarter of 2023 · Q4 2023
  rule(
    'year',
    `(?:(?:the\\s)?(?<nth>first|second|third|fourth|final|last)[\\s-]quarter(?:\\s(?:of|in))?|Q(?<quarter>[1-4]))\\s(?<year>${YEAR})`,
    true,
    partOfYear,
  ),
  rule('year', `(?:the\\s)?(?<nth>first|second)[\\s-]half(?:\\s(?:of|in))?\\s(?<year>${YEAR})`, true, partOfYear),
  // the second half of this year · the fourth quarter of last year
  rule(
    'unit',
    '(?:the\\s)?(?<nth>first|second|third|fourth|final|last)[\\s-](?<part>half|quarter)\\s(?:of|in)\\s(?<which>this|last|next)\\syear',
    false,
    partOfYear,
  ),
  // the winter of 2022 · spring 2025
  rule('year', `(?:the\\s)?(?<season>spring|summer|autumn|fall|winter)\\s(?:of\\s)?(?<year>${YEAR})`, true, (match) => {
    const g = groups(match);
    return of(`${g['year'] ?? ''}-${SEASONS[(g['season'] ?? '').toLowerCase()] ?? ''}`);
  }),
  rule(
    'feast',
    "new\\syear[’']s\\s(?:eve|day)|christmas\\s(?:eve|day)|boxing\\sday|valentine[’']s\\sday",
    false,
    (match, context) => {
      const [month, day] = FEASTS[match[0].toLowerCase().replace(/[’']s/u, '')] ?? [0, 0];
      return nearestDay(month, day, context);
    },
  ),
  rule('unit', '(?<=(?:over|at|on|during)\\s)the\\sweekend', false, (_match, context) => weekend(context)),
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
  // a scheduled June session · the December accord: behind a common word, before another that is no verb
  {
    sign: 'month',
    pattern:
      /(?<=\p{Ll}{2,}(?:['’]s)?\s)(?<month>January|February|March|April|June|July|August|September|October|November|December)(?=\s(?!(?:said|says|told|and|or|is|was|has|had|on|for|who|will|with|added|wrote|asked)\b)\p{Ll})/gu,
    absolute: false,
    read: (match, context) => monthAlone(monthNumber(groups(match)['month'] ?? ''), context, undefined),
  },
  rule(
    'weekday',
    `(?:(?:earlier|later|late|early)\\s(?:on\\s)?)?(?:(?<which>last|next|this past|this coming|this|past|coming|the following|the previous|letzten|vergangenen|kommenden|nächsten)\\s)?(?<!(?:black|bloody|cyber|super|good|easter|palm|ash|holy)\\s)(?<weekday>${WEEKDAY})${PART}`,
    false,
    (match, context) => {
      const word = groups(match)['weekday'] ?? '';
      // English and German weekdays have capitals: "sunday best" in a lower-cased text is left alone
      if (/^[a-z]+(?:day|tag|abend|woch)$/u.test(word)) return null;
      return weekday(match, context);
    },
  ),
  rule(
    'relative',
    "(?:(?:earlier|later|late|early)\\s)?(?<word>today|tonight|yesterday|tomorrow|heute|gestern|morgen|aujourd[’']hui|hier|demain|сегодня|вчера|завтра)(?:\\s(?:morning|afternoon|evening|night))?",
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
    'unit',
    '(?:(?:earlier|later|late|early)\\s(?:in\\s|on\\s)?)?(?<which>that same|that|the same|the previous|the following|the next)\\s(?<unit>day|night|morning|afternoon|evening|week|month|year)(?!\\sas\\s)',
    false,
    (match, context) => {
      const which = (groups(match)['which'] ?? '').toLowerCase().replace('that same', 'that');
      return unitAround(Object.assign([...match] as RegExpMatchArray, { groups: { ...match.groups, which } }), context);
    },
  ),
  rule(
    'unit',
    '(?:(?:earlier|later|late|early|at the end of|by the end of)\\s)?(?<which>this|last|next|coming|letzte[nrs]?|vergangene[nrs]?|nächste[nrs]?|diese[nrs]?)\\s(?<unit>week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|night|morning|afternoon|evening|woche|monat|jahr)',
    false,
    unitAround,
  ),
  rule('unit', 'the (?<way>day before|day after)(?! yesterday| tomorrow| \\p{L}+ing\\b)', false, (match, context) => {
    if (context.last === null) return UNRESOLVED;
    return ofDay(addDays(context.last, match[0].toLowerCase().endsWith('before') ? -1 : 1));
  }),
  rule('unit', 'the day (?<way>before yesterday|after tomorrow)', false, (match, context) => {
    if (context.reference === null) return UNRESOLVED;
    return ofDay(addDays(context.reference, match[0].endsWith('yesterday') ? -2 : 2));
  }),
  rule(
    'unit',
    `(?<count>${SMALL_NUMBER})\\s(?<unit>day|week|month|year|decade)s?\\s(?<way>ago|earlier|later|from now|afterwards|previously)(?!\\sthan)`,
    false,
    unitsAway,
  ),
  rule(
    'ordinal',
    `(?<=\\b(?:on|by|until|since|from|before|after|and|am)\\s)the\\s(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?!\\s(?:century|anniversary|birthday|floor|round|edition|time|congress|army|parallel|amendment|district|street|hole|minute|[\\p{Lu}\\p{Ll}]+ies\\b))`,
    false,
    dayOfMonth,
  ),
  rule(
    'decade',
    "(?:(?:early|mid|late)[-\\s]|the\\s)?(?:the\\s)?(?:mid-)?(?<decade>1[5-9]\\d|20\\d)0[’']?s",
    true,
    (match) => of(`${groups(match)['decade'] ?? ''}X`),
  ),
  rule('decade', "(?:the [’']?|(?<=\\d0[’']?s(?:,| and| or) )[’']?)(?<decade>[1-9])0s", true, (match) =>
    of(`19${groups(match)['decade'] ?? ''}X`),
  ),
  rule('ordinal', '(?:the\\s)?(?:early\\s|mid-|late\\s)?(?<nth>1[5-9]|2[01])(?:th|st)[-\\s]century', true, (match) =>
    of(`${Number(groups(match)['nth']) - 1}XX`),
  ),
  rule('year', `(?<first>${YEAR})\\s?[-–/]\\s?(?<last>\\d{4}|\\d{2})`, true, (match) => {
    const g = groups(match);
    const first = g['first'] ?? '';
    const last = (g['last'] ?? '').length === 2 ? first.slice(0, 2) + (g['last'] ?? '') : (g['last'] ?? '');
    return Number(last) > Number(first) && Number(last) < 2100 ? of(`${first}/${last}`) : null;
  }),
  rule(
    'year',
    `(?<!(?:Flight|Local|No\\.?|Number|Route|Highway|Section|Article|Room|Channel|Resolution|Windows|Unit|Order|Form|Model)\\s)(?:(?:early|mid|late)[-\\s])?(?<year>${YEAR})(?!\\s?(?:%|percent|per cent|people|troops|soldiers|jobs|dollars|euros|pounds|men|women|children|tons|tonnes|km|miles|feet|metres|meters|homes|votes|deaths|cases|workers|years|million|billion|[Ii]ndex))(?![.,:]\\d)`,
    true,
    (match) => of(groups(match)['year'] ?? ''),
  ),
  rule(
    'clock',
    '(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>a\\.m\\.?|p\\.m\\.?|(?:am|pm)\\b)|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?!:?\\d)',
    false,
    time,
  ),
  rule('noon', 'noon|midnight', false, time),
];
