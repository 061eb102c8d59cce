import { shortestEdits, type Edit, type EditLimits } from './editScript.ts';
import type { Token } from './tokens.ts';

/**
 * A changed stretch: tokens `aFrom … aTo` of one passage stand where `bFrom … bTo` of the other do. Half-open token
 * indexes. Regions are kept in order; between two of them the tokens of both passages are equal one by one.
 */
export type Region = Edit;

/**
 * Finds what changed between two lists of tokens: the shortest edit script over their keys.
 * @returns `null` when the limits do not suffice
 */
export function changedRegions(a: readonly Token[], b: readonly Token[], limits: EditLimits): readonly Region[] | null {
  const numbers = new Map<string, number>();
  const numbered = (list: readonly Token[]): Int32Array => {
    const result = new Int32Array(list.length);
    list.forEach(({ key }, i) => {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      result[i] = number;
    });
    return result;
  };
  return shortestEdits(numbered(a), numbered(b), limits);
}
