import type { SourceInput } from '../engine/article/readArticle.ts';
import { Memory } from '../engine/memory.ts';

/** Comparisons remembered: as many as are edited side by side. */
const MOST = 4;

/** The memory of each comparison that is edited, told by its sources; the one unused for longest is forgotten. */
export class Memories {
  readonly #bySources = new Map<string, Memory>();

  of(sources: readonly SourceInput[]): Memory {
    const key = JSON.stringify(sources.map(({ path }) => path));
    const memory = this.#bySources.get(key) ?? new Memory();
    // The last set is the last in the order of the map.
    this.#bySources.delete(key);
    this.#bySources.set(key, memory);
    for (const oldest of this.#bySources.keys()) {
      if (this.#bySources.size <= MOST) break;
      this.#bySources.delete(oldest);
    }
    return memory;
  }
}
