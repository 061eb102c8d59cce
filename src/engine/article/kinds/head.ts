import type { BlockKind } from '../article.ts';
import type { Page } from './assignKinds.ts';
import { isByline, isOutletName } from './credits.ts';
import { findDates } from './dates.ts';
import type { Features } from './features.ts';

/** A title is shorter than this; the longest met in news had 190 characters. */
const MAX_TITLE = 260;
/** Fewer words are a section name or a button; so short a title is taken only when nothing else is there. */
const TITLE_WORDS = 4;

/** Below the byline, longer lines without a full stop are paragraphs. */
const MAX_CAPTION_WORDS = 20;

/**
 * Tells the kinds of the blocks before the first paragraph.
 * @returns the index of the first paragraph of the text
 */
export function assignHead(page: Page): number {
  const { blocks, kinds } = page;
  let start = firstProse(page, 0);
  // A title that ends in "!" or "?" reads as a sentence; so does a subtitle, which stands before byline or date.
  const first = candidates(page, 0, start + 1)[0];
  if (first === start && start < blocks.length && mayBeTitle(blocks[start], blocks[firstProse(page, start + 1)]))
    start = firstProse(page, start + 1);
  const titles = candidates(page, 0, start).filter((index) => (blocks[index]?.text.length ?? 0) <= MAX_TITLE);
  const title = chooseTitle(page, titles);
  if (title !== undefined) {
    const key = blocks[title]?.key;
    for (const index of titles) if (blocks[index]?.key === key) kinds[index] = 'title';
    start = skipSubtitle(page, title, start);
  }
  const lastTitle = kinds.lastIndexOf('title', start - 1);
  tellSubtitle(page, lastTitle, start);
  // The first line under the title says more about it; after the byline stand captions and buttons.
  let isFirst = true;
  for (let index = 0; index < start; index++) {
    const block = blocks[index];
    if (block !== undefined && kinds[index] === null)
      kinds[index] = index < (title ?? 0) ? aboveTitle(block) : belowTitle(block, page, isFirst, index);
    if (index > lastTitle) isFirst &&= kinds[index] === 'furniture' || kinds[index] === 'subtitle';
  }
  markPageClock(page, title ?? 0, start);
  return start;
}

function firstProse({ blocks, kinds }: Page, from: number): number {
  for (let index = from; index < blocks.length; index++)
    if ((kinds[index] === null || kinds[index] === 'body') && blocks[index]?.prose === true) return index;
  // Nothing reads as a sentence: a list, a poem, a script without full stops. Then all but a heading is the text.
  for (let index = from; index < blocks.length; index++)
    if (kinds[index] === null && blocks[index]?.draft.traits.heading === 0) return index;
  return blocks.length;
}

/** Indexes of the blocks that nothing is known of yet. */
function candidates({ blocks, kinds }: Page, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < Math.min(to, blocks.length); index++)
    if (kinds[index] === null || kinds[index] === 'title') found.push(index);
  return found;
}

function mayBeTitle(block: Features | undefined, next: Features | undefined): boolean {
  if (block === undefined || next === undefined || block.draft.kind === 'body') return false;
  if (block.text.length > 160 || block.words > 25 || next.text.length < block.text.length) return false;
  // "… meet in the U.S." ends in an abbreviation.
  return /[!?！？]["”’»]?$|\b(?:\p{Lu}\.){2,}$/u.test(block.text) && !/[.!?]["”’»]?\s+\p{Lu}/u.test(block.text);
}

function chooseTitle({ blocks, kinds }: Page, titles: readonly number[]): number | undefined {
  const told =
    titles.find((index) => kinds[index] === 'title') ??
    titles.find((index) => blocks[index]?.draft.traits.heading === 1);
  if (told !== undefined) return told;
  const last = new Map(titles.map((index) => [blocks[index]?.key, index]));
  const twice = titles.find(
    (index) => (blocks[index]?.words ?? 0) >= 3 && (last.get(blocks[index]?.key) ?? index) > index,
  );
  if (twice !== undefined) return twice;
  const fit = titles.filter((index) => isFitTitle(blocks[index]));
  return (
    fit.find((index) => !isOutletName(blocks[index]?.text ?? '') || (blocks[index]?.words ?? 0) > 6) ??
    fit[0] ??
    titles.at(0)
  );
}

function isFitTitle(block: Features | undefined): boolean {
  return (
    block !== undefined &&
    block.words >= TITLE_WORDS &&
    !/\s[>»›]\s|[:;,]$/u.test(block.text) &&
    /^[^\p{Ll}]/u.test(block.text)
  );
}

/** Moves the start of the text behind a one-sentence subtitle: it stands between the title and byline or date. */
function skipSubtitle(page: Page, title: number, start: number): number {
  const { blocks, kinds } = page;
  const block = blocks[start];
  if (block === undefined || block.text.length > 300) return start;
  const between = kinds.slice(title + 1, start);
  if (between.includes('byline') || between.includes('date')) return start;
  const next = firstProse(page, start + 1);
  const follows = kinds.slice(start + 1, next);
  const credited =
    next < blocks.length && next - start <= 6 && (follows.includes('byline') || follows.includes('date'));
  const named = next - start === 2 && blocks[start + 1] !== undefined && isByline(blocks[start + 1]?.text ?? '', true);
  if (!(credited || named)) return start;
  kinds[start] = 'subtitle';
  return next;
}

/** A heading right under the title heads no section: it is the subtitle, unless it is as short as section names are. */
function tellSubtitle({ blocks, kinds }: Page, title: number, start: number): void {
  const index = title + 1;
  if (title < 0 || index >= start || (blocks[index]?.draft.traits.heading ?? 0) === 0) return;
  if (kinds[index] === 'furniture' || kinds[index] === 'byline' || kinds[index] === 'date') return;
  const next = kinds[index + 1];
  if (next === 'date' && isByline(blocks[index]?.text ?? '', true)) kinds[index] = 'byline';
  else if ((blocks[index]?.words ?? 0) >= 5 || next === 'byline' || next === 'date') kinds[index] = 'subtitle';
}

function aboveTitle(block: Features): BlockKind {
  return isOutletName(block.text) ? 'source' : 'furniture';
}

function belowTitle(block: Features, { blocks, kinds }: Page, isFirst: boolean, index: number): BlockKind {
  if (block.draft.traits.heading > 0) {
    // No section begins with a date: the name beside it is the author's.
    const dated = kinds[index + 1] === 'date' || kinds[index - 1] === 'date';
    return dated && isByline(block.text, true) ? 'byline' : 'heading';
  }
  // Key points above the text are part of it.
  if (block.draft.traits.bullet !== '' && block.words >= 3) return 'body';
  if (isOutletName(block.text)) return 'source';
  if (isByline(block.text, true)) return 'byline';
  if (block.words >= TITLE_WORDS) {
    if (isFirst) return 'subtitle';
    // What pages print below a picture, once as its alternative text and once as its caption.
    if (kinds[index - 1] === 'caption') return 'caption';
    // A first paragraph whose end was cut off: captions and subtitles are shorter.
    if (block.words > MAX_CAPTION_WORDS) return 'body';
    return blocks[index + 1]?.prose === true && block.words <= 12 ? 'heading' : 'caption';
  }
  return blocks[index + 1]?.prose === true && block.words >= 2 && !isFirst ? 'heading' : 'furniture';
}

/** The date above a title is the day on which the page was saved, when the article has a date of its own below. */
function markPageClock({ blocks, kinds }: Page, title: number, start: number): void {
  const isDated = (index: number): boolean =>
    kinds[index] === 'byline' && findDates(blocks[index]?.text ?? '').length > 0;
  const below = kinds.slice(title, start);
  if (!below.includes('date') && !below.includes('source') && !below.some((_, index) => isDated(title + index))) return;
  for (let index = 0; index < title; index++) if (kinds[index] === 'date') kinds[index] = 'furniture';
}
