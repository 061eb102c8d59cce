import type { BlockKind } from '../article.ts';
import { isByline } from '../kinds/credits.ts';
import { readDateline } from '../kinds/dateline.ts';
import { readDateLine } from '../kinds/dates.ts';
import { countWords, endsSentence } from '../kinds/features.ts';
import { isPageWords } from '../kinds/pageWords.ts';
import { type Draft, PLAIN, type Reader, type Reading, type Traits } from '../reader.ts';

import { withoutBullet } from '../sectionBullet.ts';
import { splitGluedDates } from '../textReader.ts';
import { findAsides } from './asides.ts';
import { readPageMetadata } from './metaElements.ts';
import { ancestors, type Page, type PageBlock, type PageElement } from './page.ts';
import { parsePage } from './parsePage.ts';
import { findRegions, type Regions } from './regions.ts';
import { withoutRepeats } from './repeats.ts';
import { headedTables, inDataTable, withPictures } from './surroundings.ts';
import { endToldByBody } from './toldEnd.ts';
import { findTitle, fold, headingLevel, nextArticle, sureTitle, withTitle } from './titles.ts';

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
  const regions = findRegions(page, sureTitle(page, metadata.title ?? ''));
  const title = findTitle(page, regions, metadata.title ?? '');
  const context: Context = {
    page,
    regions,
    title,
    body: fold(articleBody),
    description: fold(description),
    around: new Set(ancestors(page, regions.root)),
    asides: findAsides(page, regions.range),
    pictured: withPictures(page, regions.prose * PICTURE_SHARE),
    headed: headedTables(page),
    titleKey: fold(page.blocks[title]?.text ?? metadata.title ?? ''),
  };
  const { first, last } = articleRange(context);
  const drafts = page.blocks.map((block, index) => draftOf(context, block, index, index >= first && index <= last));
  const blocks = splitGluedDates(withoutRepeats(drafts).map(withoutBullet));
  return { text: html, blocks, metadata: withTitle(metadata, page, title), warnings: [] };
}

/** What is about a picture holds less of the page's prose than this. */
const PICTURE_SHARE = 0.3;

interface Context {
  readonly page: Page;
  readonly regions: Regions;
  /** Index of the title's block, or -1. */
  readonly title: number;
  readonly titleKey: string;
  /** Folded text of the article as the page's linked data has it, or `''`. */
  readonly body: string;
  readonly description: string;
  /** Blocks that interrupt the text. */
  readonly asides: ReadonlySet<number>;
  /** Tables of data. */
  readonly headed: ReadonlySet<number>;
  /** Elements whose text is about the picture in them. */
  readonly pictured: ReadonlySet<number>;
  /** The element of the text and all around it. */
  readonly around: ReadonlySet<PageElement>;
}

/** The blocks from the title, when it stands before the text, to the end of the text. */
function articleRange(context: Context): { readonly first: number; readonly last: number } {
  const { page, regions, title } = context;
  const { first } = regions.range;
  const last = Math.min(regions.range.last, endToldByBody(page, regions, context.body));
  const next = nextArticle(page, title, last);
  return { first: title >= 0 && title < first ? title : first, last: next < 0 ? last : next - 1 };
}

function draftOf(context: Context, block: PageBlock, index: number, inArticle: boolean): Draft {
  const place = placeOf(context.page, block.element);
  const { tag, heading } = place;
  const paragraph = PARAGRAPHS.has(tag);
  const isPlain = paragraph && block.linked === 0 && !place.listed && block.emphasis === 'none';
  const traits = isPlain
    ? PLAIN_PARAGRAPH
    : {
        heading,
        bullet: place.listed ? '•' : '',
        linked: block.linked / Math.max(1, block.text.length),
        emphasis: block.emphasis,
        paragraph,
      };
  const { start, end, text, pieces } = block;
  return { start, end, text, pieces, kind: kindOf(context, block, index, inArticle, place), traits };
}

/** Of most blocks; one object for all of them. */
const PLAIN_PARAGRAPH: Traits = { ...PLAIN, paragraph: true };

const PARAGRAPHS = new Set(['p', 'blockquote', 'li', 'dd', 'td', 'pre']);

/** What the elements close around a block are. */
interface Place {
  readonly tag: string;
  /** 1 … 6, or 0. */
  readonly heading: number;
  /** Whether it stands in a list item, and not in a paragraph of one. */
  readonly listed: boolean;
  readonly captioned: boolean;
  /** Whether it stands in the head of an article or page. */
  readonly headed: boolean;
}

/** Layout puts a few elements between an item or a caption and its text; farther ones hold more than it. */
const CLOSE = 6;

function placeOf({ elements }: Page, element: number): Place {
  const tag = elements[element]?.tag ?? '';
  let listed = false;
  let inParagraph = false;
  let captioned = tag === 'caption';
  let headed = false;
  let at = elements[element];
  for (let steps = 0; steps < CLOSE && at !== undefined; steps++) {
    if (at.tag === 'li') listed ||= !inParagraph;
    else if (at.tag === 'p') inParagraph ||= !listed;
    else if (at.tag === 'figcaption') captioned = true;
    else if (at.tag === 'header') headed = true;
    at = elements[at.parent];
  }
  return { tag, heading: headingLevel(tag), listed, captioned, headed };
}

function kindOf(context: Context, block: PageBlock, index: number, inArticle: boolean, place: Place): BlockKind | null {
  const { page, regions, title, titleKey } = context;
  const { heading } = place;
  if (index === title) return 'title';
  // Folding never makes a text longer.
  if (inArticle && heading > 0 && block.text.length >= titleKey.length && fold(block.text) === titleKey) return 'title';
  const linked = block.linked / Math.max(1, block.text.length);
  const told = linked <= 0.8 || !inArticle ? toldByBody(context, block) : null;
  if (told !== null) return told;
  if (!inArticle || regions.furniture[block.element] === true || context.asides.has(index))
    return (inArticle ? creditKind(context, block, index) : null) ?? 'furniture';
  const isCell = inDataTable(page, context.headed, block.element);
  if ((isCounter(block.text, heading) && !isCell) || isCode(page, block.element)) return 'furniture';
  const named = kindFromNames(context, block, place, index) ?? kindFromPlace(context, block, place, index);
  if (named !== null) return named;
  if (isCell && block.text.length <= MAX_CELL && linked <= 0.8) return 'body';
  // Its words may still show that it heads a list of other pages.
  if (heading > 0) return linked > 0.8 ? 'furniture' : heading === 1 && title < 0 ? 'title' : null;
  // A block that is all link leads elsewhere; a sentence that is all link is still a sentence.
  if (linked > 0.8 && !(endsSentence(block.text) && countWords(block.text) >= 20))
    return isByline(block.text, true) && title >= 0 && index > title && index < title + 8 ? 'byline' : 'furniture';
  return null;
}

/** Date and author stand between title and text, even in a box that is otherwise the page's. */
function creditKind({ regions, title }: Context, { text }: PageBlock, index: number): BlockKind | null {
  if (title < 0 || index < title || index >= regions.range.first || text.length > MAX_CREDIT) return null;
  if (/\d/u.test(text) && readDateLine(text) !== null) return 'date';
  return isByline(text, false) ? 'byline' : null;
}

const MAX_CREDIT = 120;

/** Longer cells hold paragraphs: the table serves the layout. */
const MAX_CELL = 60;

/** Counts of votes, of comments, of pages. */
const isCounter = (text: string, heading: number): boolean => heading === 0 && text.length < 12 && !/\p{L}/u.test(text);

/** Source code, as pages of documentation set it. */
const isCode = ({ elements }: Page, element: number): boolean =>
  elements[element]?.tag === 'pre' &&
  (elements[element].names.code || elements[elements[element].parent]?.names.code === true);

/** A subtitle says in a sentence or two what the article is about. */
const MAX_SUBTITLE = 250;
const SURE_SUBTITLE = 120;
const MAX_PICTURE_LINE = 160;
const MAX_DATED_LINE = 60;

/** What a block between title and text, or beside a picture, is by its place. */
function kindFromPlace(
  { regions, title, pictured }: Context,
  block: PageBlock,
  place: Place,
  index: number,
): BlockKind | null {
  const { text } = block;
  if (title >= 0 && index > title && index < regions.range.first && place.heading === 0) {
    // Dates in languages whose months are not known.
    if (text.length < MAX_DATED_LINE && /\d{1,2}:\d{2}/u.test(text) && /\d{4}/u.test(text)) return 'date';
    // A first paragraph that is set apart is longer, and stands right before the second.
    const sure = text.length <= SURE_SUBTITLE || (text.length <= MAX_SUBTITLE && index < regions.range.first - 1);
    const says = endsSentence(text) && readDateline(text) === null;
    if (says && ((index === title + 1 && sure) || (place.headed && text.length <= MAX_SUBTITLE))) return 'subtitle';
  }
  const beside = pictured.has(block.element) && text.length <= MAX_PICTURE_LINE && block.linked === 0;
  return beside && !PARAGRAPHS.has(place.tag) && place.heading === 0 ? 'caption' : null;
}

/** What stands word for word in the article text of the linked data is the article, wherever the page shows it. */
function toldByBody({ body, titleKey }: Context, { text }: PageBlock): BlockKind | null {
  if (body === '' || text.length < 80 || !endsSentence(text)) return null;
  const key = fold(text);
  return key !== titleKey && body.includes(key) ? 'body' : null;
}

/** What the elements close around a block call it. */
function kindFromNames(
  { page, description, regions, around, pictured }: Context,
  block: PageBlock,
  place: Place,
  index: number,
): BlockKind | null {
  if (place.captioned) return 'caption';
  const { text } = block;
  let depth = 0;
  for (let inside = block.element; ;) {
    const at = page.elements[inside];
    // What holds the whole text is not named after one block of it (`hentry author-jane`).
    if (at === undefined || depth++ > 3 || around.has(at)) break;
    const { tag, names, attributes } = at;
    const isPicture = names.picture && pictured.has(inside);
    inside = at.parent;
    const property = attributes['itemprop']?.toLowerCase() ?? '';
    if (names.text === '' && tag !== 'time' && property === '') continue;
    if (names.caption && text.length < 600 && tag !== 'section') return 'caption';
    if (isPicture && place.heading === 0) return 'caption';
    if (text.length < 160 && !endsSentence(text)) {
      if ((names.byline || property.startsWith('author')) && !isPageWords(text))
        return readDateLine(text) === null ? 'byline' : 'date';
      const dated = names.date || tag === 'time' || property.startsWith('date');
      if (dated && text.length < 120 && /\d/u.test(text)) return 'date';
    }
    if (text.length < 500 && depth <= 2 && index <= 30)
      if (names.subtitle || (names.lead && regions.inRoot[block.element] !== true))
        return isByline(text, false) ? 'byline' : 'subtitle';
  }
  // Many pages describe themselves by the first paragraph of their text.
  const isApart = place.tag !== 'p' && regions.inRoot[block.element] !== true;
  return index <= 40 && isApart && description.length > 30 && fold(text) === description ? 'subtitle' : null;
}
