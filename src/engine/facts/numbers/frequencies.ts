import { smallNumber } from '../dates/dateWords.ts';

/** How often, as `times/period`: twice a week is "2/P1W". `null` for what English leaves open ("biweekly"). */
export interface FoundFrequency {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  /** What happens that often ("flights"), where the next word says. */
  readonly unit: string | null;
}

const PERIOD = '(?<period>second|minute|hour|day|night|week|month|quarter|year|decade|season)';
const TIMES =
  '(?<times>once|twice|thrice|(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|a\\sfew)[\\s-]times)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${TIMES}[\\s-](?:a|an|per|each|every)[\\s-]${PERIOD}\\b`, 'giu'),
  new RegExp(`\\b(?<times>once|twice)[\\s-](?<adverb>hourly|daily|weekly|monthly|yearly|annually)\\b`, 'giu'),
  new RegExp(
    `\\bevery\\s(?<every>other|second|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|few)\\s${PERIOD}s?\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:every|each)\\s(?:single\\s)?(?<period>hour|day|night|week|month|year)\\b`, 'giu'),
  /\b(?<open>bi-?weekly|bi-?monthly|bi-?annual(?:ly)?|bi-?yearly)\b/giu,
  /\b(?<fixed>twice-?weekly|semi-?weekly|semi-?annual(?:ly)?|fortnightly|hourly|daily|weekly|monthly|quarterly|annual|annually|yearly|biennial(?:ly)?)\b/giu,
];
const DESIGNATOR: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  season: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
};
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^twice|^semi-?w/u, '2/P1W'],
  [/^semi-?a/u, '2/P1Y'],
  [/^fort/u, '1/P2W'],
  [/^hour/u, '1/PT1H'],
  [/^dai/u, '1/P1D'],
  [/^week/u, '1/P1W'],
  [/^month/u, '1/P1M'],
  [/^quart/u, '1/P3M'],
  [/^bienn/u, '1/P2Y'],
  [/^annu|^year/u, '1/P1Y'],
];

/** Finds frequencies in a text, in order. A newspaper's name ("Daily Post") is none. */
export function frequencies(text: string): readonly FoundFrequency[] {
  if (
    !/(?:once|twice|thrice|times|every|each|bi-?(?:week|month|ann|year)|semi|fortnight|hourly|daily|weekly|monthly|quarterly|annual|yearly|biennial)/iu.test(
      text,
    )
  )
    return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundFrequency[] => {
      const start = match.index;
      const end = start + match[0].length;
      if (/^\p{Lu}/u.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(end))) return [];
      return [
        {
          start,
          end,
          value: valueOf(match.groups ?? {}),
          unit: /^[\s-](\p{Ll}{3,}s)(?!\p{L})/u.exec(text.slice(end, end + 40))?.[1] ?? null,
        },
      ];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((f, i) => !found.some((other, j) => j < i && other.end > f.start));
}

function valueOf(g: Readonly<Record<string, string | undefined>>): string | null {
  if (g['open'] !== undefined) return null;
  const fixed = (g['fixed'] ?? g['adverb'])?.toLowerCase();
  if (fixed !== undefined) {
    const value = FIXED.find(([pattern]) => pattern.test(fixed))?.[1] ?? null;
    return g['times']?.toLowerCase() === 'twice' && value !== null ? value.replace(/^1/u, '2') : value;
  }
  const period = DESIGNATOR[(g['period'] ?? '').toLowerCase()];
  if (period === undefined) return null;
  if (g['every'] !== undefined) {
    const every = /^(?:other|second)$/iu.test(g['every']) ? 2 : smallNumber(g['every']);
    return every === null ? null : `1/${period.replace('1', String(every))}`;
  }
  const times = g['times']?.toLowerCase().split(/[\s-]/u)[0];
  const count =
    times === undefined || times === 'once' ? 1 : times === 'twice' ? 2 : times === 'thrice' ? 3 : smallNumber(times);
  return count === null ? null : `${count}/${period}`;
}
