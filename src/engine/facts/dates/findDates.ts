import { type Day, exists } from './calendar.ts';
import type { Span } from '../../article/article.ts';
import { DATE_RULES } from './dateRules.ts';
import { signsIn } from './dateSigns.ts';
import type { DateContext, ReadDate } from './readDate.ts';
import { tenseAround } from './tense.ts';

/** A date or time at its place in a paragraph's text. */
export interface FoundDate extends ReadDate {
  readonly start: number;
  readonly end: number;
}

/** The last day and the last year that were named. */
export interface DateState {
  readonly last: Day | null;
  readonly lastYear: number | null;
}

/** Reads the dates of one source, paragraph after paragraph: later ones may refer to earlier ones. */
export class DateReader {
  private readonly reference: Day | null;
  private readonly slashes: DateContext['slashes'];
  /** What it remembers of the paragraphs read so far. */
  state: DateState = { last: null, lastYear: null };

  /**
   * @param reference the article's own date
   * @param text all of the article, to tell the order of its slash dates
   */
  constructor(reference: Day | null, text: string) {
    this.reference = reference;
    this.slashes = slashOrder(text);
  }

  /** Equal for readers that read the same text alike. */
  get key(): string {
    const day = (of: Day | null): string => (of === null ? '' : `${of.year}-${of.month}-${of.day}`);
    const { last, lastYear } = this.state;
    return `${day(this.reference)} ${this.slashes ?? ''} ${day(last)} ${lastYear ?? ''}`;
  }

  /** @param absoluteOnly for bylines and date lines, where "Sunday" may be a newspaper's name */
  read(text: string, absoluteOnly: boolean): readonly FoundDate[] {
    return sentencesOf(text).flatMap(({ start, end }) =>
      this.readSentence(text.slice(start, end), absoluteOnly).map((date) => ({
        ...date,
        start: date.start + start,
        end: date.end + start,
      })),
    );
  }

  private readSentence(text: string, absoluteOnly: boolean): readonly FoundDate[] {
    const signs = signsIn(text);
    if (signs.size === 0) return [];
    const matches = DATE_RULES.filter((rule) => signs.has(rule.sign) && (rule.absolute || !absoluteOnly)).flatMap(
      (rule, order) => [...text.matchAll(rule.pattern)].map((match) => ({ rule, match, order, start: match.index })),
    );
    matches.sort((a, b) => a.start - b.start || b.match[0].length - a.match[0].length || a.order - b.order);
    const found: FoundDate[] = [];
    let end = 0;
    for (const { rule, match, start } of matches) {
      if (start < end) continue;
      const stop = start + match[0].length;
      const read = rule.read(match, {
        reference: this.reference,
        ...this.state,
        slashes: this.slashes,
        tense: () => tenseAround(text, start, stop),
      });
      if (read === null) continue;
      found.push({ ...read, start, end: stop });
      const year = /^\d{4}(?![\dX])/u.exec(read.value ?? '')?.[0];
      this.state = {
        last: read.day ?? this.state.last,
        lastYear: year === undefined ? this.state.lastYear : Number(year),
      };
      end = stop;
    }
    return found;
  }
}

/** Stretches that end where a sentence may end; finer than sentences does no harm ("p.m. | Friday"), but "p.m. ET on Friday" is one. */
function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<!\d)[.!?]["”’»)]{0,2}\s(?=[\p{Lu}"“«])(?!\p{Lu}{2,4}\s)/gu)) {
    spans.push({ start, end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
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
