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

/** Elements that hold a picture and one block of text. */
export function withPictures({ elements, blocks }: Page): ReadonlySet<number> {
  const pictured = new Set<number>();
  for (const { tag, parent } of elements) if (tag === 'img') pictured.add(parent);
  if (pictured.size === 0) return pictured;
  let before = -1;
  for (const { element } of blocks) {
    if (element === before) pictured.delete(element);
    before = element;
  }
  return pictured;
}
