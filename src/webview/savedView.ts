import * as v from 'valibot';
import { FILTER_KINDS } from './filter.ts';

const index = v.pipe(v.number(), v.integer());

const savedView = v.object({
  filter: v.fallback(
    v.variant('kind', [
      v.object({ kind: v.picklist(FILTER_KINDS) }),
      v.object({ kind: v.literal('name'), name: v.string() }),
    ]),
    { kind: 'all' },
  ),
  /** The cell that has the focus or had it last; row −1 is the header, column −1 the row's number. */
  focus: v.fallback(v.object({ row: index, column: index }), { row: 0, column: 0 }),
  /** The first row in view and how far it is scrolled beyond the top, in pixels. */
  top: v.fallback(v.object({ row: index, offset: v.number() }), { row: 0, offset: 0 }),
  /** First rows of the unfolded stretches of page furniture. */
  unfolded: v.fallback(v.array(index), []),
  /** By the path of the source: how wide its column is beside the others (1 is usual), and whether it is put away. */
  columns: v.fallback(
    v.record(v.string(), v.object({ weight: v.optional(v.number()), hidden: v.optional(v.boolean()) })),
    {},
  ),
  /**
   * Words that are being written and have not reached their article: the source by its path, where the paragraph
   * stands, and the words that it had. Without a path, the paragraph is gone.
   */
  drafts: v.fallback(
    v.array(v.object({ path: v.nullable(v.string()), paragraph: index, before: v.string(), text: v.string() })),
    [],
  ),
});

/** Where the reader was. */
export type SavedView = v.InferOutput<typeof savedView>;

/** Words that have not reached their article. */
export type Draft = SavedView['drafts'][number];

/** @returns the view that was kept, with defaults for whatever is missing or from another version */
export function parseSavedView(value: unknown): SavedView {
  return v.parse(savedView, typeof value === 'object' && value !== null ? value : {});
}
