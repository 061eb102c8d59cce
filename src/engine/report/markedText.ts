import type { CellMark } from '../difference/rowDifference.ts';

/** A stretch of a paragraph that looks alike from end to end, or words that stand there no more. */
export type Segment =
  | { readonly kind: 'deleted'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly inserted: boolean;
      readonly shared: boolean;
      readonly contradicts: boolean;
    };

/**
 * Cuts a paragraph at its marks, for formats that nest or cannot overlap.
 * @param marks those of this paragraph
 * @returns segments in reading order; the texts of all `text` segments joined are `text`
 */
export function markedText(text: string, marks: readonly CellMark[]): readonly Segment[] {
  const places = new Set([0, text.length]);
  for (const mark of marks) {
    if (mark.kind === 'deleted') {
      places.add(mark.at);
    } else {
      places.add(mark.start);
      places.add(mark.end);
    }
  }
  const cuts = [...places].sort((a, b) => a - b);
  return cuts.flatMap((start, i): Segment[] => {
    const deleted = marks.flatMap((mark): Segment[] =>
      mark.kind === 'deleted' && mark.at === start ? [{ kind: 'deleted', text: mark.text }] : [],
    );
    const end = cuts[i + 1];
    if (end === undefined) return deleted;
    const has = (kind: CellMark['kind']): boolean =>
      marks.some((mark) => mark.kind === kind && mark.kind !== 'deleted' && mark.start <= start && end <= mark.end);
    return [
      ...deleted,
      {
        kind: 'text',
        text: text.slice(start, end),
        inserted: has('inserted'),
        shared: has('shared'),
        contradicts: has('contradicts'),
      },
    ];
  });
}
