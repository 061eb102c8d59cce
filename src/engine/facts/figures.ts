import { type Article, type BlockKind, tellsTheStory } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Figure, FigureKind, Precision } from '../comparison.ts';
import { parseDay } from './dates/calendar.ts';
import { DateReader } from './dates/findDates.ts';
import { frequencies } from './numbers/frequencies.ts';
import { quantities, wordDurations } from './numbers/quantities.ts';

/** A figure at its place in a paragraph's text. */
interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: string | null;
  readonly unit: string | null;
  readonly precision?: Precision;
}

const DATE_BLOCKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'date', 'source']);

/**
 * Finds numbers, money, percentages, durations, frequencies, dates and times, in order of source, then place. Dates are
 * read against the article's own date; where it has none, what is relative has no value. Page furniture is left out, but
 * bylines and date lines give their dates.
 */
export function findFigures(articles: readonly Article[]): readonly Figure[] {
  return articles.flatMap((article, source) => {
    const dates = new DateReader(parseDay(article.published), article.text);
    return article.paragraphs.flatMap((paragraph) => {
      const dateBlock = DATE_BLOCKS.has(paragraph.kind);
      if (!dateBlock && !tellsTheStory(paragraph.kind)) return [];
      const { text } = paragraph;
      return figuresIn(text, article.language, dates, dateBlock).map(
        ({ start, end, kind, value, unit, precision }): Figure => ({
          source,
          ...toFile(paragraph, { start, end }),
          text: text.slice(start, end),
          kind,
          value,
          unit,
          ...(precision === undefined ? {} : { precision }),
        }),
      );
    });
  });
}

/** The figures of one paragraph's text, in order; they never overlap. Dates win over frequencies, these over numbers. */
function figuresIn(text: string, language: string, dates: DateReader, dateBlock: boolean): readonly FoundFigure[] {
  const found: FoundFigure[] = dates.read(text, dateBlock).map((date) => ({ ...date, unit: null }));
  if (dateBlock) return found;
  const often = frequencies(text).map((f) => ({ ...f, kind: 'frequency' as const }));
  for (const list of [often, quantities(text, language), wordDurations(text)]) {
    const free = list.filter((f) => !found.some((other) => other.start < f.end && f.start < other.end));
    found.push(...free);
  }
  return found.sort((a, b) => a.start - b.start);
}
