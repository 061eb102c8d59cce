import { tellsTheStory, type Paragraph, type Span } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Change, Comparison, Row } from '../comparison.ts';
import { rowDifferences, type CellMark } from './rowDifference.ts';
import type { ChangeKind, CompareWordsOptions } from './wordDifference.ts';

/** A stretch of a source's file to mark. Offsets point into the file's text. */
export type InlineMark =
  /** Words that the other source lacks or has otherwise. */
  | (Span & { readonly kind: 'inserted'; readonly change: ChangeKind })
  /** What a reworded passage shares with the other source's. */
  | (Span & { readonly kind: 'shared' })
  /** Words that contradict the other source. */
  | (Span & { readonly kind: 'contradicts' });

/** Words of the other source that stand here no more; `at` is an offset into the file's text. */
interface RemovedWords {
  readonly at: number;
  readonly text: string;
}

/** A paragraph of the article, read against the passages of the other source that tell the same. */
export interface InlineParagraph extends Span {
  /** `only`: the other source does not tell it. */
  readonly state: 'only' | Change;
  readonly marks: readonly InlineMark[];
  readonly removed: readonly RemovedWords[];
  /** Indexes of the other source's paragraphs. */
  readonly opposite: readonly number[];
}

/** Paragraphs that only the other source has, in its order, and where in this one's file they would stand. */
interface MissingParagraphs {
  readonly at: number;
  readonly paragraphs: readonly number[];
}

/** How one article differs from another, for showing inside the text of its file. */
export interface InlineDifferences {
  readonly paragraphs: readonly InlineParagraph[];
  readonly missing: readonly MissingParagraphs[];
}

/**
 * Reads a source against another one, whatever the base of the comparison is: paragraph by paragraph in the order of
 * its file. What stands in one row is compared, and where the rows set a paragraph opposite nothing, what it is linked
 * to elsewhere.
 * @param source the article to mark
 * @param against the source that it is read against
 */
export function inlineDifferences(
  comparison: Comparison,
  source: number,
  against: number,
  options: CompareWordsOptions = {},
): InlineDifferences {
  const rows = pairRows(comparison, source, against);
  const differences = rowDifferences({ ...comparison, base: against, rows }, options);
  const paragraphs = comparison.sources[source]?.paragraphs ?? [];
  const shown = rows.flatMap(({ cells }, row): InlineParagraph[] => {
    const own = cells[source] ?? [];
    const opposite = cells[against] ?? [];
    const difference = opposite.length === 0 ? null : differences[row]?.[source];
    return own.flatMap((index) => {
      const paragraph = paragraphs[index];
      if (paragraph === undefined) return [];
      const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
      const marks = (difference?.marks ?? []).filter((mark) => mark.paragraph === index);
      return [{ start, end, state: difference?.change ?? 'only', ...inFile(paragraph, marks), opposite }];
    });
  });
  return {
    paragraphs: shown.sort((a, b) => a.start - b.start),
    missing: missing(comparison, rows, source, against),
  };
}

/** The rows of two sources alone, without page furniture; each paragraph of `source` stands in exactly one. */
function pairRows(comparison: Comparison, source: number, against: number): readonly Row[] {
  const story = (of: number, indexes: readonly number[]): number[] =>
    indexes.filter((index) => {
      const kind = comparison.sources[of]?.paragraphs[index]?.kind;
      return kind !== undefined && tellsTheStory(kind);
    });
  return comparison.rows.flatMap(({ cells }): Row[] => {
    const own = story(source, cells[source] ?? []);
    const other = story(against, cells[against] ?? []);
    const row = (mine: readonly number[], theirs: readonly number[]): Row => ({
      cells: comparison.sources.map((_, s) => (s === source ? mine : s === against ? theirs : [])),
      state: mine.length > 0 && theirs.length > 0 ? 'shared' : 'only',
    });
    if (own.length > 0 && other.length === 0)
      return own.map((index) => row([index], story(against, linkedTo(comparison, source, index, against))));
    return own.length + other.length === 0 ? [] : [row(own, other)];
  });
}

/** The paragraphs of `against` that a paragraph is linked to, ascending. */
function linkedTo({ links }: Comparison, source: number, paragraph: number, against: number): number[] {
  const linked = links.flatMap(({ a, b }) => {
    const [mine, theirs] = a.source === source ? [a, b] : [b, a];
    const isOurs = mine.source === source && mine.paragraph === paragraph && theirs.source === against;
    return isOurs ? [theirs.paragraph] : [];
  });
  return [...new Set(linked)].sort((a, b) => a - b);
}

function inFile(paragraph: Paragraph, marks: readonly CellMark[]): Pick<InlineParagraph, 'marks' | 'removed'> {
  const shown: InlineMark[] = [];
  const removed: RemovedWords[] = [];
  for (const mark of marks) {
    if (mark.kind === 'deleted') {
      const { start } = toFile(paragraph, { start: mark.at, end: mark.at });
      removed.push({ at: start, text: mark.text });
    } else if (mark.kind === 'inserted') {
      if (mark.change !== 'trivial') shown.push({ kind: 'inserted', change: mark.change, ...toFile(paragraph, mark) });
    } else shown.push({ kind: mark.kind, ...toFile(paragraph, mark) });
  }
  return { marks: shown, removed };
}

/** Each run of paragraphs that `source` lacks, behind the one that has the counterpart of what stands before the run. */
function missing(
  { sources }: Comparison,
  rows: readonly Row[],
  source: number,
  against: number,
): readonly MissingParagraphs[] {
  const own = sources[source]?.paragraphs ?? [];
  const counterpart = new Map<number, number>();
  for (const { cells } of rows) {
    const last = cells[source]?.at(-1);
    if (last !== undefined) for (const index of cells[against] ?? []) counterpart.set(index, last);
  }
  const runs: { at: number; paragraphs: number[] }[] = [];
  let at = own.find(({ kind }) => tellsTheStory(kind))?.start ?? 0;
  (sources[against]?.paragraphs ?? []).forEach(({ kind }, index) => {
    if (!tellsTheStory(kind)) return;
    const same = counterpart.get(index);
    if (same !== undefined) {
      at = own[same]?.end ?? at;
      return;
    }
    const run = runs.find((each) => each.at === at);
    if (run === undefined) runs.push({ at, paragraphs: [index] });
    else run.paragraphs.push(index);
  });
  return runs.sort((a, b) => a.at - b.at);
}
