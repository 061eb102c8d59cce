import { sticky } from './numerals.ts';

/** Currencies by sign, code and word, as ISO 4217 codes. "$" and "dollars" alone are taken as US dollars. */
const CURRENCY_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/US\$\s?$|USD\s?$|(?<![A-Z])\$\s?$/u, 'USD'],
  [/(?:C|CA|Can)\$\s?$|CAD\s?$/u, 'CAD'],
  [/AU?\$\s?$|AUD\s?$/u, 'AUD'],
  [/NZ\$\s?$/u, 'NZD'],
  [/HK\$\s?$/u, 'HKD'],
  [/€\s?$|EUR\s?$/u, 'EUR'],
  [/£\s?$|GBP\s?$/u, 'GBP'],
  [/(?:JP)?¥\s?$|JPY\s?$/u, 'JPY'],
  [/₩\s?$|KRW\s?$/u, 'KRW'],
  [/₽\s?$|RUB\s?$/u, 'RUB'],
  [/₹\s?$|Rs\.?\s?$|INR\s?$/u, 'INR'],
  [/(?:CNY|RMB)\s?$/u, 'CNY'],
  [/(?:CHF|SFr\.?)\s?$/u, 'CHF'],
];
const CURRENCY_AFTER: readonly (readonly [RegExp, string])[] = [
  [/[\s-]?(?:Canadian\sdollars?)/iuy, 'CAD'],
  [/[\s-]?(?:Australian\sdollars?)/iuy, 'AUD'],
  [/[\s-]?(?:Hong\sKong\sdollars?)/iuy, 'HKD'],
  [/[\s-]?(?:(?:U\.?S\.?|American|US-)?\s?(?:dollars?|Dollar|dólares|долларов|USD)(?!\p{L})|\$(?!\s?\d))/iuy, 'USD'],
  [/[\s-]?(?:d['’]|de\s)?(?:euros?(?!\p{L})|Euro(?!\p{L})|евро|EUR(?!\p{L})|€(?!\s?\d))/iuy, 'EUR'],
  [
    /[\s-]?(?:pounds?\ssterling|pounds?(?!\p{L})(?!\s(?:of|heavier|lighter|overweight))|GBP(?!\p{L})|£(?!\s?\d)|pence(?!\p{L}))/iuy,
    'GBP',
  ],
  [/[\s-]?(?:(?:Japanese\s)?yen(?!\p{L})|円|JPY(?!\p{L}))/iuy, 'JPY'],
  [/[\s-]?(?:(?:South\sKorean\s)?won(?=\s\(|[.,;]|\s(?:a|per|in|for|worth)\s)|원)/uy, 'KRW'],
  [/[\s-]?(?:rou?bles?|rubles?|рублей|рубля|RUB)(?!\p{L})/iuy, 'RUB'],
  [/[\s-]?(?:rupees?|INR)(?!\p{L})/iuy, 'INR'],
  [/[\s-]?(?:yuan|renminbi|RMB|CNY)(?!\p{L})/iuy, 'CNY'],
  [/[\s-]?(?:(?:Swiss\s)?francs?|CHF|Franken)(?!\p{L})/iuy, 'CHF'],
];
const CENTS = /\s?(?:cents)(?!\p{L})/iuy;
const PERCENT =
  /[\s\u00a0-]?(?:%|percentage\spoints?(?!\p{L})|percent(?!\p{L})|per\scent(?!\p{L})|pct(?!\p{L})|Prozent(?!\p{L})|pour\scent(?!\p{L})|por\sciento(?!\p{L})|процент\p{L}*|パーセント|퍼센트)/iuy;
const DURATION =
  /[\s\u00a0-]?(?:straight\s|full\s|consecutive\s|more\s)?(seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|fortnights?|Sekunden|Minuten|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|secondes?|heures?|jours?|semaines?|mois|ans?|années?|лет|года?|дней|дня|месяц(?:ев|а)|часов)(?![\p{L}])/iuy;
const AGE = /[\s-]?(?:years?|months?)[\s-]olds?(?!\p{L})/iuy;
const PHYSICAL: readonly (readonly [RegExp, string])[] = [
  [/[\s-]?(?:km\/h|kph|kilomet(?:er|re)s?\s(?:per|an)\shour)(?!\p{L})/iuy, 'km/h'],
  [/[\s-]?(?:mph|miles\s(?:per|an)\shour)(?!\p{L})/iuy, 'mph'],
  [/[\s-]?(?:square\skilomet(?:er|re)s?|sq\.?\skm|km²)(?!\p{L})/iuy, 'km²'],
  [/[\s-]?(?:square\smiles?)(?!\p{L})/iuy, 'square miles'],
  [/[\s-]?(?:square\sfeet|sq\.?\sft)(?!\p{L})/iuy, 'square feet'],
  [/[\s-]?(?:square\smet(?:er|re)s?|m²)(?!\p{L})/iuy, 'm²'],
  [/[\s-]?(?:km|kilomet(?:er|re)s?|Kilometern?|kilomètres?)(?!\p{L})/iuy, 'km'],
  [/[\s-]?(?:miles?)(?!\p{L})/iuy, 'miles'],
  [/[\s-]?(?:cm|centimet(?:er|re)s?)(?!\p{L})/iuy, 'cm'],
  [/[\s-]?(?:mm|millimet(?:er|re)s?)(?!\p{L})/iuy, 'mm'],
  [/[\s-]?(?:met(?:er|re)s?|m)(?!\p{L})/uy, 'm'],
  [/[\s-]?(?:feet|foot|ft)(?!\p{L})/iuy, 'feet'],
  [/[\s-]?(?:inch(?:es)?)(?!\p{L})/iuy, 'inches'],
  [/[\s-]?(?:kg|kilo(?:gram|gramme)?s?)(?!\p{L})/iuy, 'kg'],
  [/[\s-]?(?:tons?|tonnes?)(?!\p{L})/iuy, 'tons'],
  [/[\s-]?(?:GB|gigabytes?)(?!\p{L})/uy, 'GB'],
  [/[\s-]?(?:MB|megabytes?)(?!\p{L})/uy, 'MB'],
  [/[\s-]?(?:TB|terabytes?)(?!\p{L})/uy, 'TB'],
  [/[\s-]?(?:hectares?)(?!\p{L})/iuy, 'hectares'],
  [/[\s-]?(?:acres?)(?!\p{L})/iuy, 'acres'],
  [/[\s-]?(?:lit(?:er|re)s?)(?!\p{L})/iuy, 'litres'],
  [/[\s-]?(?:barrels?)(?!\p{L})/iuy, 'barrels'],
  [/\s?(?:°\s?C|degrees\sCelsius|C)(?!\p{L})/uy, '°C'],
  [/\s?(?:°\s?F|degrees\sFahrenheit|F)(?!\p{L})/uy, '°F'],
  [/[\s-]?(?:MW|megawatts?)(?!\p{L})/uy, 'MW'],
];
const DESIGNATORS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:sec|sek)/iu, 'TS', 1],
  [/^min/iu, 'TM', 1],
  [/^(?:hour|stund|heure|час)/iu, 'TH', 1],
  [/^(?:day|night|tag|jour|дн)/iu, 'D', 1],
  [/^fortnight/iu, 'D', 14],
  [/^(?:week|woch|semaine)/iu, 'W', 1],
  [/^(?:month|monat|mois|месяц)/iu, 'M', 1],
  [/^(?:year|jahr|an|лет|год)/iu, 'Y', 1],
  [/^decade/iu, 'Y', 10],
  [/^centur/iu, 'Y', 100],
];

/** What a numeral measures, and how far the words that say so reach. */
export interface Measure {
  readonly kind: 'money' | 'percentage' | 'duration' | 'number';
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  /** The normal form of an amount; for durations ISO 8601. */
  readonly normal: (value: number) => string;
}

/** Reads what stands around the numeral in `start … end`; `null` when it counts things, or nothing. */
export function measureAround(text: string, start: number, end: number): Measure | null {
  const before = text.slice(Math.max(0, start - 5), start);
  for (const [pattern, unit] of CURRENCY_BEFORE) {
    const match = pattern.exec(before);
    if (match !== null)
      return { kind: 'money', unit, start: start - (before.length - match.index), end, normal: String };
  }
  if (sticky(AGE, text, end) !== null) {
    return {
      kind: 'number',
      unit: 'years old',
      start,
      end: end + (sticky(AGE, text, end)?.[0].length ?? 0),
      normal: String,
    };
  }
  const cents = sticky(CENTS, text, end);
  if (cents !== null) {
    return { kind: 'money', unit: 'USD', start, end: end + cents[0].length, normal: (value) => String(value / 100) };
  }
  for (const [pattern, unit] of CURRENCY_AFTER) {
    const match = sticky(pattern, text, end);
    if (match !== null && match[0].trim() !== '')
      return { kind: 'money', unit, start, end: end + match[0].length, normal: String };
  }
  const percent = sticky(PERCENT, text, end);
  if (percent !== null) return { kind: 'percentage', unit: '%', start, end: end + percent[0].length, normal: String };
  const duration = sticky(DURATION, text, end);
  if (duration !== null) {
    return {
      kind: 'duration',
      unit: null,
      start,
      end: end + duration[0].length,
      normal: (value) => isoDuration(value, duration[1] ?? ''),
    };
  }
  for (const [pattern, unit] of PHYSICAL) {
    const match = sticky(pattern, text, end);
    if (match !== null) return { kind: 'number', unit, start, end: end + match[0].length, normal: String };
  }
  return null;
}

/** ISO 8601: "P5Y", "PT30M". Half units go to the next smaller one where that is exact. */
export function isoDuration(value: number, unit: string): string {
  const [, designator, factor] = DESIGNATORS.find(([pattern]) => pattern.test(unit)) ?? [null, 'D', 1];
  const amount = value * factor;
  if (designator === 'TH' && !Number.isInteger(amount)) return `PT${Math.round(amount * 60)}M`;
  if (designator === 'Y' && !Number.isInteger(amount)) return `P${Math.round(amount * 12)}M`;
  return designator.startsWith('T') ? `PT${amount}${designator.slice(1)}` : `P${amount}${designator}`;
}
