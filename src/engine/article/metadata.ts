import type { ArticleMetadata, Paragraph, Warning } from './article.ts';
import { agencyIn } from './kinds/agencies.ts';
import { beginsAsByline, bylineName, isByline, isOutletName, namedSource } from './kinds/credits.ts';
import { readDateline } from './kinds/dateline.ts';
import { readDates } from './publishedDates.ts';
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
  const signed = all.length > 0 ? [] : [...of('date').filter(namesAuthor), ...signature(paragraphs)].slice(0, 1);
  const bylines = [...(above.length > 0 ? above : all), ...signed]
    .map(({ text }) => bylineName(text))
    .filter((name) => /\p{Lu}|\p{Lo}/u.test(name));
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
      .map(({ text }) => readDateline(text)?.agency)
      .find((name) => name !== undefined) ??
    null;
  const dates = readDates(paragraphs, language, [told.published, told.updated, url].join(' '));
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

/** `By Ada Moss on 9 May 2025`, `Ada Moss 09.05.2025` */
const namesAuthor = ({ text }: Paragraph): boolean => beginsAsByline(text) || isByline(text, true);

/** How many of the last blocks may hold the author's name and e-mail address: share buttons and links follow it. */
const SIGNATURE_WINDOW = 30;

/** The line with which an author signs, `Ada Moss ada@weir.example`: the page's, and yet it tells the name. */
function signature(paragraphs: readonly Paragraph[]): Paragraph[] {
  const line = paragraphs
    .slice(-SIGNATURE_WINDOW)
    .find(({ kind, text }) => kind === 'furniture' && SIGNED.test(text) && isByline(text.replace(SIGNED, ''), true));
  return line === undefined ? [] : [line];
}

const SIGNED = /\s[<(]?[^\s@]{1,60}@[^\s@]{1,60}$/u;

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
