import type { Page } from './page.ts';
import type { Regions } from './regions.ts';
import { fold } from './titles.ts';

/** So much of the text must stand in the article's text of the linked data before that tells where the text ends. */
const TOLD_SHARE = 0.85;
/** More than this beside it was left out: many pages give only the beginning of their text there. */
const UNTOLD_SHARE = 0.4;
/** Shorter blocks stand anywhere by chance. */
const MIN_TOLD = 12;

/**
 * The last block that the article's text of the linked data holds, `Infinity` where that tells nothing. What stands
 * below it (notes on the author, pleas) is none of the text.
 * @param body that text, folded
 */
export function endToldByBody(page: Page, { range, furniture }: Regions, body: string): number {
  if (body === '') return Infinity;
  let told = 0;
  let untold = 0;
  let below = 0;
  let last = -1;
  for (let index = range.first; index <= range.last; index++) {
    const block = page.blocks[index];
    if (block === undefined || furniture[block.element] === true || block.linked > block.text.length * 0.5) continue;
    const key = fold(block.text);
    if (key.length < MIN_TOLD) continue;
    if (!body.includes(key)) below += key.length;
    else {
      told += key.length;
      untold += below;
      below = 0;
      last = index;
    }
  }
  return told > 0 && told >= (told + untold) * TOLD_SHARE && below <= told * UNTOLD_SHARE ? last : Infinity;
}
