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
 * @returns in order of place, not touching within one stretch, none empty
 */
export function flatten<Kind>(layers: readonly Layer<Kind>[]): readonly Layer<Kind>[] {
  let seen: Layer<Kind>[] = [];
  for (const layer of layers) {
    const parts: Layer<Kind>[] = [];
    let { start } = layer;
    for (const above of seen) {
      if (above.end <= start) continue;
      if (above.start >= layer.end) break;
      if (above.start > start) parts.push({ ...layer, start, end: above.start });
      start = above.end;
    }
    if (start < layer.end) parts.push({ ...layer, start });
    if (parts.length > 0) seen = [...seen, ...parts].sort((a, b) => a.start - b.start);
  }
  return seen;
}
