import type { Article } from '../article/article.ts';
import type { Disagreement, DisagreementKind, Figure } from '../comparison.ts';
import { daysBetween, parseDay } from '../facts/dates/calendar.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { byStatement, type StatementPair } from './statements.ts';
import { placesInside } from './placesInside.ts';
import { cited, labels } from './wording.ts';

/** How alike two sentences must be before another figure in one is a contradiction and not another statement. */
const LEAST_LIKENESS = 0.45;
const LEAST_FOR_DATES = 0.6; // sentences about one actor's two days are alike, too
/** Numbers that claim to be near the truth agree within this share of it. */
const ROUNDING = 0.1;

const HEDGED =
  /\b(?:nearly|almost|about|around|approximately|roughly|some|close to|estimated|more than|over|at least|up to|as many as|fewer than|less than|under|additional|another|further|least|most)\b|~|≈/iu;

/** Figures that differ in sentences that tell the same: numbers of the same things, money, shares, spans, dates. */
export function figureConflicts(
  articles: readonly Article[],
  figures: readonly Figure[],
  pairs: readonly StatementPair[],
): readonly Disagreement[] {
  const inside = placesInside(figures);
  const inStatement = byStatement(({ place }) => inside(place));
  return pairs.flatMap((pair): readonly Disagreement[] => {
    const a = inStatement(pair.a);
    const b = inStatement(pair.b);
    return a.length === 0 || b.length === 0 ? [] : conflictsOf(articles, pair, a, b);
  });
}

function conflictsOf(
  articles: readonly Article[],
  pair: StatementPair,
  inA: readonly Figure[],
  inB: readonly Figure[],
): readonly Disagreement[] {
  const keys = new Set(inA.map(comparisonKey));
  return [...keys].flatMap((key): readonly Disagreement[] => {
    const as = inA.filter((f) => comparisonKey(f) === key);
    const bs = inB.filter((f) => comparisonKey(f) === key);
    const [a, b] = [as[0], bs[0]];
    // with several of a kind it takes more than words in common to tell which answers which
    if (a === undefined || b === undefined || as.length > 1 || bs.length > 1) return [];
    const least = a.kind === 'date' || a.kind === 'time' ? LEAST_FOR_DATES : LEAST_LIKENESS;
    if (pair.likeness < least && a.kind !== 'frequency') return [];
    if (VARYING.has(a.kind) && !ofOneDay(articles, a, b, inA, inB)) return [];
    return compareFigures(articles, a, b);
  });
}

/** Figures that are others on another day: an index, a toll, a price. */
const VARYING: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['number', 'percentage', 'money']);
/** Articles further apart, in days, tell of another day unless their sentences name the same one. */
const ONE_STORY = 2;

function ofOneDay(
  articles: readonly Article[],
  a: Figure,
  b: Figure,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const x = parseDay(articles[a.source]?.published ?? null);
  const y = parseDay(articles[b.source]?.published ?? null);
  if (x === null || y === null || Math.abs(daysBetween(x, y)) <= ONE_STORY) return true;
  const days = (figures: readonly Figure[]) => figures.filter(({ kind }) => kind === 'date').map(({ value }) => value);
  return days(inA).some((day) => day !== null && day.length >= 10 && days(inB).includes(day));
}

/** What two figures that answer each other contradict each other in, if they do. */
export function compareFigures(articles: readonly Article[], a: Figure, b: Figure): readonly Disagreement[] {
  if (fold(a.text) === fold(b.text)) return [];
  const evidence = [a, b].map(({ source, start, end }) => ({ source, start, end }));
  const says = `${cited(a.text)} in ${labels(articles, [a.source])}, ${cited(b.text)} in ${labels(articles, [b.source])}`;
  if (a.kind === 'frequency' && (a.value === null) !== (b.value === null)) {
    const open = a.value === null ? a : b;
    const message = `${cited(open.text)} can mean two things where the other source is clear: ${says}.`;
    return [{ kind: 'ambiguity', severity: 'warning', message, evidence }];
  }
  if (a.value === null || b.value === null || agree(a, b)) return [];
  const what = {
    number: 'number',
    money: 'sum',
    percentage: 'share',
    duration: 'span of time',
    frequency: 'frequency',
    date: 'date',
    time: 'time',
  };
  return [{ kind: kindOf(a), severity: 'warning', message: `The ${what[a.kind]} differs: ${says}.`, evidence }];
}

function kindOf({ kind }: Figure): DisagreementKind {
  if (kind === 'date' || kind === 'time') return 'date';
  return kind === 'frequency' ? 'frequency' : 'number';
}

/** Figures with the same key answer each other: of one kind, and counting the same. */
function comparisonKey({ kind, unit, value }: Figure): string {
  if (kind === 'number') return unit === null ? `bare ${value ?? ''}` : `number ${unitKey(unit)}`;
  if (kind === 'duration') return `duration ${(value ?? '').replace(/[\d.]+/gu, '')}`;
  return kind === 'money' ? `money ${unit ?? ''}` : kind;
}

const SAME_UNITS: readonly ReadonlySet<string>[] = [
  new Set(['troops', 'soldiers', 'servicemen', 'personnel', 'forces', 'fighters']),
  new Set(['people', 'persons', 'individuals', 'residents', 'visitors', 'guests', 'tourists']),
  new Set(['dead', 'deaths', 'fatalities', 'killed']),
  new Set(['injured', 'wounded', 'injuries', 'casualties']),
];

function unitKey(unit: string): string {
  const lower = unit.toLowerCase();
  const group = SAME_UNITS.findIndex((units) => units.has(lower));
  return group < 0 ? stem(fold(lower), 'en') : `group${group}`;
}

/** Whether two values can both be true. */
function agree(a: Figure, b: Figure): boolean {
  const [x, y] = [a.value ?? '', b.value ?? ''];
  if (x === y) return true;
  if (a.kind === 'date') return datesAgree(x, y);
  if (a.kind === 'time') return false;
  if (a.kind === 'frequency') return perDay(x) === perDay(y);
  const [p, q] = [rangeOf(x), rangeOf(y)];
  if (p === null || q === null) return false;
  if (p[0] <= q[1] && q[0] <= p[1]) return true;
  const near = Math.abs(p[0] - q[0]) <= ROUNDING * Math.max(Math.abs(p[0]), Math.abs(q[0]));
  return near && (HEDGED.test(a.text) || HEDGED.test(b.text));
}

const DAYS: Readonly<Record<string, number>> = {
  S: 1 / 86400,
  TM: 1 / 1440,
  H: 1 / 24,
  D: 1,
  W: 7,
  M: 365 / 12,
  Y: 365,
};

/** How often a day: "14/P1W" and "2/P1D" are one frequency. */
function perDay(value: string): number {
  const match = /^(\d+)\/P(T?)(\d+)([SMHDWY])$/u.exec(value);
  if (match === null) return NaN;
  const unit = match[2] === 'T' && match[4] === 'M' ? 'TM' : (match[4] ?? '');
  return Number((Number(match[1]) / (Number(match[3]) * (DAYS[unit] ?? NaN))).toPrecision(6));
}

/** The least and greatest amount of a value: "10/20" → [10, 20], "P3Y" → [3, 3]. */
function rangeOf(value: string): readonly [number, number] | null {
  const numbers = value.split('/').map((part) => Number(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/u.exec(part)?.[0] ?? NaN));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return null;
  return [Math.min(first, last), Math.max(first, last)];
}

const SEASON = /^\d{4}-2[1-4]$/u; // and not the 24th

/** A month agrees with its days, a year with its months; weeks, seasons and ranges are not compared. */
export function datesAgree(x: string, y: string): boolean {
  if (!/^[\dT:-]+$/u.test(x) || !/^[\dT:-]+$/u.test(y)) return true;
  if (SEASON.test(x) || SEASON.test(y)) return x.slice(0, 4) === y.slice(0, 4);
  return x.startsWith(y) || y.startsWith(x);
}
