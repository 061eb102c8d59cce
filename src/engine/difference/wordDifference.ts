/** What kind of change a reader sees. */
export type ChangeKind = 'replaced' | 'inserted' | 'deleted' | 'spelling' | 'rewording' | 'moved' | 'trivial';

/** `a.slice(aStart, aEnd)` became `b.slice(bStart, bEnd)`. Offsets are UTF-16 code units into either passage. */
export interface WordChange {
  readonly kind: ChangeKind;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/**
 * The changes that turn passage `a` into passage `b`, in order and not touching; what lies between them is equal
 * to the letter. `trivial` changes (quote style, spacing, case of a first word) rebuild the text but are not shown.
 */
export interface WordDifference {
  readonly changes: readonly WordChange[];
  /** false when the time was up: then one change replaces the whole passage. */
  readonly complete: boolean;
}

/** Compares two passages word by word. */
export function compareWords(a: string, b: string): WordDifference {
  return a === b
    ? { changes: [], complete: true }
    : { changes: [{ kind: 'replaced', aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }], complete: true };
}
