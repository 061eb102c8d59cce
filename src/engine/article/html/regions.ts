import { countWords, endsSentence, isLongUnspaced } from '../kinds/features.ts';
import { aroundTitles, markCards, markForms, markLinkBoxes } from './boxes.ts';
import type { Page, PageBlock, PageElement } from './page.ts';
import { NO_ATTRIBUTES } from './scanMarkup.ts';
import { findTextRange, type TextRange } from './textRange.ts';

/** What belongs to the page and not to the article, and where the article stands. */
export interface Regions {
  /** For each element whether it, or one around it, is furniture. */
  readonly furniture: readonly boolean[];
  /** The element that holds the article's text. */
  readonly root: number;
  /** For each element whether it lies in `root`. */
  readonly inRoot: readonly boolean[];
  /** The blocks of the text. */
  readonly range: TextRange;
  /** Characters of prose on the page. */
  readonly prose: number;
}

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'button', 'fieldset']);
const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tablist tooltip status'.split(
    ' ',
  ),
);

/** How sure an element is to hold the text of the article; 0 for all the others. */
function textRank({ tag, attributes, names }: PageElement): number {
  const property = attributes['itemprop']?.toLowerCase() ?? '';
  if (property.includes('articlebody') || property === 'text') return 4;
  if (names.articleText) return 3;
  if (tag === 'article' || attributes['role'] === 'article') return 2;
  return tag === 'main' || attributes['role'] === 'main' ? 1 : 0;
}
/** An element that was taken for furniture but holds so much of the page's prose is what the page is about. */
const TOO_MUCH_TO_DROP = 0.7;
/** Shorter paragraphs stand in boxes of any kind. */
const LONG = 120;
/** Readers may write more than the reporter: comments are dropped unless there is next to nothing else. */
const TOO_MUCH_COMMENT = 0.9;
/** The article's text is the smallest element that holds this much of what the next larger one holds. */
const KEPT_ON_DESCENT = 0.93;
/** An element that is named as the text must hold this much of the prose; a page may have more than one of them. */
const NAMED_SHARE = 0.5;

/** What stands before the title counts little: menus, notices and teasers may have more sentences than the article. */
const BEFORE_TITLE = 0.2;

/** @param title index of the block that is surely the title, or -1 */
export function findRegions(page: Page, title: number): Regions {
  const amounts = page.blocks.map((block, index) => proseIn(block) * (index < title ? BEFORE_TITLE : 1));
  const prose = proseOf(page, amounts, () => true);
  const total = prose[0] ?? 0;
  const furniture: boolean[] = [];
  let long: readonly number[] | null = null;
  // Two longer paragraphs are text where the names around them may as well be those of a part of it.
  const holdsText = (index: number): boolean => {
    long ??= proseOf(
      page,
      amounts.map((amount) => (amount >= LONG ? 1 : 0)),
      () => true,
    );
    return (long[index] ?? 0) > 1;
  };
  page.elements.forEach((element, index) => {
    const limit = element.names.comments ? TOO_MUCH_COMMENT : TOO_MUCH_TO_DROP;
    const isNamed = element.names.furniture && !(element.names.unsure && holdsText(index));
    const own = isFurniture(element, isNamed) && (prose[index] ?? 0) <= total * limit;
    furniture.push(own || (furniture[element.parent] ?? false));
  });
  markCards(page, prose, total, furniture);
  const titles = aroundTitles(page);
  markForms(page, prose, total, titles, furniture);
  markLinkBoxes(page, prose, titles, furniture);
  const kept = proseOf(page, amounts, (block) => furniture[block.element] !== true);
  const root = findRoot(page, kept);
  const inRoot: boolean[] = [];
  page.elements.forEach((element, index) => inRoot.push(index === root || (inRoot[element.parent] ?? false)));
  const mayCount = (index: number): boolean => {
    const element = page.blocks[index]?.element ?? 0;
    return inRoot[element] === true && furniture[element] !== true;
  };
  return { furniture, root, inRoot, range: findTextRange(page, amounts, mayCount), prose: total };
}

function isFurniture({ tag, attributes }: PageElement, isNamed: boolean): boolean {
  if (tag === 'html' || tag === 'body' || tag === '#page') return false;
  if (attributes !== NO_ATTRIBUTES) {
    if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
    const { style, role } = attributes;
    if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden|position\s*:\s*fixed/iu.test(style))
      return true;
    if (role !== undefined && FURNITURE_ROLES.has(role.toLowerCase())) return true;
  }
  if (FURNITURE_TAGS.has(tag)) return true;
  return tag !== 'article' && tag !== 'main' && isNamed;
}

/** Characters of prose in each element: the sum of `amounts`, by block, over the blocks that count. */
function proseOf(page: Page, amounts: readonly number[], counts: (block: PageBlock) => boolean): number[] {
  const sums = new Array<number>(page.elements.length).fill(0);
  page.blocks.forEach((block, index) => {
    const amount = amounts[index] ?? 0;
    if (amount > 0 && counts(block)) sums[block.element] = (sums[block.element] ?? 0) + amount;
  });
  // Elements come after the ones around them, so that one pass from the end adds all up.
  for (let index = sums.length - 1; index > 0; index--) {
    const parent = page.elements[index]?.parent ?? 0;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/** Characters of whole sentences outside links. */
function proseIn({ text, linked }: PageBlock): number {
  if (linked > text.length * 0.5 || text.length < 25) return 0;
  const plain = text.length - linked;
  if (text.length >= 100 || isLongUnspaced(text)) return plain;
  return endsSentence(text) && countWords(text, 6) >= 6 ? plain : 0;
}

function findRoot(page: Page, prose: readonly number[]): number {
  const total = prose[0] ?? 0;
  let start = 0;
  let best = 0;
  page.elements.forEach((element, index) => {
    const amount = prose[index] ?? 0;
    if (amount === 0 || amount < total * NAMED_SHARE) return;
    const rank = textRank(element);
    if (rank === 0) return;
    // Of equally sure elements the innermost wins that holds nearly all of what the outer one holds.
    if (rank > best || (rank === best && amount >= (prose[start] ?? 0) * KEPT_ON_DESCENT)) {
      best = rank;
      start = index;
    }
  });
  return descend(page, prose, aroundParts(page, prose, start));
}

/** The element around all parts of a text that advertisements cut into several elements of the same name. */
function aroundParts(page: Page, prose: readonly number[], root: number): number {
  const names = page.elements[root]?.names.text ?? '';
  if (names === '') return root;
  let sum = 0;
  page.elements.forEach((element, index) => {
    // Parts stand beside each other: one inside another would be counted twice.
    if (element.names.text === names && page.elements[element.parent]?.names.text !== names) sum += prose[index] ?? 0;
  });
  let around = root;
  while (around > 0 && (prose[around] ?? 0) < sum * KEPT_ON_DESCENT) around = page.elements[around]?.parent ?? 0;
  return around;
}

const PARAGRAPH_TAGS = new Set(['p', 'li', 'blockquote', 'pre', 'td', 'dd', 'figcaption', 'h1', 'h2', 'h3']);

function descend(page: Page, prose: readonly number[], start: number): number {
  let root = start;
  // Children come after their parent, so one pass forward can follow the heaviest line down.
  page.elements.forEach((element, index) => {
    if (index <= root || element.parent !== root || PARAGRAPH_TAGS.has(element.tag)) return;
    if ((prose[index] ?? 0) >= (prose[root] ?? 0) * KEPT_ON_DESCENT && (prose[index] ?? 0) > 0) root = index;
  });
  return root;
}
