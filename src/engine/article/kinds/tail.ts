import type { BlockKind } from '../article.ts';
import type { Page } from './assignKinds.ts';
import { agencyIn } from './agencies.ts';
import { isByline } from './credits.ts';
import { type Features, isCut } from './features.ts';
import { isReplyButton, sectionStart } from './pageWords.ts';

/** A list of other pages ends where so many whole paragraphs follow each other: the text goes on. */
const PROSE_RUN = 2;
/** After so few links a single paragraph shows that the text goes on. */
const FEW_ITEMS = 2;
/** No summary of another page is as long. */
const LONG_PARAGRAPH = 320;
/** Shorter sentences are summaries of other pages as often as paragraphs. */
const PARAGRAPH_LENGTH = 120;

/**
 * Marks lists of other pages and comments as furniture, and tells the kinds of what follows the last paragraph.
 * @param start index of the first paragraph
 * @returns the index after the last paragraph
 */
export function assignTail(page: Page, start: number): number {
  const { blocks, kinds } = page;
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    // What markup has set apart ends by itself.
    const section = block === undefined || block.draft.kind === 'furniture' ? null : sectionStart(block.text);
    if (section === null) continue;
    const end =
      section === 'comments'
        ? commentsEnd(page, index)
        : section === 'author'
          ? authorEnd(page, index)
          : listEnd(page, index);
    kinds.fill('furniture', index, end);
    index = end - 1;
  }
  markReplies(page, start);
  markTeasers(page, start);
  markRepeats(page, start);
  let end = blocks.length;
  while (end > start + 1 && !isStory(page, end - 1)) end--;
  for (let index = end; index < blocks.length; index++) {
    const block = blocks[index];
    if (block !== undefined) kinds[index] = afterText(block, kinds[index] ?? null);
  }
  return end;
}

/** Whether a block after the head is part of the text and not what surrounds it. */
function isStory({ blocks, kinds }: Page, index: number): boolean {
  const kind = kinds[index] ?? null;
  if (kind === 'body') return true;
  const block = blocks[index];
  if (kind !== null || block === undefined || block.draft.traits.heading > 0) return false;
  if (block.prose || block.ends || block.draft.traits.bullet !== '') return true;
  // What markup sets as a paragraph of the text is one, however it ends.
  return block.draft.traits.paragraph && block.text.length >= PARAGRAPH_LENGTH && block.draft.traits.linked < 0.5;
}

/** Comments reach to the end, unless most of the text comes after them: then it was a mere link to the comments. */
function commentsEnd({ blocks }: Page, index: number): number {
  const length = (part: readonly Features[]): number =>
    part.reduce((sum, { prose, text }) => sum + (prose ? text.length : 0), 0);
  return length(blocks.slice(0, index)) >= length(blocks.slice(index + 1)) ? blocks.length : index + 1;
}

/** The index after the note on the author that `index` announces: a paragraph or two. */
function authorEnd({ blocks }: Page, index: number): number {
  let end = index + 1;
  while (end <= index + AUTHOR_NOTE && blocks[end]?.prose === true) end++;
  return end;
}

const AUTHOR_NOTE = 2;

/** The index after the list that begins at `index`. */
function listEnd(page: Page, index: number): number {
  let run = 0;
  let items = 0;
  for (let at = index + 1; at < page.blocks.length; at++) {
    if (!isParagraph(page, at)) {
      items++;
      run = 0;
    } else if (++run >= (items <= FEW_ITEMS ? 1 : PROSE_RUN)) return at - run + 1;
  }
  return page.blocks.length;
}

function isParagraph({ blocks, kinds }: Page, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || kinds[index] !== null) return false;
  const { text, ends, key, draft } = block;
  const repeated =
    blocks[index + 1]?.key === key ||
    blocks[index - 1]?.key === key ||
    blocks[index - 2]?.key === key ||
    blocks[index + 2]?.key === key;
  return ends && !isCut(text) && !repeated && text.length >= PARAGRAPH_LENGTH && draft.traits.linked < 0.5;
}

/** So many buttons to reply show that readers talk. */
const REPLIES = 3;

/** Marks what follows the first of several buttons to reply; what readers say stands above and below each of them. */
function markReplies({ blocks, kinds }: Page, start: number): void {
  const buttons = blocks.flatMap(({ text }, index) => (index > start && isReplyButton(text) ? [index] : []));
  if (buttons.length >= REPLIES) kinds.fill('furniture', buttons[0]);
}

/** So many titles with a summary each are a list of other pages. */
const TEASERS = 2;
/** Before the page goes on after the text, so many paragraphs followed each other. */
const TEXT_RUN = 3;

/**
 * Marks what follows the last words by which the page speaks of itself ("Print", "Tags: …") where it is nothing but
 * titles with one summary each, and the text before was paragraphs in a row.
 */
function markTeasers({ blocks, kinds }: Page, start: number): void {
  let from = blocks.length;
  let single = 0;
  let run = 0;
  for (let index = blocks.length - 1; index > start; index--) {
    const block = blocks[index];
    if (block?.prose === true && kinds[index] === null && block.draft.traits.bullet === '') {
      if (++run > 1 || block.text.length >= LONG_PARAGRAPH) break;
    } else {
      if (run === 1) single++;
      run = 0;
      if (kinds[index] === 'furniture') from = index;
    }
  }
  if (single < TEASERS || from === blocks.length) return;
  let paragraphs = 0;
  for (let index = from - 1; index >= start && paragraphs < TEXT_RUN; index--) {
    if (blocks[index]?.prose !== true) break;
    paragraphs++;
  }
  if (paragraphs >= TEXT_RUN) for (let index = from; index < blocks.length; index++) kinds[index] ??= 'furniture';
}

/** Lines that do not end as sentences and stand twice are teasers: headline and picture text of the same link. */
function markRepeats({ blocks, kinds }: Page, start: number): void {
  const seen = new Map<string, number>();
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || kinds[index] !== null || block.ends || block.draft.traits.bullet !== '') continue;
    const earlier = seen.get(block.key);
    if (earlier !== undefined) {
      kinds[index] = 'furniture';
      kinds[earlier] = 'furniture';
    } else seen.set(block.key, index);
  }
}

function afterText(block: Features, kind: BlockKind | null): BlockKind {
  if (kind === 'byline') return block.text.includes('@') ? 'furniture' : 'byline';
  if (kind === 'date' || kind === 'caption' || kind === 'source' || kind === 'furniture') return kind;
  const bare = block.text.replace(/^[\s(–—-]+|[\s)]+$/gu, '');
  if (agencyIn(bare) !== null && bare.length <= 60) return 'source';
  if (/^[–—-]\s?\p{Lu}/u.test(block.text) && isByline(bare, true)) return 'byline';
  return 'furniture';
}
