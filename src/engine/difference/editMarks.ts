import type { IndexedParagraph } from './passageIndex.ts';
import type { CellMark } from './rowDifference.ts';
import type { Statement, StatementPair } from './statements.ts';
import { compareWords, type CompareWordsOptions, type WordChange } from './wordDifference.ts';

/** Two stretches of text that stand opposite each other. Offsets point into the paragraphs' texts. */
interface Stretch {
  readonly a: IndexedParagraph;
  readonly aStart: number;
  aEnd: number;
  readonly b: IndexedParagraph;
  readonly bStart: number;
  bEnd: number;
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
  for (const stretch of stretches(a, b, pairs)) {
    const before = stretch.a.text.slice(stretch.aStart, stretch.aEnd);
    const after = stretch.b.text.slice(stretch.bStart, stretch.bEnd);
    const difference = compareWords(before, after, { ...options, language: stretch.b.language });
    complete &&= difference.complete;
    for (const change of difference.changes) marks.push(...changeMarks(change, before, after, stretch));
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
function stretches(
  a: readonly Statement[],
  b: readonly Statement[],
  pairs: readonly StatementPair[],
): readonly Stretch[] {
  const result: Stretch[] = [];
  let before: StatementPair | undefined;
  for (const pair of pairs) {
    const [x, y] = [a[pair.a], b[pair.b]];
    if (x === undefined || y === undefined) continue;
    const last = result.at(-1);
    if (
      last?.a === x.passage &&
      last.b === y.passage &&
      before !== undefined &&
      pair.a === before.a + 1 &&
      pair.b === before.b + 1
    ) {
      last.aEnd = x.end;
      last.bEnd = y.end;
    } else {
      result.push({ a: x.passage, aStart: x.start, aEnd: x.end, b: y.passage, bStart: y.start, bEnd: y.end });
    }
    before = pair;
  }
  return result;
}

function changeMarks(change: WordChange, before: string, after: string, stretch: Stretch): CellMark[] {
  const { kind, aStart, aEnd, bStart, bEnd } = change;
  if (kind === 'trivial') return [];
  const marks: CellMark[] = [];
  const paragraph = stretch.b.index;
  const inserted = after.slice(bStart, bEnd);
  const removed = before.slice(aStart, aEnd).trim();
  // White space at the edges of a change is not worth a colour.
  const start = stretch.bStart + bStart + (inserted.length - inserted.trimStart().length);
  const end = stretch.bStart + bEnd - (inserted.length - inserted.trimEnd().length);
  if (removed !== '') {
    const at = inserted.trim() === '' ? stretch.bStart + bStart : start;
    marks.push({ kind: 'deleted', change: kind, paragraph, at, text: removed });
  }
  if (inserted.trim() !== '') marks.push({ kind: 'inserted', change: kind, paragraph, start, end });
  return marks;
}

/** In order of paragraph and place. */
export function inOrder(marks: readonly CellMark[]): readonly CellMark[] {
  const place = (mark: CellMark): number => (mark.kind === 'deleted' ? mark.at : mark.start);
  return [...marks].sort((x, y) => x.paragraph - y.paragraph || place(x) - place(y));
}
