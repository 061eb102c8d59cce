import type { IndexedParagraph } from './passageIndex.ts';
import type { CellMark } from './rowDifference.ts';
import type { Statement, StatementPair } from './statements.ts';
import type { Stretch } from './textChanges.ts';
import type { Token } from './tokens.ts';
import { compareStretches, type CompareWordsOptions, type WordChange } from './wordDifference.ts';

/** Stretches of two passages that stand opposite each other. */
interface Opposite {
  readonly a: Growing;
  readonly b: Growing;
}

/** Sentences that follow each other, as one stretch of their paragraph's text. */
interface Growing extends Stretch {
  readonly passage: IndexedParagraph;
  end: number;
  readonly tokens: Token[];
}

export interface EditMarks {
  readonly marks: readonly CellMark[];
  readonly complete: boolean;
}

/**
 * What was inserted into and removed from a cell's passages, told from the passages of the other cell: word by word
 * where sentences are paired, whole sentences where they are not.
 */
export function editMarks(
  a: readonly Statement[],
  b: readonly Statement[],
  pairs: readonly StatementPair[],
  options: CompareWordsOptions,
): EditMarks {
  const marks: CellMark[] = [];
  let complete = true;
  for (const { a: before, b: after } of opposites(a, b, pairs)) {
    const difference = compareStretches(before, after, { ...options, language: after.passage.language });
    complete &&= difference.complete;
    for (const change of difference.changes)
      marks.push(...changeMarks(change, before.text, after.text, after.passage.index));
  }
  const paired = { a: new Map(pairs.map((pair) => [pair.a, pair.b])), b: new Set(pairs.map((pair) => pair.b)) };
  b.forEach(({ passage, start, end }, j) => {
    if (!paired.b.has(j)) marks.push({ kind: 'inserted', change: 'inserted', paragraph: passage.index, start, end });
  });
  // A removed sentence is shown behind the partner of the sentence before it.
  let behind: Statement | undefined;
  a.forEach(({ passage, start, end }, i) => {
    const partner = paired.a.get(i);
    if (partner !== undefined) {
      behind = b[partner];
      return;
    }
    const text = passage.text.slice(start, end);
    const first = behind ?? b[0];
    if (first === undefined) return;
    const at = behind === undefined ? first.start : behind.end;
    marks.push({ kind: 'deleted', change: 'deleted', paragraph: first.passage.index, at, text });
  });
  return { marks: inOrder(marks), complete };
}

/** Joins pairs that follow each other in both cells, so that a phrase may move from one sentence to the next. */
function opposites(
  a: readonly Statement[],
  b: readonly Statement[],
  pairs: readonly StatementPair[],
): readonly Opposite[] {
  const result: Opposite[] = [];
  let before: StatementPair | undefined;
  for (const pair of pairs) {
    const [x, y] = [a[pair.a], b[pair.b]];
    if (x === undefined || y === undefined) continue;
    const last = result.at(-1);
    if (
      last?.a.passage === x.passage &&
      last.b.passage === y.passage &&
      pair.a - 1 === before?.a &&
      pair.b - 1 === before.b
    ) {
      grow(last.a, x);
      grow(last.b, y);
    } else {
      result.push({ a: growing(x), b: growing(y) });
    }
    before = pair;
  }
  return result;
}

function growing({ passage, start, end, tokens }: Statement): Growing {
  return { passage, text: passage.text, start, end, tokens: [...tokens] };
}

function grow(stretch: Growing, { end, tokens }: Statement): void {
  stretch.end = end;
  for (const token of tokens) stretch.tokens.push(token);
}

function changeMarks(change: WordChange, before: string, after: string, paragraph: number): CellMark[] {
  const { kind, aStart, aEnd, bStart, bEnd } = change;
  if (kind === 'trivial') return [];
  const marks: CellMark[] = [];
  const inserted = after.slice(bStart, bEnd);
  const removed = before.slice(aStart, aEnd).trim();
  // White space at the edges of a change is not worth a colour.
  const start = bStart + (inserted.length - inserted.trimStart().length);
  const end = bEnd - (inserted.length - inserted.trimEnd().length);
  const isInserted = inserted.trim() !== '';
  if (removed !== '') {
    marks.push({ kind: 'deleted', change: kind, paragraph, at: isInserted ? start : bStart, text: removed });
  }
  if (isInserted) marks.push({ kind: 'inserted', change: kind, paragraph, start, end });
  return marks;
}

/** In order of paragraph and place. */
export function inOrder(marks: readonly CellMark[]): readonly CellMark[] {
  const place = (mark: CellMark): number => (mark.kind === 'deleted' ? mark.at : mark.start);
  return [...marks].sort((x, y) => x.paragraph - y.paragraph || place(x) - place(y));
}
