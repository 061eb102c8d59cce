import type { Page } from './page.ts';
import { headingLevel } from './titles.ts';

/** Cards that lead to other pages: a linked heading with its summary, most often several in a row. */
export function markCards(page: Page, prose: readonly number[], total: number, furniture: boolean[]): void {
  const cards = new Set<number>();
  for (const block of page.blocks) {
    const element = page.elements[block.element];
    if (element === undefined || !/^h[1-6]$/u.test(element.tag) || block.linked < block.text.length * 0.8) continue;
    for (let card = element.parent, steps = 0; card > 0 && steps < 3; steps++) {
      if ((prose[card] ?? 0) > total * 0.3 || /^(?:body|main|html|section)$/u.test(page.elements[card]?.tag ?? 'body'))
        break;
      cards.add(card);
      if ((prose[card] ?? 0) > 0) break;
      card = page.elements[card]?.parent ?? 0;
    }
  }
  const paragraphs = countParagraphs(page);
  for (const block of page.blocks) {
    if (block.linked < block.text.length * 0.8 || block.text.length < MIN_TEASER) continue;
    const card = page.elements[block.element]?.parent ?? 0;
    const amount = prose[card] ?? 0;
    // A summary is one paragraph; a link between two of them belongs to a text.
    if ((paragraphs[card] ?? 0) > 1) continue;
    // A line that is all link, with a summary beside it in a box of their own.
    if (
      card > 0 &&
      amount > 0 &&
      amount <= Math.min(total * BOX_SHARE, BOX_LENGTH) &&
      !isFrame(page.elements[card]?.tag)
    )
      cards.add(card);
  }
  spread(page, cards, furniture);
}

/** How many longer paragraphs stand right in each element. */
function countParagraphs({ elements, blocks }: Page): Int32Array {
  const counts = new Int32Array(elements.length);
  for (const { element, text, linked } of blocks) {
    const parent = elements[element]?.parent ?? 0;
    if (text.length >= MIN_PARAGRAPH && linked < text.length * 0.5) counts[parent] = (counts[parent] ?? 0) + 1;
  }
  return counts;
}

const MIN_PARAGRAPH = 100;

/** Boxes of links with a heading of their own: "Story tools", "In this section". */
export function markLinkBoxes(
  page: Page,
  prose: readonly number[],
  titles: ReadonlySet<number>,
  furniture: boolean[],
): void {
  const { elements, blocks } = page;
  const lengths = new Int32Array(elements.length);
  const links = new Int32Array(elements.length);
  const headings: number[] = [];
  for (const { element, text, linked } of blocks) {
    if (headingLevel(elements[element]?.tag) > 0 && linked === 0) headings.push(element);
    else {
      lengths[element] = (lengths[element] ?? 0) + text.length;
      links[element] = (links[element] ?? 0) + linked;
    }
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? 0;
    lengths[parent] = (lengths[parent] ?? 0) + (lengths[index] ?? 0);
    links[parent] = (links[parent] ?? 0) + (links[index] ?? 0);
  }
  const boxes = new Set<number>();
  for (const heading of headings) {
    const box = elements[heading]?.parent ?? 0;
    const length = lengths[box] ?? 0;
    if (titles.has(box)) continue;
    if (
      box > 0 &&
      prose[box] === 0 &&
      length > 0 &&
      !isFrame(elements[box]?.tag) &&
      (links[box] ?? 0) >= length * LINKS
    )
      boxes.add(box);
  }
  spread(page, boxes, furniture);
}

/** So much of a box of links is links; the rest is dates, counts and buttons. */
const LINKS = 0.6;

/** Shorter links are names and sections. */
const MIN_TEASER = 15;

/** A box with a form holds no more of the page's prose than this, and no more than a few sentences. */
const BOX_SHARE = 0.15;
const BOX_LENGTH = 500;
/** Links among the elements of a page are those that are drawn as buttons. */
const CONTROLS = new Set(['input', 'button', 'textarea', 'select', 'a']);
/** Layout puts so many elements between a field and the words beside it. */
const BOX_DEPTH = 3;

/**
 * The elements around headings of the first level. The head of an article is neither a box of links nor a form, though
 * it has a sentence about it, names and dates that are links, and buttons to share it.
 */
export function aroundTitles({ elements, blocks }: Page): ReadonlySet<number> {
  const around = new Set<number>();
  for (const { element } of blocks)
    if (headingLevel(elements[element]?.tag) === 1)
      for (let at = element; at > 0 && !around.has(at); at = elements[at]?.parent ?? 0) around.add(at);
  return around;
}

/** Boxes that ask the reader for something: a few words beside a field or a button. */
export function markForms(
  page: Page,
  prose: readonly number[],
  total: number,
  titles: ReadonlySet<number>,
  furniture: boolean[],
): void {
  const boxes = new Set<number>();
  for (const { tag, parent, attributes } of page.elements) {
    if (!CONTROLS.has(tag) || attributes['type'] === 'hidden') continue;
    for (let box = parent, steps = 0; box > 0 && steps < BOX_DEPTH; steps++) {
      const amount = prose[box] ?? 0;
      if (amount > Math.min(total * BOX_SHARE, BOX_LENGTH) || isFrame(page.elements[box]?.tag)) break;
      if (titles.has(box)) break;
      if (amount > 0) boxes.add(box);
      box = page.elements[box]?.parent ?? 0;
    }
  }
  spread(page, boxes, furniture);
}

const isFrame = (tag = 'body'): boolean => /^(?:body|main|html|article|section|figure|table|tbody|tr)$/u.test(tag);

/** Marks elements with all that is inside them. */
function spread(page: Page, marked: ReadonlySet<number>, furniture: boolean[]): void {
  if (marked.size === 0) return;
  page.elements.forEach((element, index) => {
    if (marked.has(index) || furniture[element.parent] === true) furniture[index] = true;
  });
}
