import type { MovableRegion } from './moves.ts';
import type { Region } from './regions.ts';
import type { Token } from './tokens.ts';
import type { ChangeKind, WordChange } from './wordDifference.ts';

/** Two passages with their tokens. */
export interface Passages {
  readonly a: string;
  readonly b: string;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

/** Says what a reader sees. */
export interface Judge {
  /** In a changed stretch. */
  region(region: Region): ChangeKind;
  /** In two tokens that count as equal, `left[i]` and `right[j]`; `null` for no difference. */
  equal(i: number, j: number): ChangeKind | null;
}

/** A change before the ends of moves know each other. */
type LooseChange = Omit<WordChange, 'partner'> & { readonly move: number | null };

/**
 * Turns regions of tokens into changes of text, and adds what differs between tokens that count as equal and in the
 * white space between them.
 */
export function textChanges(
  { a, b, left, right }: Passages,
  regions: readonly MovableRegion[],
  judge: Judge,
): readonly WordChange[] {
  const changes: LooseChange[] = [];
  // Everything before these is told.
  let aAt = 0;
  let bAt = 0;
  let i = 0;
  let j = 0;
  for (let r = 0; r < regions.length;) {
    const first = regions[r];
    if (first === undefined) break;
    equalUpTo(first.aFrom);
    const group = [first];
    let last = first;
    for (let next = regions[++r]; next?.aFrom === last.aTo && next.bFrom === last.bTo; next = regions[++r]) {
      group.push(next);
      last = next;
    }
    changedGroup(group, last);
  }
  equalUpTo(left.length);
  push({ kind: 'trivial', aStart: aAt, aEnd: a.length, bStart: bAt, bEnd: b.length, move: null });
  return withPartners(changes);

  function equalUpTo(end: number): void {
    for (; i < end; i++, j++) {
      const x = left[i];
      const y = right[j];
      if (x === undefined || y === undefined) return;
      push({ kind: 'trivial', aStart: aAt, aEnd: x.start, bStart: bAt, bEnd: y.start, move: null });
      const kind = judge.equal(i, j);
      if (kind !== null) push({ kind, aStart: x.start, aEnd: x.end, bStart: y.start, bEnd: y.end, move: null });
      aAt = x.end;
      bAt = y.end;
    }
  }

  /** Regions that touch: they share the white space around them, which belongs to the change on one side only. */
  function changedGroup(group: readonly MovableRegion[], last: MovableRegion): void {
    let aEnd = left[last.aTo]?.start ?? a.length;
    let bEnd = right[last.bTo]?.start ?? b.length;
    // " old " for " " → "old "
    while (aAt < aEnd && bAt < bEnd && a[aAt] === b[bAt] && isSpace(a[aAt])) {
      aAt++;
      bAt++;
    }
    while (aEnd > aAt && bEnd > bAt && a[aEnd - 1] === b[bEnd - 1] && isSpace(a[aEnd - 1])) {
      aEnd--;
      bEnd--;
    }
    group.forEach((region, k) => {
      const next = group[k + 1];
      const aTo = next === undefined ? aEnd : boundary(left, next.aFrom, aAt, aEnd);
      const bTo = next === undefined ? bEnd : boundary(right, next.bFrom, bAt, bEnd);
      const kind = region.move === null ? judge.region(region) : 'moved';
      push({ kind, aStart: aAt, aEnd: aTo, bStart: bAt, bEnd: bTo, move: region.move });
      aAt = aTo;
      bAt = bTo;
    });
    i = last.aTo;
    j = last.bTo;
  }

  function push(change: LooseChange): void {
    const { kind, aStart, aEnd, bStart, bEnd } = change;
    if (a.slice(aStart, aEnd) === b.slice(bStart, bEnd)) return;
    const before = changes.at(-1);
    // "[Foreign→foreign] [Ministry→ministry]" → "[Foreign Ministry→foreign ministry]"
    if (kind === 'spelling' && before?.kind === 'spelling') {
      const between = a.slice(before.aEnd, aStart);
      if (between.trim() === '' && between === b.slice(before.bEnd, bStart)) {
        changes[changes.length - 1] = { ...before, aEnd, bEnd };
        return;
      }
    }
    changes.push(change);
  }
}

function boundary(list: readonly Token[], index: number, from: number, to: number): number {
  const start = list[index]?.start ?? to;
  return Math.min(Math.max(start, from), to);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

function withPartners(changes: readonly LooseChange[]): readonly WordChange[] {
  return changes.map(({ move, ...change }, index) => {
    if (move === null) return change;
    const partner = changes.findIndex((other, at) => at !== index && other.move === move);
    return partner < 0 ? change : { ...change, partner };
  });
}
