import type { Paragraph, Warning } from './article.ts';
import { readDateline } from './kinds/dateline.ts';
import { type DayOrder, findDates, type FoundDate, readDateLine } from './kinds/dates.ts';

export interface PublishedDates {
  readonly published: string | null;
  readonly updated: string | null;
  readonly warnings: readonly Warning[];
}

/** So many lines with dates tell all that a source says of its own; more are a chronology. */
const MAX_LINES = 100;

/**
 * Dates from date, source and byline lines, else from the dateline of the first paragraphs. Day and month of
 * `12/07/2025` are told apart once for the whole source, with a warning when it is no more than the likelier way.
 * @param told other text that holds dates of the source: its address, what its meta elements say
 */
export function readDates(paragraphs: readonly Paragraph[], language: string, told: string): PublishedDates {
  const lines = paragraphs
    .filter(({ kind }) => kind === 'date' || kind === 'source' || kind === 'byline')
    .slice(0, MAX_LINES);
  const { order, sure } = dayOrder(paragraphs, lines, language, told);
  let published: FoundDate | null = null;
  let updated: FoundDate | null = null;
  let unsure: Warning | null = null;
  for (const line of lines) {
    const read = readDateLine(line.text, order);
    const dates = read?.dates ?? findDates(line.text, order);
    const [first, second] = dates;
    if (first === undefined) continue;
    if (read?.label === 'updated' && !(dates.length > 1)) updated ??= first;
    else {
      published ??= first;
      if (read?.label === 'updated') updated ??= second ?? null;
    }
    if (first.ambiguous && !sure) unsure ??= orderWarning(line, first);
  }
  const [dated, dateline] = published === null && updated === null ? firstDateline(paragraphs, order) : [];
  if (dated !== undefined && dateline?.ambiguous === true && !sure) unsure = orderWarning(dated, dateline);
  return {
    published: published?.iso ?? updated?.iso ?? dateline?.iso ?? null,
    updated: updated?.iso ?? null,
    warnings: unsure === null ? [] : [unsure],
  };
}

function firstDateline(paragraphs: readonly Paragraph[], order: DayOrder): readonly [Paragraph, FoundDate] | [] {
  for (const paragraph of paragraphs.filter(({ kind }) => kind === 'body').slice(0, 2)) {
    const date = readDateline(paragraph.text, order)?.date ?? null;
    if (date !== null) return [paragraph, date];
  }
  return [];
}

function orderWarning({ text, line }: Paragraph, { iso, start, end }: FoundDate): Warning {
  return {
    message: `“${text.slice(start, end)}” was read as ${iso}, day and month could be the other way round; set the source's date if it is wrong.`,
    line,
  };
}

/** How much of a source is searched for dates that tell the order of all. */
const SEARCHED = 200;

function dayOrder(
  all: readonly Paragraph[],
  lines: readonly Paragraph[],
  language: string,
  told: string,
): { readonly order: DayOrder; readonly sure: boolean } {
  const numeric = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/gu;
  const ambiguous: string[] = [];
  for (const { text } of [...lines, ...all.slice(0, SEARCHED)]) {
    for (const [date, a, b] of text.slice(0, 2000).matchAll(numeric)) {
      if (Number(a) > 12) return { order: 'day first', sure: true };
      if (Number(b) > 12) return { order: 'month first', sure: true };
      if (a !== b) ambiguous.push(date);
    }
  }
  if (ambiguous.length > 0) {
    // "Posted 07/12/2025" above "SEOUL, July 12, 2025 —": the other date tells which is the month.
    const certain = new Set(
      [told, ...lines.map(({ text }) => text), ...all.slice(0, SEARCHED).map(({ text }) => text.slice(0, 2000))]
        .flatMap((text) => findDates(text.replace(/(\d{4})\/(\d{2})\/(\d{2})/gu, '$1-$2-$3')))
        .filter((date) => !date.ambiguous)
        .map(({ iso }) => iso.slice(0, 10)),
    );
    const fits = (order: DayOrder): boolean =>
      ambiguous.some((text) => certain.has(findDates(text, order)[0]?.iso ?? ''));
    if (fits('day first') !== fits('month first'))
      return { order: fits('day first') ? 'day first' : 'month first', sure: true };
  }
  // Only the United States put the month first; their spelling tells them from the rest of the English press.
  const text = all
    .slice(0, 60)
    .map((paragraph) => paragraph.text)
    .join(' ');
  const american =
    language === 'en' && /\b(?:defense|center|labor|program|color|percent|favor\w*|honor\w*|U\.S\.)/u.test(text);
  return { order: american ? 'month first' : 'day first', sure: false };
}
