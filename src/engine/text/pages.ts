/** Numbers in a page: a few hundred paragraphs. */
const PAGE = 1 << 14;

/**
 * Keeps very many short lists of numbers as parts of few large ones: a typed array with memory of its own costs several
 * times what a dozen numbers do, in time and in memory. A page is freed when nothing of it is used any more.
 */
export class Pages {
  #page = new Int32Array(PAGE);
  #length = 0;

  /** @returns a copy of the first numbers of a list */
  keep(values: Int32Array, length: number): Int32Array {
    if (length > PAGE - this.#length) {
      if (length > PAGE / 8) return values.slice(0, length);
      this.#page = new Int32Array(PAGE);
      this.#length = 0;
    }
    const start = this.#length;
    const page = this.#page;
    for (let i = 0; i < length; i++) page[start + i] = values[i] ?? 0;
    this.#length = start + length;
    return page.subarray(start, this.#length);
  }
}
