import type { BlockKind } from '../article.ts';
import { isAsciiWord } from '../characters.ts';
import type { Draft } from '../reader.ts';
import { isByline, isCaption, isSignedOff, namedSource } from './credits.ts';
import { hasDigit, readDateLine } from './dates.ts';
import { type Features, featuresOf } from './features.ts';
import { isAddress, isPageWords } from './pageWords.ts';
import { assignHead } from './head.ts';
import { assignTail } from './tail.ts';

/** Blocks with the kind of each, while it is being told; `null` is not told yet. */
export interface Page {
  readonly blocks: readonly Features[];
  readonly kinds: (BlockKind | null)[];
}

/**
 * Tells the kind of every block of a text from its words, its shape and its place: first what the words alone show,
 * then the head of the page down to the first paragraph, then what follows the last one, then the rest.
 */
export function assignKinds(drafts: readonly Draft[]): BlockKind[] {
  const blocks = drafts.map(featuresOf);
  const page: Page = { blocks, kinds: blocks.map(tellFromWords) };
  const bodyStart = assignHead(page);
  const bodyEnd = assignTail(page, bodyStart);
  assignMiddle(page, bodyStart, bodyEnd);
  return page.kinds.map((kind) => kind ?? 'body');
}

/** Longer blocks are paragraphs; emphasis at their end is a note to them. */
const MAX_DESCRIPTION = 300;
/** Longer sentences say more than a date. */
const MAX_DATE_WORDS = 14;
const MAX_DATE_LENGTH = 120;

function isDateLine(block: Features): boolean {
  const { text } = block;
  if (text.length >= MAX_DATE_LENGTH || !hasDigit(text)) return false;
  return !(block.prose && block.isLongerThan(MAX_DATE_WORDS)) && readDateLine(text) !== null;
}

const LEADING_AWAY = /^(?:\[.*\]|\((?:(?:more|read|see|watch|related)(?!\p{L})).*\))$/iu;

/** What a block is wherever it stands, or `null`. */
function tellFromWords(block: Features): BlockKind | null {
  const { draft, text } = block;
  if (draft.kind !== null) return draft.kind;
  if (!isAsciiWord(text.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(text)) return 'furniture';
  if (isAddress(text)) return 'furniture';
  if (isDateLine(block)) return 'date';
  if (!block.prose && namedSource(text) !== null) return 'source';
  if (isPageWords(text)) return 'furniture';
  if (isByline(text, false)) return 'byline';
  // "[ Want to know more? Read our guide. ]" leads elsewhere; a note of the editor has no link.
  if (draft.traits.linked > 0.15 && LEADING_AWAY.test(text)) return 'furniture';
  if (isCaption(text) && !isSignedOff(text)) return 'caption';
  // "The minister at the gate **Ministry/Telegram**": what is set off at the end of a description is its credit.
  if (!block.ends && draft.traits.emphasis === 'end' && text.length <= MAX_DESCRIPTION && block.words >= 6)
    return 'caption';
  return null;
}

/** A heading is no longer than this; what is longer is a sentence that lost its full stop. */
const MAX_HEADING_LENGTH = 120;
const MAX_HEADING_WORDS = 16;
/** So many short lines in a row are a list of links that was pasted along, not headings. */
const LIST_RUN = 4;

/** Between head and tail: headings, lists, and what is left of the page's furniture. */
function assignMiddle(page: Page, start: number, end: number): void {
  const { blocks, kinds } = page;
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === undefined || kinds[index] !== null) continue;
    if (block.draft.traits.heading > 0) kinds[index] = 'heading';
    else if (!looksLikeHeading(block)) kinds[index] = 'body';
    else {
      let last = index;
      // A line above a list introduces it and is no item of it.
      const isLike = (other = block): boolean => isListed(other) === isListed(block) && looksLikeHeading(other);
      while (last + 1 < end && kinds[last + 1] === null && isLike(blocks[last + 1])) last++;
      assignRun(page, index, last);
      index = last;
    }
  }
}

const isListed = ({ draft }: Features): boolean => draft.traits.bullet !== '';

/** A run of short lines: one or two are headings, more are a list, which with bullets is part of the story. */
function assignRun({ blocks, kinds }: Page, first: number, last: number): void {
  const run = blocks.slice(first, last + 1);
  const listed = run.length > 1 && run.every((block) => block.draft.traits.bullet !== '');
  const linked = run.every((block) => block.draft.traits.linked > 0.8);
  const kind = listed ? 'body' : linked || run.length >= LIST_RUN ? 'furniture' : 'heading';
  kinds.fill(kind, first, last + 1);
}

function looksLikeHeading(block: Features): boolean {
  const { draft, text, ends } = block;
  if (draft.traits.heading > 0) return true;
  if (text.length > MAX_HEADING_LENGTH) return false;
  // Told before the words are counted: most blocks of a page are such paragraphs.
  if (draft.traits.bullet === '' && draft.traits.paragraph && draft.traits.emphasis !== 'all') return false;
  const { words } = block;
  if (words > MAX_HEADING_WORDS) return false;
  if (draft.traits.bullet !== '' && /^[●■◆▶◇□▲★]/u.test(draft.traits.bullet)) return !/[.。]$/u.test(text);
  // What markup sets as a paragraph is a heading only when it is bold throughout.
  if (draft.traits.paragraph) return draft.traits.emphasis === 'all' && words <= 12 && !/[.。:,;]$/u.test(text);
  // A short line that ends as a sentence is speech or a one-line paragraph, unless it is a short question.
  if (ends) return words <= (draft.traits.emphasis === 'all' ? 12 : 7) && /^\p{Lu}[^“”"«»]*[?？]$/u.test(text);
  return !/[,;:，；：]$/u.test(text) && /^[^\p{Ll}]/u.test(text);
}
