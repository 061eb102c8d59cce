import { diffArrays, type ArrayChange } from 'diff';
import type { Token } from './tokens.ts';

/**
 * A changed stretch: tokens `aFrom … aTo` of one passage stand where `bFrom … bTo` of the other do. Half-open token
 * indexes. Regions are kept in order; between two of them the tokens of both passages are equal one by one.
 */
export interface Region {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * Finds what changed between two lists of tokens: the shortest edit script (Myers 1986, as jsdiff has it) over their
 * keys.
 * @returns `null` when the limits do not suffice
 */
export function changedRegions(
  a: readonly Token[],
  b: readonly Token[],
  limits: { readonly maxEditLength: number; readonly timeout?: number },
): readonly Region[] | null {
  const changes: ArrayChange<string>[] | undefined = diffArrays(
    a.map((token) => token.key),
    b.map((token) => token.key),
    limits,
  );
  if (changes === undefined) return null;
  const regions: Region[] = [];
  let aAt = 0;
  let bAt = 0;
  let open = { aFrom: 0, bFrom: 0 };
  for (const change of changes) {
    if (change.added) {
      bAt += change.count;
    } else if (change.removed) {
      aAt += change.count;
    } else {
      close();
      aAt += change.count;
      bAt += change.count;
      open = { aFrom: aAt, bFrom: bAt };
    }
  }
  close();
  return regions;

  function close(): void {
    if (aAt > open.aFrom || bAt > open.bFrom) regions.push({ ...open, aTo: aAt, bTo: bAt });
  }
}
