import type { ArticleMetadata } from '../article.ts';
import { bylineName } from '../kinds/credits.ts';
import { findDates } from '../kinds/dates.ts';
import { ancestors, type Page } from './page.ts';
import { NO_ATTRIBUTES } from './scanMarkup.ts';

/** What a page's machine-readable parts say, and the article's text where they hold it. */
export interface PageMetadata {
  readonly metadata: Partial<ArticleMetadata>;
  /** `articleBody` of the linked data, or `''`. */
  readonly articleBody: string;
  /** The page's own summary, which it often prints as its subtitle. */
  readonly description: string;
}

/** Names of `<meta>` elements, the most exact first (Open Graph, Dublin Core, Highwire, Parse.ly, Sailthru). */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
  ],
  byline: [
    'author',
    'byl',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'twitter:data1',
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title', 'al:ios:app_name'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.created',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'citation_publication_date',
    'date',
    'article.published',
    'cxenseparse:recs:publishtime',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'revised',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
  description: ['og:description', 'description', 'twitter:description'],
} as const;

type Field = keyof typeof META;

/** Reads JSON-LD, meta elements, microdata and `<time>`, in that order of trust. */
export function readPageMetadata(page: Page): PageMetadata {
  const data = readLinkedData(page.linkedData);
  const meta = metaContents(page);
  const pick = (field: Field): string | undefined =>
    META[field].map((name) => meta.get(name)).find((value) => value !== undefined && value !== '');
  const micro = readMicrodata(page);
  const outlet = [data.outlet, pick('outlet')].find((name) => name !== undefined && !/^https?:/u.test(name));
  const url = webAddress(canonical(page) ?? pick('url') ?? data.url);
  const byline = [data.byline, pick('byline'), micro.get('author')].find(
    (name) => name !== undefined && !/^https?:/u.test(name) && !isNobody(name, outlet, url),
  );
  const found: { readonly [K in keyof ArticleMetadata]?: string | null | undefined } = {
    title: data.title ?? micro.get('headline') ?? withoutSite(pick('title') ?? page.title, outlet),
    byline: byline === undefined ? undefined : bylineName(byline),
    outlet,
    published: isoDate(data.published ?? pick('published') ?? micro.get('datepublished') ?? ''),
    updated: isoDate(data.updated ?? pick('updated') ?? micro.get('datemodified') ?? ''),
    url,
    language: language(page, pick('language') ?? data.language),
  };
  const metadata = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  return { metadata, articleBody: data.body ?? '', description: pick('description') ?? '' };
}

/** Whether the author that a page names is the page itself, or an account of it: `admin`, `example.com`. */
function isNobody(name: string, outlet = '', url = ''): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const author = plain(name);
  if (author === '' || NOBODY.has(author) || author === plain(outlet)) return true;
  return plain(/^https?:\/\/(?:www\.)?([^/]+)/iu.exec(url)?.[1] ?? '').includes(author) && author.length >= SITE_NAME;
}

const NOBODY = new Set(
  'admin administrator editor editors editorial author webmaster staff guest user root redaktion redaktionsteam redaction laredaction redaccion redazione redacao redakcja redactie редакция администратор'.split(
    ' ',
  ),
);
/** Shorter names may be parts of an address by chance. */
const SITE_NAME = 6;

interface LinkedData {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly body?: string | undefined;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|DiscussionForumPosting|SocialMediaPosting)$/u;

function readLinkedData(scripts: readonly string[]): LinkedData {
  const article = scripts
    .flatMap(objectsIn)
    .find((object) => texts(object['@type']).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return {};
  const url = article['url'] ?? article['mainEntityOfPage'];
  return {
    title: texts(article['headline'])[0] ?? texts(article['name'])[0],
    byline: texts(article['author']).join(', ') || undefined,
    outlet: texts(article['publisher'])[0],
    published: texts(article['datePublished'])[0],
    updated: texts(article['dateModified'])[0],
    url: isObject(url) ? texts(url['@id'])[0] : texts(url)[0],
    language: texts(article['inLanguage'])[0],
    body: texts(article['articleBody'])[0],
  };
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects at the top, in arrays and in `@graph`. Broken JSON says nothing. */
function objectsIn(script: string): JsonObject[] {
  let value: unknown;
  try {
    // Some pages put raw line breaks into strings, which JSON forbids.
    value = JSON.parse(script.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return [];
  }
  const top = Array.isArray(value) ? (value as unknown[]) : [value];
  return top.filter(isObject).flatMap((object) => {
    const graph = object['@graph'];
    return Array.isArray(graph) ? [object, ...(graph as unknown[]).filter(isObject)] : [object];
  });
}

/** The names that a value of linked data stands for: a string, an object with a name, or a list of them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [unescape(value.replace(/\s+/gu, ' ').trim())];
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 20).flatMap(texts);
  return isObject(value) ? texts(value['name']) : [];
}

/** Pages escape quotation marks twice in their linked data. */
function unescape(text: string): string {
  return text
    .replace(/&(?:quot|#34);/gu, '"')
    .replace(/&(?:#0?39|apos|#x27);/gu, "'")
    .replace(/&(?:nbsp|#160);/gu, ' ')
    .replace(/&amp;/gu, '&');
}

function metaContents(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { tag, attributes } of page.elements) {
    if (tag !== 'meta') continue;
    const name = (
      attributes['property'] ??
      attributes['name'] ??
      attributes['itemprop'] ??
      attributes['http-equiv'] ??
      ''
    ).toLowerCase();
    const content = attributes['content']?.replace(/\s+/gu, ' ').trim() ?? '';
    const before = found.get(name);
    if (name === '' || content === '') continue;
    if (before === undefined) found.set(name, content);
    else if (/author|creator/u.test(name) && !before.includes(content)) found.set(name, `${before}, ${content}`);
  }
  return found;
}

/** Texts of elements with `itemprop`; `<time datetime>` counts as the date of the page when nothing else does. */
function readMicrodata(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let named = false;
  let firstTime: string | undefined;
  for (const { tag, attributes } of page.elements) {
    if (attributes === NO_ATTRIBUTES) continue;
    const value = attributes['content'] ?? attributes['datetime'];
    const property = attributes['itemprop']?.toLowerCase();
    named ||= property === 'headline' || property === 'author';
    if (tag === 'time') firstTime ??= attributes['datetime'];
    if (value === undefined || value === '') continue;
    if (property !== undefined && !found.has(property)) found.set(property, value);
  }
  for (const block of named ? page.blocks : []) {
    for (const { attributes } of ancestors(page, block.element)) {
      const property = attributes['itemprop']?.toLowerCase();
      if ((property === 'headline' || property === 'author') && !found.has(property) && block.text.length < 200)
        found.set(property, block.text);
    }
  }
  if (firstTime !== undefined && !found.has('datepublished')) found.set('datepublished', firstTime);
  return found;
}

/** `Storm hits coast | World | The Daily News` → `Storm hits coast`; `The Daily News | Storm hits coast`, too. */
function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(/(\s+[|–—•·»:-]\s+)/u);
  const known = outlet?.toLowerCase();
  const isSite = (part = ''): boolean =>
    (known !== undefined && part.toLowerCase().includes(known)) || /^\S+\.\p{L}{2,4}$/u.test(part);
  let start = 0;
  let end = parts.length;
  while (end > 1 && isSite(parts[end - 1])) end -= 2;
  if (end > 1 && parts[0]?.toLowerCase() === known) start = 2;
  // A few words behind many name a site or a section of it.
  const words = (text: string): number => text.split(/\s+/u).length;
  if (start === 0 && end === parts.length && end > 1)
    if (words(parts[end - 1] ?? '') <= 4 && words(parts.slice(0, end - 2).join('')) >= 4) end -= 2;
  return parts.slice(start, end).join('');
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/u;

function isoDate(value: string): string | undefined {
  const iso = ISO.exec(value.trim())?.[0];
  return iso === undefined ? findDates(value)[0]?.iso : iso.replace(' ', 'T');
}

function canonical(page: Page): string | undefined {
  return page.elements.find(({ tag, attributes }) => tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical')
    ?.attributes['href'];
}

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//u.test(url) ? url : undefined;

function language(page: Page, told: string | undefined): string | undefined {
  const tag = page.elements.find((element) => element.tag === 'html')?.attributes['lang'] ?? told;
  return /^[a-z]{2,3}(?![a-z])/iu.exec(tag ?? '')?.[0].toLowerCase();
}
