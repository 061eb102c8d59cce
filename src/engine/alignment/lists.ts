/** Very many short lists of numbers in one array, so that walking over them touches little memory. */
export class Lists {
  readonly values: Int32Array;
  /** List `i` is `values[starts[i]] … values[starts[i + 1] - 1]`. */
  readonly starts: Int32Array;

  /** @param listOf an item's list; `null` for an empty one */
  constructor(items: number, listOf: (item: number) => Int32Array | null) {
    this.starts = new Int32Array(items + 1);
    let length = 0;
    for (let item = 0; item < items; item++) {
      length += listOf(item)?.length ?? 0;
      this.starts[item + 1] = length;
    }
    this.values = new Int32Array(length);
    for (let item = 0; item < items; item++) {
      const list = listOf(item);
      let at = this.starts[item] ?? 0;
      // A loop: for a dozen numbers `set` takes longer.
      if (list !== null) for (const value of list) this.values[at++] = value;
    }
  }
}

/** Compares one list with many others by what they share; keeps its space between calls. */
export class SharedWeights {
  readonly #weights: Float32Array;
  /** The weight of each value of the first list, 0 for others. */
  readonly #marks: Float32Array;
  readonly #marked: number[] = [];
  #count = 0;

  /** @param weights of the values that lists have */
  constructor(weights: Float32Array) {
    this.#weights = weights;
    this.#marks = new Float32Array(weights.length);
  }

  /** Takes a first list, of which each value stands once. */
  begin({ values, starts }: Lists, list: number): void {
    const marked = this.#marked;
    const marks = this.#marks;
    // A count, and not the length of the list: a list whose length becomes 0 gives its memory up.
    for (let i = 0; i < this.#count; i++) marks[marked[i] ?? 0] = 0;
    this.#count = 0;
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      marks[value] = this.#weights[value] ?? 0;
      marked[this.#count++] = value;
    }
  }

  /** Sum of the weights of what both lists have. */
  with({ values, starts }: Lists, list: number): number {
    if (this.#count === 0) return 0;
    const marks = this.#marks;
    const end = starts[list + 1] ?? 0;
    let sum = 0;
    for (let at = starts[list] ?? 0; at < end; at++) sum += marks[values[at] ?? 0] ?? 0;
    return sum;
  }
}
