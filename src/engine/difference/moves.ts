import type { Region } from './regions.ts';
import { isWord, type Token } from './tokens.ts';

/** A region that may be one end of a move: the same `move` marks where the phrase left and where it arrived. */
export interface MovableRegion extends Region {
  readonly move: number | null;
}

/** The same words, removed at `a` and inserted at `b`; `length` in tokens. */
interface Move {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

// A single word that turns up elsewhere in a long passage is chance; next to its old place it is a change of order.
const NEAR = 12;
// A word that occurs more often among the changes says nothing about which one moved where.
const MAX_OCCURRENCES = 8;

/**
 * Finds phrases that were removed in one place and inserted in another, and cuts them out of their regions:
 * "[−on Monday] he left Rome [+on Monday]". A moved phrase has two or more content words, or one that is all of its
 * phrase and stays near; numbers count as content, function words alone never move.
 * @returns regions in order, which may touch each other
 */
export function findMoves(
  regions: readonly Region[],
  a: readonly Token[],
  b: readonly Token[],
): readonly MovableRegion[] {
  const moves = choose(candidates(regions, a, b));
  if (moves.length === 0) return regions.map((region) => ({ ...region, move: null }));
  return regions.flatMap((region) => split(region, moves, a, b));
}

function candidates(regions: readonly Region[], a: readonly Token[], b: readonly Token[]): Move[] {
  const arrivals = new Map<string, { at: number; region: number }[]>();
  regions.forEach(({ bFrom, bTo }, region) => {
    for (let at = bFrom; at < bTo; at++) {
      const token = b[at];
      if (token === undefined || weight(token) === 0) continue;
      const known = arrivals.get(token.key);
      if (known === undefined) arrivals.set(token.key, [{ at, region }]);
      else known.push({ at, region });
    }
  });
  const found: Move[] = [];
  regions.forEach(({ aFrom, aTo }, region) => {
    for (let at = aFrom; at < aTo; at++) {
      const token = a[at];
      if (token === undefined || weight(token) === 0) continue;
      const places = arrivals.get(token.key) ?? [];
      if (places.length > MAX_OCCURRENCES) continue;
      for (const place of places) {
        const target = regions[place.region];
        if (target === undefined || place.region === region) continue;
        const move = grow(at, { aFrom, aTo }, place.at, target);
        if (move !== null) found.push(move);
      }
    }
  });
  return found;

  /** The longest run of equal tokens around two equal ones, without punctuation at its ends; `null` when too slight. */
  function grow(aAt: number, source: Pick<Region, 'aFrom' | 'aTo'>, bAt: number, target: Region): Move | null {
    let back = 0;
    while (
      aAt - back > source.aFrom &&
      bAt - back > target.bFrom &&
      a[aAt - back - 1]?.key === b[bAt - back - 1]?.key
    ) {
      back++;
    }
    let ahead = 1;
    while (aAt + ahead < source.aTo && bAt + ahead < target.bTo && a[aAt + ahead]?.key === b[bAt + ahead]?.key) {
      ahead++;
    }
    // A run is met once for each of its words; one meeting is enough.
    for (let i = 1; i <= back; i++) {
      const earlier = a[aAt - i];
      if (earlier !== undefined && weight(earlier) > 0) return null;
    }
    const run = a.slice(aAt - back, aAt + ahead);
    const content = run.reduce((sum, token) => sum + weight(token), 0);
    const words = countWords(run);
    const whole =
      words === countWords(a.slice(source.aFrom, source.aTo)) ||
      words === countWords(b.slice(target.bFrom, target.bTo));
    if (content < 2 && !(whole && Math.abs(regionsBetween(aAt, target)) <= NEAR)) return null;
    return { a: aAt - back, b: bAt - back, length: run.length, weight: content + run.length / 1000 };
  }

  function regionsBetween(aAt: number, target: Region): number {
    return aAt < target.aFrom ? target.aFrom - aAt : aAt - target.aTo;
  }
}

function countWords(list: readonly Token[]): number {
  return list.filter(isWord).length;
}

function weight({ kind }: Token): number {
  return kind === 'content' || kind === 'number' ? 1 : 0;
}

/** The weightiest moves that do not share a token. */
function choose(found: readonly Move[]): readonly Move[] {
  const chosen: Move[] = [];
  const taken = { a: new Set<number>(), b: new Set<number>() };
  for (const move of [...found].sort((x, y) => y.weight - x.weight)) {
    const offsets = [...Array(move.length).keys()];
    if (offsets.some((i) => taken.a.has(move.a + i) || taken.b.has(move.b + i))) continue;
    for (const i of offsets) {
      taken.a.add(move.a + i);
      taken.b.add(move.b + i);
    }
    chosen.push(move);
  }
  return chosen;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly move: number | null;
}

/** Cuts a region at its moves. What did not move on either side is read against each other. */
function split(
  region: Region,
  moves: readonly Move[],
  aTokens: readonly Token[],
  bTokens: readonly Token[],
): readonly MovableRegion[] {
  const left = parts(region.aFrom, region.aTo, moves, 'a', aTokens);
  const right = parts(region.bFrom, region.bTo, moves, 'b', bTokens);
  if (left.every(isStill) && right.every(isStill)) return [{ ...region, move: null }];
  const a = longestStill(left, region.aFrom);
  const b = longestStill(right, region.bFrom);
  const removed = ({ from, to, move }: Part, bAt: number): MovableRegion => ({
    aFrom: from,
    aTo: to,
    bFrom: bAt,
    bTo: bAt,
    move,
  });
  const inserted = ({ from, to, move }: Part, aAt: number): MovableRegion => ({
    aFrom: aAt,
    aTo: aAt,
    bFrom: from,
    bTo: to,
    move,
  });
  const still: MovableRegion = { aFrom: a.from, aTo: a.to, bFrom: b.from, bTo: b.to, move: null };
  return [
    ...left.filter((part) => part.to <= a.from && part !== a).map((part) => removed(part, region.bFrom)),
    ...right.filter((part) => part.to <= b.from && part !== b).map((part) => inserted(part, a.from)),
    ...(a.to > a.from || b.to > b.from ? [still] : []),
    ...left.filter((part) => part.from >= a.to && part !== a).map((part) => removed(part, b.to)),
    ...right.filter((part) => part.from >= b.to && part !== b).map((part) => inserted(part, region.aTo)),
  ];
}

function parts(
  from: number,
  to: number,
  moves: readonly Move[],
  side: 'a' | 'b',
  list: readonly Token[],
): readonly Part[] {
  const result: Part[] = [];
  const here = moves
    .map((move, index) => ({ from: move[side], to: move[side] + move.length, move: index }))
    .filter((part) => part.from >= from && part.to <= to)
    .sort((x, y) => x.from - y.from);
  let at = from;
  for (const part of [...here, { from: to, to, move: null }]) {
    if (part.from > at) add({ from: at, to: part.from, move: null });
    if (part.move !== null) add(part);
    at = part.to;
  }
  return result;

  /** A comma that is left over goes with its phrase: "[−On Monday][−,] he left" → "[−On Monday,] he left". */
  function add(part: Part): void {
    const before = result.at(-1);
    if (before !== undefined && (isOnlyMarks(part) || isOnlyMarks(before))) {
      result[result.length - 1] = { from: before.from, to: part.to, move: part.move ?? before.move };
    } else {
      result.push(part);
    }
  }

  function isOnlyMarks(part: Part): boolean {
    return part.move === null && list.slice(part.from, part.to).every(({ kind }) => kind === 'mark');
  }
}

function isStill(part: Part): boolean {
  return part.move === null;
}

/** The longest part that did not move; an empty one at `start` where all of it moved or there is nothing. */
function longestStill(list: readonly Part[], start: number): Part {
  let longest: Part = { from: start, to: start, move: null };
  for (const part of list) if (isStill(part) && part.to - part.from > longest.to - longest.from) longest = part;
  return longest;
}
