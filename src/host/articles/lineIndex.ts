/** A place as editors count it. Both 0-based; `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines as VS Code counts them: by CR LF, LF or CR. For texts that no editor has open. */
class LineIndex {
  /** Offset at which each line begins. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + lineBreak.length);
    this.#starts = starts;
  }

  position(offset: number): LinePosition {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }
}

const indexes = new Map<string, LineIndex>();

// A comparison has a few tens of texts; the last ones are asked for again and again.
const MOST_INDEXES = 64;

/** Where an offset lies in a text. The index of a text is kept for the next offset. */
export function positionIn(text: string, offset: number): LinePosition {
  let index = indexes.get(text);
  if (index === undefined) {
    index = new LineIndex(text);
    if (indexes.size >= MOST_INDEXES) indexes.clear();
    indexes.set(text, index);
  }
  return index.position(offset);
}
