import type { FigureKind, Precision } from '../../comparison.ts';
import { countedNoun } from './counted.ts';
import { isoDuration, type Measure, measureAround } from './measures.ts';
import { numerals, readNumeral } from './numerals.ts';

/** A quantity at its place in a text. `value`: a plain decimal number, "10/20" for a range, ISO 8601 for durations. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: string | null;
  readonly unit: string | null;
  readonly precision: Precision;
}

const HEDGES: readonly (readonly [RegExp, Precision])[] = [
  [
    /(?:more than|over|at least|no fewer than|no less than|upwards? of|in excess of|exceeding|mehr als|plus de)\s$/iu,
    'at least',
  ],
  [
    /(?:up to|as many as|as much as|at most|no more than|fewer than|less than|under|below|bis zu|jusqu['’]à)\s$/iu,
    'at most',
  ],
  [
    /(?:nearly|almost|about|around|approximately|roughly|some|close to|an estimated|estimated|circa|c\.|~|≈|rund|etwa|fast|environ|près de|около)\s?$/iu,
    'about',
  ],
];
const MORE = /(?:an additional|additional|another|a further|a record|a total of)\s$/iu;
/** "Article 5", "Flight 370", "Boeing 737": a number that only names. */
const NAMING =
  /(?:\p{Lu}[\p{L}-]+|No\.|number|page|version|room|gate|line|route|highway|chapter|article|section|phase|level|type|aged?|p\.)\s$/u;
const FRACTION =
  /(?<![\p{L}\p{N}-])(?:(?<count>a|one|two|three|four|nine)[\s-](?<part>half|third|quarter|fifth|tenth)s?|(?<half>half))(?=\s(?:of|the|its|their|his|her|all)\s)/giu;
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const RANGE =
  /\s?(?:-|–|—|to\s|and\s|bis\s|à\s)\s?(?=[\d$€£¥]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\b)[$€£¥]?/uy;

/** Finds numbers with what they count, money, percentages and durations in a text, in order. */
export function quantities(text: string, language: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let taken = 0;
  for (const numeral of numerals(text, language)) {
    if (numeral.start < taken) continue;
    const range = readRange(text, numeral.start, numeral.end, language);
    const end = range?.end ?? numeral.end;
    const measure = measureAround(text, numeral.start, end);
    const amounts = range === null ? [numeral.value] : [numeral.value, range.value];
    const quantity = classify(text, numeral.start, end, amounts, measure, numeral.digits);
    if (quantity === null) continue;
    // a sign or hedge that the figure before has already taken is not this one's
    found.push(quantity.start < taken ? { ...quantity, start: numeral.start } : quantity);
    taken = quantity.end;
  }
  return withFractions(text, found);
}

function readRange(
  text: string,
  start: number,
  end: number,
  language: string,
): { end: number; value: number | null } | null {
  RANGE.lastIndex = end;
  const link = RANGE.exec(text);
  if (link === null) return null;
  if (link[0].includes('and') && !/between\s[$€£¥]?$/iu.test(text.slice(Math.max(0, start - 10), start))) return null;
  const second = readNumeral(text, end + link[0].length, language);
  const first = readNumeral(text, start, language);
  if (second === null || first === null || second.value === null || first.value === null) return null;
  // "3-1" is a score, "10-20" a range; "5 to 7 million" shares its scale
  return second.value > first.value ? { end: second.end, value: second.value } : null;
}

function classify(
  text: string,
  start: number,
  end: number,
  amounts: readonly (number | null)[],
  measure: Measure | null,
  digits: boolean,
): FoundQuantity | null {
  const lead = text.slice(Math.max(0, (measure?.start ?? start) - 24), measure?.start ?? start);
  const hedge = HEDGES.find(([pattern]) => pattern.test(lead));
  if (
    measure === null &&
    hedge === undefined &&
    NAMING.test(lead) &&
    !/^(?:The|In|At|On|About|Around|Some|Nearly|Over|Almost|More|With|For|And|But|Only|By|From|Of|To|All|These|Those|Another|Between)\s$/u.test(
      /\S+\s$/u.exec(lead)?.[0] ?? '',
    )
  )
    return null;
  // one of something has no plural: "1 Corinthians" is a name
  const noun = measure === null && amounts.at(-1) !== 1 ? countedNoun(text, end) : null;
  if (measure === null && noun === null && !digits) return null; // "one of them", "the two met"
  if (measure === null && noun === null && amounts[0] !== null && !isTelling(text, start, end)) return null;
  const extra = MORE.exec(lead);
  const from = (measure?.start ?? start) - (hedge?.[0].exec(lead)?.[0].length ?? extra?.[0].length ?? 0);
  const normal = measure?.normal ?? String;
  const value = amounts.includes(null)
    ? null
    : sameScale(amounts as readonly number[])
        .map(normal)
        .join('/');
  return {
    start: from,
    end: measure?.end ?? noun?.end ?? end,
    kind: measure?.kind ?? 'number',
    value,
    unit: measure === null ? (noun?.head ?? null) : measure.unit,
    precision: hedge?.[1] ?? 'exact',
  };
}

/** "5 to 7 million": the scale belongs to both. */
function sameScale(amounts: readonly number[]): readonly number[] {
  const [first, last] = amounts;
  if (first === undefined || last === undefined || amounts.length < 2) return amounts;
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (last >= scale && first < 1000) return [first * scale, last];
  return amounts;
}

/** A bare number tells something when it is big; "2" or "10" alone are list marks, scores, parts of names. */
function isTelling(text: string, start: number, end: number): boolean {
  return /[,.\s]\d{3}|\p{L}/u.test(text.slice(start, end)) || end - start >= 3;
}

function withFractions(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const fractions = [...text.matchAll(FRACTION)].flatMap((match): FoundQuantity[] => {
    const start = match.index;
    const end = start + match[0].length;
    const { count, part, half } = match.groups ?? {};
    const top =
      half !== undefined ? 1 : { a: 1, one: 1, two: 2, three: 3, four: 4, nine: 9 }[(count ?? 'a').toLowerCase()];
    const bottom = half !== undefined ? 2 : PARTS[(part ?? '').toLowerCase()];
    if (top === undefined || bottom === undefined) return [];
    return [{ start, end, kind: 'number', value: `${top}:${bottom}`, unit: null, precision: 'exact' }];
  });
  if (fractions.length === 0) return found;
  // "three quarters of" counts no quarters
  const others = found.filter((f) => !fractions.some((part) => part.start < f.end && f.start < part.end));
  return [...others, ...fractions].sort((a, b) => a.start - b.start);
}

/** "half an hour", "a decade", "an hour": durations without a numeral. */
export function wordDurations(text: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}-])(?:(?<half>half\san?)|(?<couple>a\scouple\sof)|a)[\s-](?<unit>hour|decade|century|fortnight|days|weeks|months|years|decades|day|week|month|year)(?![\p{L}-])(?!\s(?:ago|earlier|later|before|after|from))/giu,
  )) {
    const { half, couple, unit } = match.groups ?? {};
    const plural = unit?.endsWith('s') === true;
    if (
      (couple === undefined && half === undefined && !/^(?:decade|century|fortnight)$/iu.test(unit ?? '')) ||
      (plural && couple === undefined)
    )
      continue;
    const value = isoDuration(half !== undefined ? 0.5 : couple !== undefined ? 2 : 1, unit ?? '');
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'duration',
      value,
      unit: null,
      precision: couple === undefined ? 'exact' : 'about',
    });
  }
  return found;
}
