import type { Region } from './regions.ts';
import { isWord, type Token } from './tokens.ts';

/**
 * Drops unchanged islands that only cut a phrase to pieces: people read phrases, not tokens.
 * "[told→informed] the [reporters→journalists]" → "[told the reporters→informed the journalists]".
 * An island with a content word, a number, a negation, a quotation mark or the end of a sentence always stays.
 */
export function absorbIslands(regions: readonly Region[], a: readonly Token[], b: readonly Token[]): readonly Region[] {
  const result: Region[] = [];
  for (const region of regions) {
    const last = result.at(-1);
    if (last !== undefined && isNoise(last, region, a, b)) {
      result[result.length - 1] = { aFrom: last.aFrom, bFrom: last.bFrom, aTo: region.aTo, bTo: region.bTo };
    } else {
      result.push(region);
    }
  }
  return result;
}

// A comma between two long changes is noise; between two single words ("Berlin, Germany" → "Paris, France") it is not.
const LONG_CHANGE = 3;

function isNoise(left: Region, right: Region, a: readonly Token[], b: readonly Token[]): boolean {
  const island = a.slice(left.aTo, right.aFrom);
  if (island.some(({ kind }) => kind !== 'function' && kind !== 'mark')) return false;
  // An insertion and a removal side by side are two things to tell ("[+quickly] the [-old] car"), and of two
  // insertions the island is the one thing that stayed.
  if (!isReplacement(left) && !isReplacement(right)) return false;
  if (isPointed(left, a, b) || isPointed(right, a, b)) return false;
  const islandWords = countWords(island);
  const removed = countWords(a.slice(left.aFrom, left.aTo)) + countWords(a.slice(right.aFrom, right.aTo));
  const inserted = countWords(b.slice(left.bFrom, left.bTo)) + countWords(b.slice(right.bFrom, right.bTo));
  return islandWords === 0
    ? Math.max(removed, inserted) >= LONG_CHANGE && Math.min(removed, inserted) > 0
    : Math.min(removed, inserted) >= islandWords && removed + inserted >= 3 * islandWords;
}

const NAME_OR_IDEOGRAPHS = /^\p{Lu}|[\p{Script=Han}\p{Script=Katakana}]/u;

/**
 * Whether a change says one thing by itself, and says it better alone: nothing but numbers or negations, or one name
 * for another: "left [Iran→Iraq] for [Niger→Nigeria]".
 */
function isPointed(region: Region, a: readonly Token[], b: readonly Token[]): boolean {
  const x = a.slice(region.aFrom, region.aTo);
  const y = b.slice(region.bFrom, region.bTo);
  if ([...x, ...y].every(({ kind }) => kind === 'number' || kind === 'negation')) return true;
  return x.length === 1 && y.length === 1 && [...x, ...y].every(({ text }) => NAME_OR_IDEOGRAPHS.test(text));
}

function isReplacement({ aFrom, aTo, bFrom, bTo }: Region): boolean {
  return aTo > aFrom && bTo > bFrom;
}

function countWords(list: readonly Token[]): number {
  return list.filter(isWord).length;
}

// How far an insertion is slid in search of a better place, in tokens: a phrase, not a paragraph.
const MAX_SLIDE = 24;

/**
 * Slides insertions and removals to where a reader would put them, which the shortest edit script leaves open:
 * "in the [old part of the] city" → "in [the old part of] the city".
 */
export function settle(regions: readonly Region[], a: readonly Token[], b: readonly Token[]): readonly Region[] {
  const result: Region[] = [];
  regions.forEach((region, i) => {
    const inserts = region.aFrom === region.aTo;
    if (isReplacement(region)) {
      result.push(region);
      return;
    }
    const [list, from, to] = inserts ? [b, region.bFrom, region.bTo] : [a, region.aFrom, region.aTo];
    const before = result.at(-1);
    const after = regions[i + 1];
    // One equal token stays on either side, so that neighbouring changes do not run into each other.
    const shift = bestShift(list, from, to, {
      left: before === undefined ? region.aFrom : region.aFrom - before.aTo - 1,
      right: after === undefined ? a.length - region.aTo : after.aFrom - region.aTo - 1,
    });
    result.push({
      aFrom: region.aFrom + shift,
      aTo: region.aTo + shift,
      bFrom: region.bFrom + shift,
      bTo: region.bTo + shift,
    });
  });
  return result;
}

function bestShift(
  list: readonly Token[],
  from: number,
  to: number,
  room: { readonly left: number; readonly right: number },
): number {
  let best = 0;
  let bestScore = edgeScore(list, from, to);
  for (const step of [-1, 1]) {
    const limit = Math.min(step < 0 ? room.left : room.right, MAX_SLIDE);
    for (let shift = step; Math.abs(shift) <= limit; shift += step) {
      // Sliding by one is the same change only where the token that leaves equals the one that enters.
      const leaving = step < 0 ? list[to + shift] : list[from + shift - 1];
      const entering = step < 0 ? list[from + shift] : list[to + shift - 1];
      if (leaving === undefined || leaving.key !== entering?.key) break;
      const score = edgeScore(list, from + shift, to + shift);
      if (score > bestScore) [best, bestScore] = [shift, score];
    }
  }
  return best;
}

/** How much the stretch looks like a phrase or a sentence of its own. */
function edgeScore(list: readonly Token[], from: number, to: number): number {
  const before = list[from - 1];
  const first = list[from];
  const last = list[to - 1];
  const after = list[to];
  let score = 0;
  if ((before === undefined || before.kind === 'stop') && (last?.kind === 'stop' || after === undefined)) score += 8;
  let quotes = 0;
  for (let i = from; i < to; i++) if (list[i]?.kind === 'quote') quotes++;
  if (quotes % 2 === 0) score += 4;
  if (first?.kind === 'mark' && (after === undefined || !isWord(after))) score += 2;
  if (first?.kind === 'function') score += 1;
  if (last?.kind === 'content') score += 1;
  return score;
}
