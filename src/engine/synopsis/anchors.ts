import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Anchor } from './decisions.ts';

/** Blocks in which an anchor is looked for: their text as a reader sees it, in order. */
export type Blocks = readonly { readonly text: string }[];

// Characters of context on either side; as much as tells two equal lines apart.
const CONTEXT = 32;

// An edited block is still the block that was meant when this share of its words is the same (Dice coefficient) …
const STILL_THE_SAME = 0.5;
// … and no other comes as close as this.
const MARGIN = 0.1;

/** Makes an anchor on a whole block. */
export function anchorOn(source: string, blocks: Blocks, index: number): Anchor {
  const prefix = (blocks[index - 1]?.text ?? '').slice(-CONTEXT);
  const suffix = (blocks[index + 1]?.text ?? '').slice(0, CONTEXT);
  return {
    source,
    exact: blocks[index]?.text ?? '',
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * Finds the block that an anchor means: the one with exactly these words; where several have them, the one in the same
 * surroundings; where none has, the one that holds them or was edited from them, if no other comes close.
 * @returns its index, or `null` when the text is lost
 */
export function findAnchor(anchor: Anchor, blocks: Blocks): number | null {
  const wanted = spaced(anchor.exact);
  const exact = blocks.flatMap(({ text }, index) => (spaced(text) === wanted ? [index] : []));
  if (exact.length > 0) return inSurroundings(anchor, blocks, exact);
  const holding = blocks.flatMap(({ text }, index) => (holds(spaced(text), wanted) ? [index] : []));
  if (holding.length > 0) return inSurroundings(anchor, blocks, holding);
  return edited(anchor, blocks);
}

/**
 * Whether a block has grown around the words, as whole words, and is still mostly them: "Share" is not meant by
 * "Shares of the line fell", nor by a long passage in which somebody wants a share.
 */
function holds(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted);
  if (at < 0 || 2 * wanted.length < text.length) return false;
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + wanted.length));
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Of equal blocks, the one whose neighbours fit best; the first where that does not tell. */
function inSurroundings(anchor: Anchor, blocks: Blocks, candidates: readonly number[]): number | null {
  let best: number | null = null;
  let bestFit = -1;
  for (const index of candidates) {
    const before = (blocks[index - 1]?.text ?? '').slice(-CONTEXT);
    const after = (blocks[index + 1]?.text ?? '').slice(0, CONTEXT);
    const fit = Number(before === (anchor.prefix ?? '')) + Number(after === (anchor.suffix ?? ''));
    if (fit > bestFit) {
      best = index;
      bestFit = fit;
    }
  }
  return best;
}

function edited(anchor: Anchor, blocks: Blocks): number | null {
  const wanted = bag(anchor.exact);
  let best: number | null = null;
  let bestScore = 0;
  let second = 0;
  blocks.forEach(({ text }, index) => {
    const score = dice(wanted, bag(text));
    if (score > bestScore) {
      second = bestScore;
      best = index;
      bestScore = score;
    } else if (score > second) {
      second = score;
    }
  });
  return bestScore >= STILL_THE_SAME && bestScore - second >= MARGIN ? best : null;
}

function bag(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word } of words(text)) {
    const key = fold(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
