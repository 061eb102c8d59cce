import type { GridModel } from './gridModel.ts';
import type { Memory } from './memory.ts';

// A source that could not be read needs room for its message only.
const UNREADABLE_WEIGHT = 0.55;
// Narrower than this share of a usual column nothing can be read; wider than the other nothing else can.
const LEAST = 0.3;
const MOST = 6;

/** How wide the columns are and which are put away: kept by the path of the source, so that reordering keeps it. */
export class Columns {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  hidden(model: GridModel): ReadonlySet<number> {
    const { columns } = this.#memory.view;
    const hidden = model.sources.flatMap(({ path }, source) => (columns[path]?.hidden === true ? [source] : []));
    // With all columns away there would be nothing left to bring them back from.
    return new Set(hidden.length < model.sources.length ? hidden : []);
  }

  visible(model: GridModel): readonly number[] {
    const hidden = this.hidden(model);
    return [...model.sources.keys()].filter((source) => !hidden.has(source));
  }

  /** How wide a column is beside the others; 1 is usual. */
  weight(model: GridModel, source: number): number {
    const { path = '', problem = null } = model.sources[source] ?? {};
    return this.#memory.view.columns[path]?.weight ?? (problem === null ? 1 : UNREADABLE_WEIGHT);
  }

  /** The visible columns for CSS `grid-template-columns`. */
  template(model: GridModel): string {
    return this.visible(model)
      .map((source) => `minmax(0, ${this.weight(model, source)}fr)`)
      .join(' ');
  }

  /**
   * Gives a column width that the next visible one loses (or the one before, for the last).
   * @param amount in weights; negative to make it narrower
   * @returns whether there was room for it
   */
  widen(model: GridModel, source: number, amount: number): boolean {
    const visible = this.visible(model);
    const at = visible.indexOf(source);
    const neighbour = visible[at + 1] ?? visible[at - 1];
    if (at < 0 || neighbour === undefined) return false;
    const own = this.weight(model, source) + amount;
    const other = this.weight(model, neighbour) - amount;
    if (Math.min(own, other) < LEAST || Math.max(own, other) > MOST) return false;
    this.#set(model, source, { weight: own });
    this.#set(model, neighbour, { weight: other });
    return true;
  }

  /** All columns as wide as at first. */
  reset(model: GridModel): void {
    for (const source of model.sources.keys()) this.#set(model, source, { weight: undefined });
  }

  /** @returns `false` for the last visible column, which stays */
  hide(model: GridModel, source: number): boolean {
    if (this.visible(model).length < 2) return false;
    this.#set(model, source, { hidden: true });
    return true;
  }

  showAll(model: GridModel): void {
    for (const source of model.sources.keys()) this.#set(model, source, { hidden: undefined });
  }

  #set(model: GridModel, source: number, change: { weight?: number | undefined; hidden?: true | undefined }): void {
    const path = model.sources[source]?.path;
    if (path === undefined) return;
    const { columns } = this.#memory.view;
    this.#memory.update({ columns: { ...columns, [path]: { ...columns[path], ...change } } });
  }
}
