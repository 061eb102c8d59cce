/**
 * Searches by halves.
 * @param holds false for indexes up to some point, and true from there on
 * @returns the first index (0 … `count`) of which `holds` is true
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
