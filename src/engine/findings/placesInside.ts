import type { Place } from '../comparison.ts';

/**
 * Looks up what lies inside a stretch of a source.
 * @param all in any order
 * @returns a function that gives those that lie wholly inside, in order of their start; its time grows with what it
 * gives, not with all there are
 */
export function placesInside<T extends Place>(all: readonly T[]): (stretch: Place) => readonly T[] {
  const bySource = new Map<number, T[]>();
  for (const each of all) {
    const list = bySource.get(each.source);
    if (list === undefined) bySource.set(each.source, [each]);
    else list.push(each);
  }
  for (const list of bySource.values()) list.sort((a, b) => a.start - b.start);
  return ({ source, start, end }) => {
    const list = bySource.get(source) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < list.length; i++) {
      const each = list[i];
      if (each === undefined || each.start >= end) break;
      if (each.end <= end) found.push(each);
    }
    return found;
  };
}
