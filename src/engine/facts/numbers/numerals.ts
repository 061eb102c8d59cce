/** A numeral at a place of a text: digits, words or both ("3.5 million", "twenty-one", "half a million"). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** `null` when the words leave it open ("thousands of"). */
  readonly value: number | null;
  /** Written with digits or a scale, so that it counts even without a noun to count. */
  readonly digits: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  crore: 1e7,
  bn: 1e9,
  b: 1e9,
  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млрд: 1e9,
  миллиардов: 1e9,
  万: 1e4,
  만: 1e4,
  億: 1e8,
  억: 1e8,
};
const VALUES = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER_WORD = [...UNITS, ...TENS].sort((a, b) => b.length - a.length).join('|');
const DIGITS = /\d{1,3}(?:[,.’'\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?/uy;
const SCALE_AFTER = new RegExp(`(?:[\\s\\u00a0]|-)?(${SCALE})(?:\\.(?=\\s\\p{L}))?(?![\\p{L}\\p{N}])`, 'iuy');
const CJK_SCALE = /\s?([万만億억])/uy;
const WORDS = new RegExp(
  `(?:half\\sa|an?|${NUMBER_WORD})?(?:[\\s-]?(?:and\\s)?(?:${NUMBER_WORD}|hundred|thousand|million|billion|trillion|dozen)(?![\\p{L}\\p{N}]))*`,
  'iuy',
);
/** Where a numeral may begin; what stands before it is checked apart, which is much faster than looking behind. */
const BEGINS = new RegExp(
  `\\d|\\b(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\\sof|(?:half\\sa|an?)\\s(?:dozen|hundred|thousand|million|billion|trillion)|${NUMBER_WORD})\\b`,
  'gi',
);
/** Inside a word, a code or another number nothing begins ("F-16", "COVID-19", "3.14"); Chinese writes without spaces. */
const INSIDE = /(?:[\p{L}\p{N}_#/]|\p{L}[-–]|\d[.,:])$/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const VAGUE =
  /(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\sof\s(?:(?=thousands|millions|billions))?)+/iuy;

/** Finds the numerals of a text, in order. @param language decides what "1.234" and "3,5" are */
export function* numerals(text: string, language: string): Generator<Numeral> {
  let end = 0;
  for (const match of text.matchAll(BEGINS)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (match.index < end || (INSIDE.test(before) && !WITHOUT_SPACES.test(before))) continue;
    const numeral = readNumeral(text, match.index, language);
    if (numeral === null) continue;
    end = numeral.end;
    yield numeral;
  }
}

/** The numeral that begins at `start`, or `null`. */
export function readNumeral(text: string, start: number, language: string): Numeral | null {
  const digits = sticky(DIGITS, text, start);
  if (digits !== null) {
    const end = start + digits[0].length;
    const value = readDigits(digits[0], language);
    if (
      /^[\p{L}_]/u.test(text.slice(end, end + 1)) &&
      sticky(SCALE_AFTER, text, end) === null &&
      sticky(CJK_SCALE, text, end) === null
    ) {
      return /^(?:km|kg|cm|mm|mph|kph|ft|m|C|F|MW|GW|kW)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 5)) ||
        /^[\p{Script=Han}\p{Script=Hangul}]/u.test(text.slice(end, end + 1))
        ? { start, end, value, digits: true }
        : null;
    }
    return scaled(text, { start, end, value, digits: true });
  }
  const vague = sticky(VAGUE, text, start);
  if (vague !== null) return { start, end: start + vague[0].trimEnd().length, value: null, digits: true };
  const words = sticky(WORDS, text, start);
  if (words === null || words[0].length === 0) return null;
  const value = readWords(words[0]);
  if (value === null) return null;
  const big = /hundred|thousand|illion|dozen/iu.test(words[0]);
  return scaled(text, { start, end: start + words[0].length, value, digits: big });
}

function scaled(text: string, numeral: Numeral): Numeral {
  const match = sticky(SCALE_AFTER, text, numeral.end) ?? sticky(CJK_SCALE, text, numeral.end);
  const word = match?.[1] ?? '';
  // "5m" is five million only with money before it or no space: "5 m" is a length
  if (match === null || (/^[mkb]$/iu.test(word) && /\s/u.test(match[0]))) return numeral;
  const scale = SCALES[word.toLowerCase()] ?? 1;
  const value = numeral.value === null ? null : Number((numeral.value * scale).toPrecision(15));
  return { ...numeral, end: numeral.end + match[0].length, value, digits: true };
}

/** `1,234.5`, `1.234,5`, `1 234,5`, `1’234` and, where the language writes so, `1.234` and `3,5`. */
function readDigits(text: string, language: string): number {
  const commaDecimal = /^(?:de|fr|es|it|pt|ru|nl|pl|uk|tr|sv|da|nb|no|fi|cs)$/u.test(language);
  const plain = text.replace(/[\s\u00a0\u202f’']/gu, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return Number(plain);
  const mark = plain.charAt(last);
  const both = plain.includes(',') && plain.includes('.');
  const groups = plain.split(mark).length - 1;
  const threeBehind = plain.length - last - 1 === 3;
  const groupMark = commaDecimal ? '.' : ',';
  const isGroup = !both && (groups > 1 || (threeBehind && mark === groupMark));
  if (isGroup) return Number(plain.replaceAll(mark, ''));
  return Number(plain.slice(0, last).replace(/[.,]/gu, '') + '.' + plain.slice(last + 1));
}

function readWords(text: string): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  let half = false;
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    if (word === 'and' || word === 'a' || word === 'an' || word === '') continue;
    if (word === 'half') {
      half = true;
      continue;
    }
    const value = VALUES.get(word);
    if (value !== undefined) {
      current += value;
      seen = true;
      continue;
    }
    const scale = word === 'dozen' ? 12 : SCALES[word];
    if (scale === undefined) return null;
    seen = true;
    if (scale >= 1000) {
      total += (current === 0 ? 1 : current) * scale;
      current = 0;
    } else {
      current = (current === 0 ? 1 : current) * scale;
    }
  }
  if (!seen) return null;
  return (total + current) * (half ? 0.5 : 1);
}

export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
