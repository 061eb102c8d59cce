import { type Day, exists } from './calendar.ts';
import { type DateContext, DATE_RULES, type ReadDate } from './dateRules.ts';
import { MONTH, WEEKDAY } from './dateWords.ts';
import { tenseAround } from './tense.ts';

/** A date or time at its place in a paragraph's text. */
export interface FoundDate extends ReadDate {
  readonly start: number;
  readonly end: number;
}

/** Only paragraphs with such a word are read rule by rule: most have none. */
const DATE_LIKE = new RegExp(
  `\\d(?:st|nd|rd|th|0s|\\d{3}|:\\d\\d|\\s?[ap]\\.?m)|\\d[/.]\\d|[年월月]|\\b(?:today|tonight|yesterday|tomorrow|ago|from now|earlier|later|century|noon|midnight|heute|gestern|morgen|hier|demain|aujourd|previous day|day before|day after)|(?:that|this|last|next|same|previous|following|coming|letzte\\p{L}*|vergangene\\p{L}*|nächste\\p{L}*|diese\\p{L}*)\\s(?:same\\s)?\\p{L}|сегодня|вчера|завтра|(?<!\\p{L})(?:${MONTH}|${WEEKDAY})(?!\\p{L})`,
  'iu',
);

/** Reads the dates of one source, paragraph after paragraph: later ones may refer to earlier ones. */
export class DateReader {
  private readonly reference: Day | null;
  private readonly slashes: DateContext['slashes'];
  private last: Day | null = null;

  /**
   * @param reference the article's own date
   * @param text all of the article, to tell the order of its slash dates
   */
  constructor(reference: Day | null, text: string) {
    this.reference = reference;
    this.slashes = slashOrder(text);
  }

  /** @param absoluteOnly for bylines and date lines, where "Sunday" may be a newspaper's name */
  read(text: string, absoluteOnly: boolean): readonly FoundDate[] {
    if (!DATE_LIKE.test(text)) return [];
    const matches = DATE_RULES.filter((rule) => rule.absolute || !absoluteOnly).flatMap((rule, order) =>
      [...text.matchAll(rule.pattern)].map((match) => ({ rule, match, order, start: match.index })),
    );
    matches.sort((a, b) => a.start - b.start || b.match[0].length - a.match[0].length || a.order - b.order);
    const found: FoundDate[] = [];
    let end = 0;
    for (const { rule, match, start } of matches) {
      if (start < end) continue;
      const stop = start + match[0].length;
      const read = rule.read(match, {
        reference: this.reference,
        last: this.last,
        slashes: this.slashes,
        tense: () => tenseAround(text, start, stop, sentenceStart(text, start)),
      });
      if (read === null) continue;
      found.push({ ...read, start, end: stop });
      if (read.day !== null) this.last = read.day;
      end = stop;
    }
    return found;
  }
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 200), at);
  let start = 0;
  for (const match of before.matchAll(/[.!?]["”’»]?\s(?=[\p{Lu}"“])/gu)) start = match.index + match[0].length;
  return at - before.length + start;
}

/** `13/07/2025` anywhere in a source tells how all its slash dates are written; contradicting ones tell nothing. */
function slashOrder(text: string): DateContext['slashes'] {
  let dayFirst = false;
  let monthFirst = false;
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu)) {
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const asDay = exists({ year, month: second, day: first });
    const asMonth = exists({ year, month: first, day: second });
    if (asDay && !asMonth) dayFirst = true;
    if (asMonth && !asDay) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
