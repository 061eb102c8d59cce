/** Whether a row is shown, stands in a fold where find reaches it, or is left out by the filter. */
export type Verdict = 'shown' | 'folded' | 'out';

/** Shows and hides rows; new ones are shown. */
export class RowVisibility {
  /** What was written on each element: asking the page costs more. */
  readonly #applied = new WeakMap<Element, Verdict>();

  apply(row: HTMLElement, verdict: Verdict): void {
    if ((this.#applied.get(row) ?? 'shown') === verdict) return;
    this.#applied.set(row, verdict);
    // The editor's find reaches what is folded, and unfolds it.
    if (verdict === 'shown') row.removeAttribute('hidden');
    else row.setAttribute('hidden', verdict === 'folded' ? 'until-found' : '');
    if (verdict === 'folded') row.setAttribute('aria-hidden', 'true');
    else row.removeAttribute('aria-hidden');
  }
}
