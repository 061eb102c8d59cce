import type { BlockKind } from '../article.ts';
import { isByline } from '../kinds/credits.ts';
import { readDateLine } from '../kinds/dates.ts';
import { countWords, endsSentence } from '../kinds/features.ts';
import type { Draft, Reader, Reading } from '../reader.ts';
import { withoutBullet } from '../sectionBullet.ts';
import { splitGluedDate } from '../textReader.ts';
import { readPageMetadata } from './metaElements.ts';
import { ancestors, type Page, type PageBlock, type PageElement } from './page.ts';
import { parsePage } from './parsePage.ts';
import { findRegions, type Regions } from './regions.ts';

/** Saved web pages. */
export const htmlReader: Reader = {
  extensions: ['html', 'htm'],
  takes: 'text',
  read: (content) => readPage(String(content)),
};

/**
 * Reads a web page: every block of text that it shows, in order. Where the article stands is told from text density,
 * link density, element and class names and repetition, as Readability (Mozilla) and Trafilatura (Barbaresi, ACL 2021)
 * do, but nothing is thrown away: what is not the article is furniture.
 */
function readPage(html: string): Reading {
  const page = parsePage(html);
  const { metadata, articleBody, description } = readPageMetadata(page);
  const regions = findRegions(page);
  const title = findTitle(page, regions, metadata.title ?? '');
  const context: Context = {
    page,
    regions,
    title,
    body: fold(articleBody),
    description: fold(description),
    around: new Set(ancestors(page, regions.root)),
    titleKey: fold(page.blocks[title]?.text ?? metadata.title ?? ''),
  };
  const { first, last } = articleRange(context);
  const drafts = page.blocks.map((block, index) => draftOf(context, block, index, index >= first && index <= last));
  const blocks = withoutRepeats(drafts).map(withoutBullet).flatMap(splitGluedDate);
  return { text: html, blocks, metadata, warnings: [] };
}

/** Shorter sentences ("Nobody was hurt.") may well stand twice in one story. */
const MIN_REPEATED = 80;

/** A paragraph that stands twice on a page is a pulled quotation, or the same text for narrow screens. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.map((draft) => {
    if (draft.kind === 'furniture' || draft.text.length < MIN_REPEATED) return draft;
    const repeated = seen.has(draft.text);
    seen.add(draft.text);
    return repeated ? { ...draft, kind: 'furniture' } : draft;
  });
}

interface Context {
  readonly page: Page;
  readonly regions: Regions;
  /** Index of the title's block, or -1. */
  readonly title: number;
  readonly titleKey: string;
  /** Folded text of the article as the page's linked data has it, or `''`. */
  readonly body: string;
  readonly description: string;
  /** The element of the text and all around it. */
  readonly around: ReadonlySet<PageElement>;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The blocks from the title, when it stands before the text, to the end of the text. */
function articleRange({ page, regions, title }: Context): { readonly first: number; readonly last: number } {
  const inRoot = (block: PageBlock): boolean => regions.inRoot[block.element] === true;
  const first = page.blocks.findIndex(inRoot);
  const last = page.blocks.findLastIndex(inRoot);
  return { first: title >= 0 && title < first ? title : first, last };
}

function draftOf(context: Context, block: PageBlock, index: number, inArticle: boolean): Draft {
  const { page } = context;
  const tags = tagsAround(page, block.element);
  const heading = headingLevel(tags[0]);
  const linked = block.linked / Math.max(1, block.text.length);
  const traits = {
    heading,
    bullet: isListed(tags) ? '•' : '',
    linked,
    emphasis: block.emphasis,
    paragraph: PARAGRAPHS.has(tags[0] ?? ''),
  };
  const { start, end, text, pieces } = block;
  return { start, end, text, pieces, kind: kindOf(context, block, index, inArticle, tags, heading), traits };
}

const PARAGRAPHS = new Set(['p', 'blockquote', 'li', 'dd', 'td', 'pre']);

/** 1 … 6 for `h1` … `h6`, else 0. */
function headingLevel(tag = ''): number {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}

/** Whether a block stands in a list item, and not in a paragraph of one. */
function isListed(tags: readonly string[]): boolean {
  const item = tags.indexOf('li');
  return item >= 0 && !tags.slice(0, item).includes('p');
}

/** The tags of the elements close around a block, innermost first. */
function tagsAround({ elements }: Page, element: number): string[] {
  const tags: string[] = [];
  for (let index = element; index >= 0 && tags.length < 6;) {
    const found = elements[index];
    if (found === undefined) break;
    tags.push(found.tag);
    index = found.parent;
  }
  return tags;
}

function kindOf(
  context: Context,
  block: PageBlock,
  index: number,
  inArticle: boolean,
  tags: readonly string[],
  heading: number,
): BlockKind | null {
  const { regions, title, titleKey } = context;
  if (index === title) return 'title';
  // Folding never makes a text longer.
  if (inArticle && heading > 0 && block.text.length >= titleKey.length && fold(block.text) === titleKey) return 'title';
  const linked = block.linked / Math.max(1, block.text.length);
  const told = linked <= 0.8 || !inArticle ? toldByBody(context, block) : null;
  if (told !== null) return told;
  if (!inArticle || regions.furniture[block.element] === true) return 'furniture';
  const named = kindFromNames(context, block, tags, index);
  if (named !== null) return named;
  // Its words may still show that it heads a list of other pages.
  if (heading > 0) return linked > 0.8 ? 'furniture' : heading === 1 && title < 0 ? 'title' : null;
  // A block that is all link leads elsewhere; a sentence that is all link is still a sentence.
  if (linked > 0.8 && !(endsSentence(block.text) && countWords(block.text) >= 20))
    return isByline(block.text, true) && title >= 0 && index > title && index < title + 8 ? 'byline' : 'furniture';
  return null;
}

/** What stands word for word in the article text of the linked data is the article, wherever the page shows it. */
function toldByBody({ body, titleKey }: Context, { text }: PageBlock): BlockKind | null {
  if (body === '' || text.length < 80 || !endsSentence(text)) return null;
  const key = fold(text);
  return key !== titleKey && body.includes(key) ? 'body' : null;
}

function firstInRoot(page: Page, regions: Regions): number {
  return page.blocks.findIndex((block) => regions.inRoot[block.element] === true);
}

const SUBTITLE_WORDS =
  /(?:^| )(?:subtitle|sub ?head(?:line|ing)?|dek|deck|standfirst|stand first|subtitular|sottotitolo|chapo|vorspann|bajada|entradilla)(?: |$)/u;
/** These name a subtitle above the text and, within it, its first paragraph. */
const LEAD_WORDS = /(?:^| )(?:lede|lead|summary|excerpt|intro|teaser|description)(?: |$)/u;
const BYLINE_NAMES =
  /(?:^| )(?:byline|by line|author|authors|autor|auteur|writer|contributor|reporter|journalist)(?: |$)/u;
const DATE_NAMES = /(?:^| )(?:date|dateline|datetime|timestamp|time|published|pubdate|posted|updated|modified)(?: |$)/u;
const CAPTION_NAMES =
  /(?:^| )(?:caption|wp caption text|credit|credits|photo credit|image credit|photographer|figcaption|legend|image info|copyright holder)(?: |$)/u;

/** What the elements close around a block call it. */
function kindFromNames(
  { page, description, regions, around }: Context,
  block: PageBlock,
  tags: readonly string[],
  index: number,
): BlockKind | null {
  if (tags.includes('figcaption') || tags[0] === 'caption') return 'caption';
  const { text } = block;
  const inRoot = regions.inRoot[block.element] === true;
  const ends = endsSentence(text);
  let depth = 0;
  for (const element of ancestors(page, block.element)) {
    const { tag, words, attributes } = element;
    // What holds the whole text is not named after one block of it (`hentry author-jane`).
    if (depth++ > 3 || around.has(element)) break;
    if (words.length === 0 && tag !== 'time' && attributes['itemprop'] === undefined) continue;
    const names = words.join(' ');
    const property = attributes['itemprop']?.toLowerCase() ?? '';
    if (CAPTION_NAMES.test(names) && text.length < 600 && tag !== 'section') return 'caption';
    if (!ends) {
      if (text.length < 160 && (BYLINE_NAMES.test(names) || property.startsWith('author')))
        return readDateLine(text) === null ? 'byline' : 'date';
      if (
        text.length < 120 &&
        (DATE_NAMES.test(names) || tag === 'time' || property.startsWith('date')) &&
        /\d/u.test(text)
      )
        return 'date';
    }
    if (text.length < 500 && depth <= 2 && index <= 30)
      if (SUBTITLE_WORDS.test(names) || (!inRoot && LEAD_WORDS.test(names))) return 'subtitle';
  }
  return index <= 40 && tags[0] !== 'p' && description.length > 30 && fold(text) === description ? 'subtitle' : null;
}

/**
 * The block that is the article's title: a heading that says what the page's own title says, before headings that
 * only stand where titles do. @returns its index, or -1
 */
function findTitle(page: Page, regions: Regions, told: string): number {
  const start = firstInRoot(page, regions);
  const wanted = fold(told);
  const pageTitle = fold(page.title);
  let best = -1;
  let bestScore = 0;
  page.blocks.forEach((block, index) => {
    const tag = page.elements[block.element]?.tag ?? '';
    const level = headingLevel(tag) % 5;
    // Without a heading's tag, only the page's very title is one.
    if (block.text.length > 300) return;
    if (level === 0 && (Math.abs(block.text.length - told.length) > 20 || (index > start + 8 && start >= 0))) return;
    const key = fold(block.text);
    if (key.length < 4) return;
    const same =
      wanted !== '' && (key === wanted || (key.length > 15 && (wanted.includes(key) || key.includes(wanted))));
    const inPageTitle = key.length > 12 && pageTitle.includes(key);
    const names = page.elements[block.element]?.words.join(' ') ?? '';
    const named = /(?:^| )(?:headline|(?:entry|post|article|story) title)(?: |$)/u.test(names);
    let score = (key === wanted ? 4 : same ? 3 : 0) + (inPageTitle ? 1 : 0) + (named ? 2 : 0);
    if (level === 0 && score < 4) return;
    score += level === 1 ? 3 : level === 2 ? 1 : 0;
    if (regions.furniture[block.element] === true) score -= 2;
    if (index > start + 8 && start >= 0) score -= 3;
    if (score >= 3 && score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}
