import type { Span } from '../article/article.ts';
import type { MovableRegion } from './moves.ts';
import type { Region } from './regions.ts';
import type { Token } from './tokens.ts';
import type { ChangeKind, WordChange } from './wordDifference.ts';

/** A stretch `start … end` of a text, with its tokens; all offsets point into the text. */
export interface Stretch extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
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
  { text: a, tokens: left, start: aStart, end: aEnd }: Stretch,
  { text: b, tokens: right, start: bStart, end: bEnd }: Stretch,
  regions: readonly MovableRegion[],
  judge: Judge,
): readonly WordChange[] {
  const changes: LooseChange[] = [];
  // Everything before these is told.
  let aAt = aStart;
  let bAt = bStart;
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
  push({ kind: 'trivial', aStart: aAt, aEnd, bStart: bAt, bEnd, move: null });
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
    let aTill = left[last.aTo]?.start ?? aEnd;
    let bTill = right[last.bTo]?.start ?? bEnd;
    // " old " for " " → "old "
    while (aAt < aTill && bAt < bTill && a[aAt] === b[bAt] && isSpace(a[aAt])) {
      aAt++;
      bAt++;
    }
    while (aTill > aAt && bTill > bAt && a[aTill - 1] === b[bTill - 1] && isSpace(a[aTill - 1])) {
      aTill--;
      bTill--;
    }
    group.forEach((region, k) => {
      const next = group[k + 1];
      const aTo = next === undefined ? aTill : boundary(left, next.aFrom, aAt, aTill);
      const bTo = next === undefined ? bTill : boundary(right, next.bFrom, bAt, bTill);
      const kind = region.move === null ? judge.region(region) : 'moved';
      push({ kind, aStart: aAt, aEnd: aTo, bStart: bAt, bEnd: bTo, move: region.move });
      aAt = aTo;
      bAt = bTo;
    });
    i = last.aTo;
    j = last.bTo;
  }

  function push(change: LooseChange): void {
    const { kind } = change;
    if (a.slice(change.aStart, change.aEnd) === b.slice(change.bStart, change.bEnd)) return;
    const before = changes.at(-1);
    // "[Foreign→foreign] [Ministry→ministry]" → "[Foreign Ministry→foreign ministry]"
    if (kind === 'spelling' && before?.kind === 'spelling') {
      const between = a.slice(before.aEnd, change.aStart);
      if (between.trim() === '' && between === b.slice(before.bEnd, change.bStart)) {
        changes[changes.length - 1] = { ...before, aEnd: change.aEnd, bEnd: change.bEnd };
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
