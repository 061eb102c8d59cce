import type { PassageRef } from '../comparison.ts';

/** Paragraphs that share a row, for each source ascending. */
export type Cells = readonly (readonly number[])[];

/** Paragraphs of all sources, gathered in groups step by step (union–find). */
export class Groups {
  readonly #offsets: readonly number[];
  readonly #parents: Int32Array;
  readonly #cells = new Map<number, number[][]>();
  readonly #sources: number;
  /** Paragraphs that must not share a group, both ways. */
  readonly #apart = new Map<number, number[]>();

  /** @param lengths number of paragraphs of each source */
  constructor(lengths: readonly number[]) {
    const offsets = [0];
    for (const length of lengths) offsets.push((offsets.at(-1) ?? 0) + length);
    this.#offsets = offsets;
    this.#sources = lengths.length;
    this.#parents = Int32Array.from({ length: offsets.at(-1) ?? 0 }, (_, i) => i);
  }

  /** The number of a paragraph's group; it changes when groups are joined. */
  find({ source, paragraph }: PassageRef): number {
    return this.#root((this.#offsets[source] ?? 0) + paragraph);
  }

  cellsOf(group: number): Cells {
    const known = this.#cells.get(group);
    if (known) return known;
    const source = this.#offsets.findLastIndex((offset) => offset <= group);
    const cells = Array.from({ length: this.#sources }, (_, s): number[] =>
      s === source ? [group - (this.#offsets[source] ?? 0)] : [],
    );
    this.#cells.set(group, cells);
    return cells;
  }

  /** Forbids two paragraphs to share a group. */
  keepApart(a: PassageRef, b: PassageRef): void {
    const x = (this.#offsets[a.source] ?? 0) + a.paragraph;
    const y = (this.#offsets[b.source] ?? 0) + b.paragraph;
    this.#apart.set(x, [...(this.#apart.get(x) ?? []), y]);
    this.#apart.set(y, [...(this.#apart.get(y) ?? []), x]);
  }

  /** Whether joining two groups would bring together what must stay apart. */
  areApart(a: number, b: number): boolean {
    if (this.#apart.size === 0) return false;
    return this.cellsOf(a).some((cell, source) =>
      cell.some((paragraph) =>
        (this.#apart.get((this.#offsets[source] ?? 0) + paragraph) ?? []).some((other) => this.#root(other) === b),
      ),
    );
  }

  /** The groups of what a paragraph that is alone in its group must not share a group with. */
  apartFrom({ source, paragraph }: PassageRef): readonly number[] {
    const others = this.#apart.get((this.#offsets[source] ?? 0) + paragraph) ?? [];
    return others.map((other) => this.#root(other));
  }

  join(a: number, b: number): void {
    if (a === b) return;
    const merged = this.cellsOf(a).map((cell, source) =>
      [...cell, ...(this.cellsOf(b)[source] ?? [])].sort((x, y) => x - y),
    );
    this.#parents[b] = a;
    this.#cells.delete(b);
    this.#cells.set(a, merged);
  }

  #root(node: number): number {
    let root = node;
    while ((this.#parents[root] ?? root) !== root) root = this.#parents[root] ?? root;
    // Path halving keeps later walks short.
    for (let at = node; at !== root;) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }
}
