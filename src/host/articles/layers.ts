/** A stretch of text that something is to be said of. Half-open. */
export interface Layer<Kind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/**
 * Lays stretches over each other so that none overlap: where two meet, the one that comes earlier in the list is on
 * top, and the one below is seen on either side of it.
 * `[name "Lavrov"], [quotation "said Lavrov today"]` → `quotation "said ", name "Lavrov", quotation " today"`
 * A sweep over all ends: n log n, for n layers of which only a few lie on each other.
 * @returns in order of place, none empty
 */
export function flatten<Kind>(layers: readonly Layer<Kind>[]): readonly Layer<Kind>[] {
  const bounds = layers
    .flatMap(({ start, end }, index) =>
      start < end
        ? [
            { at: start, index },
            { at: end, index },
          ]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const active = new Set<number>();
  const flat: Layer<Kind>[] = [];
  let from = 0;
  let shown: number | null = null;
  for (let i = 0; i < bounds.length;) {
    const at = bounds[i]?.at ?? 0;
    for (let bound = bounds[i]; bound?.at === at; bound = bounds[++i]) {
      if (!active.delete(bound.index)) active.add(bound.index);
    }
    const top = active.size === 0 ? null : Math.min(...active);
    if (top === shown) continue;
    const layer = shown === null ? undefined : layers[shown];
    if (layer !== undefined && from < at) flat.push({ ...layer, start: from, end: at });
    from = at;
    shown = top;
  }
  return flat;
}
