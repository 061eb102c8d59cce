import type { PlacedDecision } from '../comparison.ts';
import type { Anchor, Decision } from './decisions.ts';

/**
 * A decision that lost its text, with new anchors in the place of those that were not found. Of a move the passages
 * come first; when all of these are there, the new anchors name the row.
 * @returns `null` when nothing is missing, or when the new anchors are among those that were found
 */
export function reattached({ decision, missing = [] }: PlacedDecision, anchors: readonly Anchor[]): Decision | null {
  if (!('anchors' in decision) || missing.length === 0) return null;
  const { length } = decision.anchors;
  const kept = decision.anchors.filter((_, index) => !missing.includes(index));
  if (kept.length < length) {
    const added = without(anchors, kept);
    return added.length === 0 ? null : { ...decision, anchors: [...kept, ...added] };
  }
  if (decision.kind !== 'move') return null;
  const row = decision.to.filter((_, index) => !missing.includes(length + index));
  const added = without(anchors, [...kept, ...row]);
  return added.length === 0 ? null : { ...decision, to: [...row, ...added] };
}

function without(anchors: readonly Anchor[], known: readonly Anchor[]): Anchor[] {
  return anchors.filter(
    ({ source, exact, prefix, suffix }) =>
      !known.some(
        (each) => each.source === source && each.exact === exact && each.prefix === prefix && each.suffix === suffix,
      ),
  );
}
