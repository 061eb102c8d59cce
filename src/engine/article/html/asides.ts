import { sectionStart } from '../kinds/pageWords.ts';
import type { Page } from './page.ts';
import type { TextRange } from './textRange.ts';

/** More is part of the story, whatever its first line says. */
const MAX_BOX = 600;
/** Longer first lines announce nothing. */
const MAX_HEAD = 60;
/** Pulled quotations stand near the sentence that they repeat. */
const NEAR = 15;
const MIN_PULLED = 20;
const MAX_PULLED = 300;
/** A paragraph; everything else may be a quotation set in large type. */
const PARAGRAPHS = new Set(['p', 'li', 'td', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption']);

/**
 * What stands between the paragraphs of a text and is none of it: boxes that announce other pages ("You might like"),
 * and quotations that were pulled out of the text to be shown in large type.
 * @returns whether a block is such, by index
 */
export function findAsides(page: Page, { first, last }: TextRange): ReadonlySet<number> {
  const asides = new Set<number>();
  for (let index = first; index <= last; index++) {
    const end = boxEnd(page, index, last);
    for (let inside = index; inside < end; inside++) asides.add(inside);
    if (end === index && isPulled(page, index)) asides.add(index);
    index = Math.max(index, end - 1);
  }
  return asides;
}

/** The index after a box whose first line announces other pages; `index` itself when there is none. */
function boxEnd({ blocks, elements }: Page, index: number, last: number): number {
  const block = blocks[index];
  if (block === undefined || block.text.length > MAX_HEAD || sectionStart(block.text) !== 'pages') return index;
  const box = elements[block.element]?.parent ?? 0;
  if (isInside(elements, blocks[index - 1]?.element, box)) return index;
  let end = index + 1;
  let length = 0;
  for (; isInside(elements, blocks[end]?.element, box); end++) length += blocks[end]?.text.length ?? 0;
  return end <= last && length <= MAX_BOX ? end : index;
}

function isInside(elements: Page['elements'], element: number | undefined, container: number): boolean {
  let at = element ?? -1;
  while (at > container) at = elements[at]?.parent ?? -1;
  return at === container;
}

function isPulled({ blocks, elements }: Page, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || block.text.length < MIN_PULLED || block.text.length > MAX_PULLED) return false;
  const element = elements[block.element];
  const inQuotation = elements[element?.parent ?? -1]?.tag === 'blockquote';
  if (PARAGRAPHS.has(element?.tag ?? '') && !inQuotation) return false;
  const words = block.text.replace(/^["“”„'‘’«»\s]+/u, '').replace(/["“”'‘’«»\s.]{1,8}$/u, '');
  if (words.length < MIN_PULLED) return false;
  for (let near = index - NEAR; near <= index + NEAR; near++) {
    const other = blocks[near];
    if (other !== undefined && near !== index && other.text.length > block.text.length && other.text.includes(words))
      return true;
  }
  return false;
}
