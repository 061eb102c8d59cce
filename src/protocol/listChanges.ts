/** A stretch of a list: items that the list had before, from an index on, or new ones. */
export type Stretch = { readonly from: number; readonly count: number } | { readonly items: readonly string[] };

/**
 * How a list grew out of an earlier one: what stays, in stretches, and what is new between them. Items that changed
 * places are found again, too; the result is small rather than the smallest.
 * @returns stretches that, one behind the other, are `now`; `null` when nothing changed
 */
export function changesOf(before: readonly string[], now: readonly string[]): Stretch[] | null {
  let start = 0;
  while (start < now.length && start < before.length && before[start] === now[start]) start++;
  if (start === now.length && now.length === before.length) return null;
  let tail = 0;
  const most = Math.min(now.length, before.length) - start;
  while (tail < most && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const stretches = new Stretches();
  stretches.copy(0, start);
  const places = new Map<string, number>();
  for (let index = before.length - tail - 1; index >= start; index--) places.set(before[index] ?? '', index);
  let expected = start;
  for (const item of now.slice(start, now.length - tail)) {
    const at = before[expected] === item ? expected : places.get(item);
    if (at === undefined) {
      stretches.add(item);
      // Most often an item was changed where it stands.
      expected++;
    } else {
      stretches.copy(at, 1);
      expected = at + 1;
    }
  }
  stretches.copy(before.length - tail, tail);
  return stretches.all;
}

class Stretches {
  readonly all: Stretch[] = [];

  copy(from: number, count: number): void {
    if (count === 0) return;
    const last = this.all.at(-1);
    if (last !== undefined && 'from' in last && last.from + last.count === from)
      this.all[this.all.length - 1] = { from: last.from, count: last.count + count };
    else this.all.push({ from, count });
  }

  add(item: string): void {
    const last = this.all.at(-1);
    if (last !== undefined && 'items' in last) (last.items as string[]).push(item);
    else this.all.push({ items: [item] });
  }
}
