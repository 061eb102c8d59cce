import type { PassageRef } from '../engine/comparison.ts';
import { sourceNow } from './anchors.ts';
import type { GridModel } from './gridModel.ts';

/**
 * Finds a paragraph again after its file was edited: paragraphs before and after the edited stretch keep their
 * distance to the beginning and the end of the file; inside it the same words are looked for, then the same place.
 * @returns `null` when the paragraph is gone
 */
export function followParagraph(before: GridModel, now: GridModel, passage: PassageRef): PassageRef | null {
  const { source, paragraph } = passage;
  const nowSource = sourceNow(before, now, source);
  if (now.sources[nowSource]?.path !== before.sources[source]?.path) return null;
  const old = textsOf(before, source);
  const fresh = textsOf(now, nowSource);
  const found = follow(old, fresh, paragraph);
  return found === null ? null : { source: nowSource, paragraph: found };
}

/** {@link followParagraph} for lists of texts. @returns an index into `now`, or `null` */
export function follow(before: readonly string[], now: readonly string[], index: number): number | null {
  if (index >= before.length) return null;
  const least = Math.min(before.length, now.length);
  let head = 0;
  while (head < least && before[head] === now[head]) head++;
  if (index < head) return index;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (index >= before.length - tail) return index + now.length - before.length;
  const end = now.length - tail;
  let best: number | null = null;
  for (let at = head; at < end; at++)
    if (now[at] === before[index] && (best === null || Math.abs(at - index) < Math.abs(best - index))) best = at;
  // "A [old] C" → "A [new] C"; but "A [old] C" → "A C" has lost it.
  return best ?? (index < end ? index : null);
}

function textsOf(model: GridModel, source: number): string[] {
  return model.sources[source]?.paragraphs.map(({ text }) => text) ?? [];
}
