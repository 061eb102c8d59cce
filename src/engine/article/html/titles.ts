import type { ArticleMetadata } from '../article.ts';
import type { Page } from './page.ts';
import type { Regions } from './regions.ts';

/** A text without case, punctuation and white space other than single spaces. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 1 … 6 for `h1` … `h6`, else 0. */
export function headingLevel(tag = ''): number {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}

/** The first heading that is the page's own title, or -1. */
export function sureTitle(page: Page, told: string): number {
  const titles = [fold(told), fold(page.title)];
  return page.blocks.findIndex(({ element, text }) => {
    if (!(headingLevel(page.elements[element]?.tag) > 0) || text.length > 300) return false;
    const key = fold(text);
    return key.length > SHORT_TITLE && titles.some((title) => title.startsWith(key));
  });
}

/** Shorter headings are as often the name of the site. */
const SHORT_TITLE = 12;

/**
 * The block that is the article's title: a heading that says what the page's own title says, before headings that
 * only stand where titles do. @returns its index, or -1
 */
export function findTitle(page: Page, regions: Regions, told: string): number {
  const start = regions.range.first;
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
    const named = page.elements[block.element]?.names.headline === true;
    const heads = inPageTitle && pageTitle.startsWith(key);
    let score = (key === wanted ? 4 : same ? 3 : 0) + (heads ? 2 : inPageTitle ? 1 : 0) + (named ? 2 : 0);
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

/** The title of another article that the page has loaded below the first, or -1: a heading in a like element. */
export function nextArticle({ elements, blocks }: Page, title: number, last: number): number {
  const own = elements[blocks[title]?.element ?? -1];
  const around = own?.parent ?? -1;
  const names = elements[around]?.names.text ?? '';
  if (own?.tag !== 'h1' || names === '') return -1;
  return blocks.findIndex(({ element }, index) => {
    if (index <= title || index > last || elements[element]?.tag !== 'h1') return false;
    const parent = elements[element].parent;
    return parent !== around && elements[parent]?.names.text === names;
  });
}

/** Where the page's own title says more than its first heading (site, section, author), the heading is the title. */
export function withTitle(metadata: Partial<ArticleMetadata>, page: Page, index: number): Partial<ArticleMetadata> {
  const block = page.blocks[index];
  if (block === undefined || headingLevel(page.elements[block.element]?.tag) !== 1) return metadata;
  const key = fold(block.text);
  const told = fold(metadata.title ?? '');
  const isPart = key.length >= MIN_TITLE_PART && told !== key && (told.startsWith(key) || told.endsWith(key));
  return isPart ? { ...metadata, title: block.text } : metadata;
}

const MIN_TITLE_PART = 15;
