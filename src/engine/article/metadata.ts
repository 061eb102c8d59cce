import type { ArticleMetadata, Paragraph, Warning } from './article.ts';
import { agencyIn, bylineName, datelineAgency, isOutletName, namedSource } from './kinds/credits.ts';
import { type DayOrder, findDates, type FoundDate, readDateLine } from './kinds/dates.ts';
import { detectLanguage } from './language.ts';
import { outletOf } from './outlets.ts';

/**
 * What an article says about itself: what its file says outright, else what its blocks say.
 * @param told from front matter or meta elements
 * @param published the date that the caller gives; wins over all
 */
export function readMetadata(
  paragraphs: readonly Paragraph[],
  told: Partial<ArticleMetadata>,
  published: string | undefined,
): { readonly metadata: ArticleMetadata; readonly warnings: readonly Warning[] } {
  const of = (kind: Paragraph['kind']): Paragraph[] => paragraphs.filter((paragraph) => paragraph.kind === kind);
  const body = of('body');
  const sources = of('source');
  const all = of('byline');
  const above = all.filter(({ text }) => !/^\(|^(?:reporting|editing|writing|additional)\b/iu.test(text));
  const bylines = (above.length > 0 ? above : all).map(({ text }) => bylineName(text)).filter(Boolean);
  const language =
    told.language ??
    detectLanguage(
      (body.length > 0 ? body : paragraphs)
        .slice(0, 20)
        .map(({ text }) => text)
        .join('\n'),
    );
  const url = told.url ?? pageAddress(paragraphs);
  const named = sources.map(({ text }) => namedSource(text)).find((name) => name !== null);
  const outlet =
    told.outlet ?? named ?? sources.map(({ text }) => text).find(isOutletName) ?? (url === null ? null : outletOf(url));
  const agency =
    told.agency ??
    firstAgency([...bylines, ...sources.map(({ text }) => text)]) ??
    body
      .slice(0, 2)
      .map(({ text }) => datelineAgency(text))
      .find((name) => name !== null) ??
    null;
  const dates = readDates(paragraphs, language);
  return {
    metadata: {
      title: told.title ?? of('title')[0]?.text ?? null,
      byline: told.byline ?? (bylines.length > 0 ? bylines.slice(0, 3).join('; ') : null),
      outlet,
      agency,
      published: published ?? told.published ?? dates.published,
      updated: told.updated ?? dates.updated,
      url,
      language,
    },
    warnings: published === undefined && told.published === undefined ? dates.warnings : [],
  };
}

function firstAgency(credits: readonly string[]): string | null {
  for (const credit of credits) {
    const agency = agencyIn(credit);
    if (agency !== null) return agency;
  }
  return null;
}

const ADDRESS = /https?:\/\/[^\s<>"']{4,2000}/u;

/** An address that the page gives as its own: after "Original url", or the only one that stands on a line of its own. */
function pageAddress(paragraphs: readonly Paragraph[]): string | null {
  const alone: string[] = [];
  for (const [index, { kind, text }] of paragraphs.entries()) {
    if (kind !== 'furniture' && kind !== 'source') continue;
    const address = ADDRESS.exec(text)?.[0];
    if (address === undefined) continue;
    const label = `${paragraphs[index - 1]?.text ?? ''} ${text}`;
    if (/(?:original|source|canonical|permalink|read (?:the )?original|quelle|url|link)\b/iu.test(label.slice(0, 160)))
      return address;
    if (text === address) alone.push(address);
  }
  return alone.length === 1 ? (alone[0] ?? null) : null;
}

interface Dates {
  readonly published: string | null;
  readonly updated: string | null;
  readonly warnings: readonly Warning[];
}

/** Dates from date and source lines; day and month of `12/07/2025` are told apart once for the whole source. */
function readDates(paragraphs: readonly Paragraph[], language: string): Dates {
  const lines = paragraphs.filter(({ kind }) => kind === 'date' || kind === 'source' || kind === 'byline');
  const { order, sure } = dayOrder(paragraphs, lines, language);
  let published: FoundDate | null = null;
  let updated: FoundDate | null = null;
  const warnings: Warning[] = [];
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
    if (first.ambiguous && !sure)
      warnings.push({
        message: `“${line.text.slice(first.start, first.end)}” was read as ${first.iso}, day and month could be the other way round; set the source's date if it is wrong.`,
        line: line.line,
      });
  }
  return { published: published?.iso ?? updated?.iso ?? null, updated: updated?.iso ?? null, warnings };
}

function dayOrder(
  all: readonly Paragraph[],
  lines: readonly Paragraph[],
  language: string,
): { readonly order: DayOrder; readonly sure: boolean } {
  const numeric = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/gu;
  for (const { text } of [...lines, ...all.slice(0, 200)]) {
    for (const [, a, b] of text.slice(0, 2000).matchAll(numeric)) {
      if (Number(a) > 12) return { order: 'day first', sure: true };
      if (Number(b) > 12) return { order: 'month first', sure: true };
    }
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
