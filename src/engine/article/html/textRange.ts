import type { Page, PageElement } from './page.ts';

/** A stretch of a page's blocks, both ends included; `last < first` when there are none. */
export interface TextRange {
  readonly first: number;
  readonly last: number;
}

/** Blocks whose containers are built alike. */
interface Group {
  prose: number;
  readonly blocks: number[];
}

/** Containers that hold this share of what the main ones hold, close to them, are the text's too. */
const SECOND_SHARE = 0.6;
/** Layout puts no more elements between the parts of one text. */
const CLOSE = 3;

/**
 * Where the text of an article stands on a page that does not name it: from the first to the last of the paragraphs
 * that are built alike. An article's paragraphs all have the same elements around them, while cards, notes on the
 * author, pleas and footers each have others.
 * @param amounts characters of prose, by block
 * @param counts whether a block may belong to the text
 */
export function findTextRange(page: Page, amounts: readonly number[], counts: (block: number) => boolean): TextRange {
  const containers = containersOf(page);
  const depths = depthsOf(page);
  const groups = new Map<string, Group>();
  const known = new Map<number, Group>();
  page.blocks.forEach((_, index) => {
    const amount = amounts[index] ?? 0;
    const container = containers[index] ?? 0;
    if (amount === 0 || !counts(index)) return;
    let group = known.get(container);
    if (group === undefined) {
      const key = buildOf(page, container, depths[container] ?? 0);
      group = groups.get(key) ?? { prose: 0, blocks: [] };
      groups.set(key, group);
      known.set(container, group);
    }
    group.prose += amount;
    group.blocks.push(index);
  });
  const [main, ...others] = [...groups.values()].sort((a, b) => b.prose - a.prose);
  if (main === undefined) return { first: 0, last: -1 };
  const held = [main, ...others.filter((group) => group.prose >= main.prose * SECOND_SHARE)].flatMap((group) =>
    group === main || isClose(page, depths, containers, main.blocks, group.blocks) ? group.blocks : [],
  );
  const first = held.reduce((least, block) => Math.min(least, block), Infinity);
  const last = held.reduce((most, block) => Math.max(most, block), 0);
  return {
    first: reach(page, containers[first] ?? 0, first, -1),
    last: reach(page, containers[last] ?? 0, last, 1),
  };
}

/** Elements that stand in a container of the text as its paragraphs or around a few of them. */
const PARTS = new Set(
  'p li ul ol dl dd dt blockquote q pre h1 h2 h3 h4 h5 h6 figure figcaption center details summary'.split(' '),
);

/** For each block the element that holds it and its like. */
function containersOf({ elements, blocks }: Page): number[] {
  const held = new Int32Array(elements.length);
  for (const { element } of blocks) held[element] = (held[element] ?? 0) + 1;
  return blocks.map(({ element }) => {
    let at = element;
    // A `<div>` with one block is a paragraph; with more, parted by line breaks, it holds them.
    if ((held[at] ?? 0) < 2 && !isCell(elements[at])) at = elements[at]?.parent ?? 0;
    while (at > 0 && PARTS.has(elements[at]?.tag ?? '')) at = elements[at]?.parent ?? 0;
    return Math.max(0, at);
  });
}

const isCell = (element: PageElement | undefined): boolean => element?.tag === 'td' || element?.tag === 'body';

function depthsOf({ elements }: Page): Int32Array {
  const depths = new Int32Array(elements.length);
  elements.forEach(({ parent }, index) => {
    if (parent >= 0) depths[index] = (depths[parent] ?? 0) + 1;
  });
  return depths;
}

/** How a container is built into the page: its name, and less and less of those around it. */
function buildOf({ elements }: Page, container: number, depth: number): string {
  const own = elements[container];
  const around = elements[own?.parent ?? -1];
  const outer = elements[around?.parent ?? -1];
  const names = own?.names.text.replace(/\d+/gu, '') ?? '';
  return `${depth} ${own?.tag ?? ''}.${names} ${around?.tag ?? ''}.${around?.names.text.split(' ', 1)[0] ?? ''} ${outer?.tag ?? ''}`;
}

/** Whether two groups have a common element not far outside both. */
function isClose(
  page: Page,
  depths: Int32Array,
  containers: readonly number[],
  main: readonly number[],
  other: readonly number[],
): boolean {
  const a = containers[main.at(-1) ?? 0] ?? 0;
  const b = containers[other[0] ?? 0] ?? 0;
  const common = commonElement(page, depths, a, b);
  const depth = depths[common] ?? 0;
  return (depths[a] ?? 0) - depth <= CLOSE && (depths[b] ?? 0) - depth <= CLOSE && common > 0;
}

function commonElement({ elements }: Page, depths: Int32Array, a: number, b: number): number {
  while (a !== b) {
    if ((depths[a] ?? 0) >= (depths[b] ?? 0)) a = elements[a]?.parent ?? 0;
    else b = elements[b]?.parent ?? 0;
  }
  return a;
}

/** The farthest block in one direction that stands in the same container. */
function reach({ elements, blocks }: Page, container: number, from: number, step: 1 | -1): number {
  let at = from;
  while (isInside(elements, blocks[at + step]?.element, container)) at += step;
  return at;
}

function isInside(elements: readonly PageElement[], element: number | undefined, container: number): boolean {
  let at = element ?? -1;
  // An element's index is larger than that of the element around it.
  while (at > container) at = elements[at]?.parent ?? -1;
  return at === container;
}
