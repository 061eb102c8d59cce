import type { Change, Comparison } from '../comparison.ts';
import { contradictionMarks } from './contradictions.ts';
import { editMarks, inOrder } from './editMarks.ts';
import { sameNameFrom } from './nameKnowledge.ts';
import { PassageIndex, type IndexedParagraph } from './passageIndex.ts';
import { sharedMarks } from './sharedMarks.ts';
import { Spellings } from './spelling.ts';
import { likeness, pairStatements, statements } from './statements.ts';
import type { ChangeKind, CompareWordsOptions } from './wordDifference.ts';

/** A stretch of a cell's paragraph to mark. Offsets point into `sources[source].paragraphs[paragraph].text`. */
export type CellMark =
  /** Words that the other side lacks or has otherwise. */
  | {
      readonly kind: 'inserted';
      readonly change: ChangeKind;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
    }
  /** Words of the other side that stand here no more; shown at `at`, set apart by a space, which `text` does not have. */
  | {
      readonly kind: 'deleted';
      readonly change: ChangeKind;
      readonly paragraph: number;
      readonly at: number;
      readonly text: string;
    }
  /** In a reworded passage: what both have (phrases, names, figures, rare words). */
  | { readonly kind: 'shared'; readonly paragraph: number; readonly start: number; readonly end: number }
  /** Words that contradict the other side: another number, a negation, an altered quotation. In edited cells, too. */
  | { readonly kind: 'contradicts'; readonly paragraph: number; readonly start: number; readonly end: number };

/** How one cell of a row differs from the cell it is read against. */
export interface CellDifference {
  /** The source it is compared with: the base where the row has it, else the first source in the row. */
  readonly against: number;
  readonly change: Change;
  /** false when the passages were too long to compare in time. */
  readonly complete: boolean;
  /** In order of paragraph and place; marks of one kind do not overlap. */
  readonly marks: readonly CellMark[];
}

/**
 * One entry a row; in it one entry a source, `null` for a cell without text of the article (empty, or page furniture
 * only) and for the cell the others are read against.
 */
export type RowDifferences = readonly (readonly (CellDifference | null)[])[];

/**
 * The differences that the grid shows. A cell is read against the base's, or where the base has none against the first
 * in the row. Passages that are close show what was inserted and removed; reworded ones show what they share, because
 * hardly a word stayed where it was. Depends on the comparison alone.
 */
export function rowDifferences(comparison: Comparison, options: CompareWordsOptions = {}): RowDifferences {
  const steps = rowDifferencesInSteps(comparison, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As {@link rowDifferences}; yields between stretches of work. */
export function* rowDifferencesInSteps(
  comparison: Comparison,
  options: CompareWordsOptions = {},
): Generator<void, RowDifferences> {
  const index = new PassageIndex(comparison);
  yield;
  yield* index.count();
  const linked = linkTest(comparison);
  const knowledge = { sameName: sameNameFrom(comparison.names), spellings: new Spellings(), ...options };
  yield;
  const differences: (CellDifference | null)[][] = [];
  for (const row of comparison.rows) {
    const cells = row.cells.map((paragraphs, source) => index.cell(source, paragraphs));
    const against = cells[comparison.base]?.length ? comparison.base : cells.findIndex((cell) => cell.length > 0);
    const reference = cells[against] ?? [];
    differences.push(
      cells.map((cell, source) =>
        source === against || cell.length === 0
          ? null
          : { against, ...cellDifference(reference, cell, index, linked, knowledge) },
      ),
    );
    if (differences.length % 20 === 0) yield;
  }
  return differences;
}

// The share of words that two passages have in common, from which on what was inserted and removed reads better than
// what is shared: below it more than half of the text would be coloured.
const EDITED = 0.6;

// Marks a word or sign. With more of them no two words in a row stay unmarked, and nobody can read the sentence any more.
const MAX_DENSITY = 0.45;
// A headline of five words may well have three of them marked.
const FEW_MARKS = 6;

function cellDifference(
  a: readonly IndexedParagraph[],
  b: readonly IndexedParagraph[],
  index: PassageIndex,
  linked: (a: IndexedParagraph, b: IndexedParagraph) => boolean,
  options: CompareWordsOptions,
): Omit<CellDifference, 'against'> {
  if (a.length === b.length && a.every(({ text }, i) => text === b[i]?.text)) {
    return { change: 'identical', complete: true, marks: [] };
  }
  const [x, y] = [statements(a), statements(b)];
  const pairs = pairStatements(x, y, linked);
  const contradictions = contradictionMarks(x, y, pairs, index, options);
  const split = { a: a.flatMap(({ tokens }) => tokens), b: b.flatMap(({ tokens }) => tokens) };
  const edits = likeness(split.a, split.b) < EDITED ? null : editMarks(x, y, pairs, options);
  if (edits === null || edits.marks.length > Math.max(split.b.length * MAX_DENSITY, FEW_MARKS)) {
    const marks = inOrder([...sharedMarks(a, b, index.isRare), ...contradictions]);
    return { change: 'reworded', complete: true, marks };
  }
  return {
    // Quote style and spacing alone leave a passage what it was.
    change: edits.marks.length === 0 ? 'identical' : 'edited',
    complete: edits.complete,
    marks: inOrder([...edits.marks, ...contradictions]),
  };
}

function linkTest({ sources, links }: Comparison): (a: IndexedParagraph, b: IndexedParagraph) => boolean {
  const firsts = [0];
  for (const { paragraphs } of sources) firsts.push((firsts.at(-1) ?? 0) + paragraphs.length);
  const all = firsts.at(-1) ?? 0;
  const at = (source: number, paragraph: number): number => (firsts[source] ?? 0) + paragraph;
  const known = new Set<number>();
  for (const { a, b } of links) {
    const [x, y] = [at(a.source, a.paragraph), at(b.source, b.paragraph)];
    known.add(x * all + y).add(y * all + x);
  }
  return (a, b) => known.has(at(a.source, a.index) * all + at(b.source, b.index));
}
