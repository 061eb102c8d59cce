import { diffArrays } from 'diff';
import type { WordChange } from './wordDifference.ts';

// Where less than half of the letters stay, single ones that happen to be equal only hide that it is another word.
const MIN_COMMON = 0.5;

/**
 * Narrows changes of words to the characters that differ: "[Sergei→Sergey]" → "Serge[i→y]". Characters are what a
 * reader takes for one (grapheme clusters). Words with less than half of their characters in common stay whole.
 */
export function narrowToCharacters(changes: readonly WordChange[], a: string, b: string): readonly WordChange[] {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  // Moved changes name each other by index, which narrowing shifts.
  const places = new Map<number, number>();
  const result: WordChange[] = [];
  changes.forEach((change, index) => {
    places.set(index, result.length);
    result.push(...narrow(change));
  });
  return result.map((change) =>
    change.partner === undefined ? change : { ...change, partner: places.get(change.partner) ?? change.partner },
  );

  function narrow(change: WordChange): readonly WordChange[] {
    const { kind, aStart, aEnd, bStart, bEnd } = change;
    if (kind === 'trivial' || kind === 'moved' || aStart === aEnd || bStart === bEnd) return [change];
    const x = Array.from(graphemes.segment(a.slice(aStart, aEnd)), ({ segment }) => segment);
    const y = Array.from(graphemes.segment(b.slice(bStart, bEnd)), ({ segment }) => segment);
    const longest = Math.max(x.length, y.length);
    const parts = diffArrays(x, y, { maxEditLength: longest });
    if (parts === undefined) return [change];
    const common = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.count), 0);
    return common < MIN_COMMON * longest ? [change] : narrowed(change, parts);
  }
}

function narrowed(
  { kind, aStart, bStart }: WordChange,
  parts: readonly { readonly value: readonly string[]; readonly added: boolean; readonly removed: boolean }[],
): readonly WordChange[] {
  const result: WordChange[] = [];
  let open = { aStart, bStart };
  let aAt = aStart;
  let bAt = bStart;
  for (const { value, added, removed } of parts) {
    const length = value.join('').length;
    if (!added && !removed) {
      close();
      aAt += length;
      bAt += length;
      open = { aStart: aAt, bStart: bAt };
    } else if (added) {
      bAt += length;
    } else {
      aAt += length;
    }
  }
  close();
  return result;

  function close(): void {
    if (aAt === open.aStart && bAt === open.bStart) return;
    const plain = aAt === open.aStart ? 'inserted' : bAt === open.bStart ? 'deleted' : 'replaced';
    result.push({ kind: kind === 'replaced' ? plain : kind, ...open, aEnd: aAt, bEnd: bAt });
  }
}
