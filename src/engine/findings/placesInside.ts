import type { Place } from '../comparison.ts';

/**
 * Looks up what lies inside a stretch of a source.
 * @param all in any order
 * @returns a function that gives those that lie wholly inside, in order of their start; its time grows with what it
 * gives, not with all there are
 */
export function placesInside<T extends Place>(all: readonly T[]): (stretch: Place) => readonly T[] {
  const bySource = listsBySource(all);
  return ({ source, start, end }) => {
    const list = bySource.get(source) ?? [];
    return startingIn(list, start, end).filter((each) => each.end <= end);
  };
}

/**
 * As {@link placesInside}, for what lies wholly or in part inside a stretch. Its time grows with what there is of it and,
 * before it, within the length of the longest place.
 */
export function placesTouching<T extends Place>(all: readonly T[]): (stretch: Place) => readonly T[] {
  const bySource = listsBySource(all);
  const longest = new Map<number, number>();
  for (const { source, start, end } of all) longest.set(source, Math.max(end - start, longest.get(source) ?? 0));
  return ({ source, start, end }) => {
    const list = bySource.get(source) ?? [];
    return startingIn(list, start - (longest.get(source) ?? 0), end).filter((each) => each.end > start);
  };
}

function listsBySource<T extends Place>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const bySource = new Map<number, T[]>();
  for (const each of all) {
    const list = bySource.get(each.source);
    if (list === undefined) bySource.set(each.source, [each]);
    else list.push(each);
  }
  for (const list of bySource.values()) list.sort((a, b) => a.start - b.start);
  return bySource;
}

/** Those of a list in order of start that start from `start` up to before `end`. */
function startingIn<T extends Place>(list: readonly T[], start: number, end: number): readonly T[] {
  return list.slice(lowerBound(list, start), lowerBound(list, end));
}

function lowerBound(list: readonly Place[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
