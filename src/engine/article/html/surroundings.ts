import type { Page } from './page.ts';

/** Whether an element is a cell of a table of data, which has cells that head its columns or rows. */
export function inDataTable({ elements }: Page, headed: ReadonlySet<number>, element: number): boolean {
  const tag = elements[element]?.tag;
  return (tag === 'td' || tag === 'th') && headed.has(tableAround(elements, element));
}

/** Tables with cells that head their columns or rows. */
export function headedTables({ elements }: Page): ReadonlySet<number> {
  const headed = new Set<number>();
  elements.forEach(({ tag }, index) => {
    if (tag === 'th') headed.add(tableAround(elements, index));
  });
  return headed;
}

function tableAround(elements: Page['elements'], element: number): number {
  let at = element;
  while (at > 0 && elements[at]?.tag !== 'table') at = elements[at]?.parent ?? 0;
  return at;
}

/** A picture and the lines that belong to it hold no more text than this. */
const MAX_PICTURE_TEXT = 500;
/** Layout puts a picture so deep into the box that holds its lines, too. */
const PICTURE_DEPTH = 5;
/** These hold a whole article as often. */
const FRAMES = new Set([
  '#page',
  'html',
  'body',
  'main',
  'article',
  'section',
  'table',
  'tbody',
  'tr',
  'td',
  'p',
  'li',
]);

/**
 * Elements with a picture and little text, which then is about it: those with a single block right beside the picture,
 * and those that are named after pictures.
 * @param limit characters of which no such element holds more: a part of the page's prose
 */
export function withPictures({ elements, blocks }: Page, limit: number): ReadonlySet<number> {
  const pictured = new Set<number>();
  const pictures = elements.filter(({ tag }) => tag === 'img');
  if (pictures.length === 0) return pictured;
  const lengths = new Int32Array(elements.length);
  const counts = new Int32Array(elements.length);
  for (const { element, text } of blocks) {
    lengths[element] = (lengths[element] ?? 0) + text.length;
    counts[element] = (counts[element] ?? 0) + 1;
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? 0;
    lengths[parent] = (lengths[parent] ?? 0) + (lengths[index] ?? 0);
    counts[parent] = (counts[parent] ?? 0) + (counts[index] ?? 0);
  }
  const most = Math.min(limit, MAX_PICTURE_TEXT);
  for (const { parent } of pictures) {
    if (counts[parent] === 1) pictured.add(parent);
    for (let at = parent, steps = 0; at > 0 && steps < PICTURE_DEPTH; at = elements[at]?.parent ?? 0, steps++) {
      if ((lengths[at] ?? 0) > most || FRAMES.has(elements[at]?.tag ?? '')) break;
      if (elements[at]?.names.picture === true) pictured.add(at);
    }
  }
  return pictured;
}
