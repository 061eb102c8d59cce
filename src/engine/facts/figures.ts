import { type Article, type BlockKind, tellsTheStory } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Figure, FigureKind, Precision } from '../comparison.ts';
import { Generations } from '../generations.ts';
import { parseDay } from './dates/calendar.ts';
import { DateReader, type DateState } from './dates/findDates.ts';
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

/** Finds figures; keeps what it found in each paragraph's text for the next time that it is asked. */
export class FigureFinder {
  readonly #found = new Generations<string, { readonly figures: readonly FoundFigure[]; readonly dates: DateState }>();

  /** Ends a round of work: what was not asked for in it is forgotten. */
  turn(): void {
    this.#found.turn();
  }

  /**
   * Finds numbers, money, percentages, durations, frequencies, dates and times, in order of source, then place. Dates
   * are read against the article's own date; where it has none, what is relative has no value. Page furniture is left
   * out, but bylines and date lines give their dates. Yields between stretches of work.
   */
  *find(articles: readonly Article[]): Generator<void, readonly Figure[]> {
    const all: Figure[] = [];
    let read = 0;
    for (const [source, article] of articles.entries()) {
      const dates = new DateReader(parseDay(article.published), article.text);
      for (const paragraph of article.paragraphs) {
        const dateBlock = DATE_BLOCKS.has(paragraph.kind);
        if (!dateBlock && !tellsTheStory(paragraph.kind)) continue;
        for (const { start, end, kind, value, unit, precision } of this.#inText(
          paragraph.text,
          article,
          dates,
          dateBlock,
        )) {
          all.push({
            source,
            ...toFile(paragraph, { start, end }),
            text: paragraph.text.slice(start, end),
            kind,
            value,
            unit,
            ...(precision === undefined ? {} : { precision }),
          });
        }
        if (++read % 100 === 0) yield;
      }
    }
    return all;
  }

  #inText(text: string, { language }: Article, dates: DateReader, dateBlock: boolean): readonly FoundFigure[] {
    const key = `${dates.key} ${language} ${dateBlock ? 1 : 0} ${text}`;
    const found = this.#found.get(key, () => ({
      figures: figuresIn(text, language, dates, dateBlock),
      dates: dates.state,
    }));
    dates.state = found.dates;
    return found.figures;
  }
}

/** As {@link FigureFinder.find}, at once. */
export function findFigures(articles: readonly Article[]): readonly Figure[] {
  const steps = new FigureFinder().find(articles);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
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
