import type { Comparison, Name, Place } from '../../engine/comparison.ts';

/** A name where it is mentioned. */
export interface Mention {
  readonly name: Name;
  readonly place: Place;
}

/** The mention at an offset of a source's file, its end included; the shortest where they nest. */
export function nameAt(comparison: Comparison, source: number, offset: number): Mention | null {
  let best: Mention | null = null;
  for (const name of comparison.names) {
    for (const place of name.mentions) {
      if (place.source !== source || offset < place.start || offset > place.end) continue;
      if (best === null || place.end - place.start < best.place.end - best.place.start) best = { name, place };
    }
  }
  return best;
}

/**
 * The name with this spelling. Commands name names by their spelling: ids are given anew by every computation.
 */
export function nameSpelled(names: readonly Name[], spelling: string): Name | undefined {
  return names.find(({ name }) => name === spelling) ?? names.find(({ aliases }) => aliases.includes(spelling));
}
