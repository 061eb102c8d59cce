import type { Skeleton } from './skeleton.ts';

// As `contain-intrinsic-size` of rows in grid.css, with the line below: what a row is taken for until it is seen.
const ROW_HEIGHT = 93;
// Laying out more new rows than this at once is felt. 20 microseconds a row, and more on slow machines.
const AT_ONCE = 400;
// More than any screen shows on either side of the place in view.
const AROUND = 40;
const STEP = 200;

/** Whether a row is shown, stands in a fold where find reaches it, or is left out by the filter. */
export type Verdict = 'shown' | 'folded' | 'out';

/**
 * Which rows take part in the layout of the page. Of many new rows those near the place in view come first, and the
 * others in steps; meanwhile empty room stands for them, so that the scroll bar tells the truth.
 */
export class RowVisibility {
  readonly #above: HTMLElement;
  readonly #below: HTMLElement;
  #rows: readonly HTMLElement[] = [];
  #verdicts: readonly Verdict[] = [];
  readonly #laidOut = new WeakSet<HTMLElement>();
  /** What was written on each element: asking the page costs more. */
  readonly #applied = new WeakMap<HTMLElement, Verdict>();
  /** Rows that are laid out: `from … to`, half-open. */
  #from = 0;
  #to = 0;

  constructor({ above, below }: Pick<Skeleton, 'above' | 'below'>) {
    this.#above = above;
    this.#below = below;
  }

  /** Takes other rows; {@link judge} must follow. @param around the row in view */
  take(rows: readonly HTMLElement[], around: number): void {
    this.#rows = rows;
    const fresh = rows.filter((row) => !this.#laidOut.has(row)).length;
    [this.#from, this.#to] =
      fresh > AT_ONCE ? [Math.max(around - AROUND, 0), Math.min(around + AROUND, rows.length)] : [0, rows.length];
  }

  /** Learns what becomes of each row. */
  judge(verdicts: readonly Verdict[]): void {
    this.#verdicts = verdicts;
    for (const row of this.#rows.keys()) this.#apply(row);
    this.#makeRoom();
  }

  has(row: number): boolean {
    return this.#from <= row && row < this.#to;
  }

  /** −1 for rows that stand above those laid out, 1 for those below, else 0. */
  sideOf(row: number): -1 | 0 | 1 {
    return row < this.#from ? -1 : row >= this.#to ? 1 : 0;
  }

  /** Lays out some more rows. @returns those rows, none when all are laid out */
  more(): readonly number[] {
    const [from, to] = [this.#from, this.#to];
    // Below first: there the reader goes on.
    if (to < this.#rows.length) return this.#stretch(from, to + STEP);
    return from > 0 ? this.#stretch(from - STEP, to) : [];
  }

  /** Lays out all rows. @returns those that were not */
  all(): readonly number[] {
    return this.#stretch(0, this.#rows.length);
  }

  #stretch(from: number, to: number): readonly number[] {
    const [firstBefore, endBefore] = [this.#from, this.#to];
    this.#from = Math.max(from, 0);
    this.#to = Math.min(to, this.#rows.length);
    const fresh: number[] = [];
    for (let row = this.#from; row < this.#to; row++) if (row < firstBefore || row >= endBefore) fresh.push(row);
    for (const row of fresh) this.#apply(row);
    if (fresh.length > 0) this.#makeRoom();
    return fresh;
  }

  #apply(row: number): void {
    const element = this.#rows[row];
    if (element === undefined) return;
    const inside = this.has(row);
    if (inside) this.#laidOut.add(element);
    else this.#laidOut.delete(element);
    const verdict = (inside ? this.#verdicts[row] : undefined) ?? 'out';
    if (this.#applied.get(element) === verdict) return;
    this.#applied.set(element, verdict);
    // The editor's find reaches what is folded, and unfolds it.
    if (verdict === 'shown') element.removeAttribute('hidden');
    else element.setAttribute('hidden', verdict === 'folded' ? 'until-found' : '');
    if (verdict === 'folded') element.setAttribute('aria-hidden', 'true');
    else element.removeAttribute('aria-hidden');
  }

  #makeRoom(): void {
    const shown = (from: number, to: number): number =>
      this.#verdicts.slice(from, to).filter((verdict) => verdict === 'shown').length;
    this.#above.style.setProperty('height', `${shown(0, this.#from) * ROW_HEIGHT}px`);
    this.#below.style.setProperty('height', `${shown(this.#to, this.#rows.length) * ROW_HEIGHT}px`);
  }
}
