import type { GridModel } from './gridModel.ts';
import type { Position } from './navigation.ts';

/** A passage remembered by its words, so that it is found again after the texts were edited and compared anew. */
export interface Anchor {
  readonly source: number;
  readonly paragraph: number;
  readonly text: string;
}

/** Remembers a row by the passage of `column` or, where that is empty, by its first passage. */
export function anchorOf(model: GridModel, row: number, column = 0): Anchor | null {
  const source = model.cell(row, column).length > 0 ? column : model.rows[row]?.present[0];
  if (source === undefined) return null;
  const [paragraph] = model.cell(row, source);
  const text = paragraph === undefined ? undefined : model.sources[source]?.paragraphs[paragraph]?.text;
  return paragraph === undefined || text === undefined ? null : { source, paragraph, text };
}

/**
 * Finds the row of a remembered passage: the one with the same words nearest to the old place, else the passage that
 * has the old place now.
 */
export function findAnchor(model: GridModel, anchor: Anchor): number | null {
  const paragraphs = model.sources[anchor.source]?.paragraphs ?? [];
  let best = Math.min(anchor.paragraph, paragraphs.length - 1);
  let distance = Infinity;
  paragraphs.forEach(({ text }, paragraph) => {
    const away = Math.abs(paragraph - anchor.paragraph);
    if (text !== anchor.text || away >= distance) return;
    best = paragraph;
    distance = away;
  });
  const row = model.facts(anchor.source, best)?.row ?? -1;
  return row < 0 ? null : row;
}

/** Where the reader is: the first row in view and the cell with the focus. */
export interface ReadingPlace {
  readonly top: { readonly row: number; readonly offset: number };
  readonly focus: Position;
}

/** The same place in a newer comparison, whose sources may stand in another order. */
export function carryOver(before: GridModel, now: GridModel, { top, focus }: ReadingPlace): ReadingPlace {
  const rowNow = (row: number, column: number): number => {
    const anchor = row < 0 ? null : anchorOf(before, row, column);
    if (anchor === null) return row;
    return findAnchor(now, { ...anchor, source: sourceNow(before, now, anchor.source) }) ?? row;
  };
  const column = focus.column < 0 ? focus.column : sourceNow(before, now, focus.column);
  return {
    top: { row: rowNow(top.row, before.comparison.base), offset: top.offset },
    focus: { row: rowNow(focus.row, focus.column), column },
  };
}

/** Where a source stands now; where it stood, when it is gone. */
export function sourceNow(before: GridModel, now: GridModel, source: number): number {
  const path = before.sources[source]?.path;
  if (now.sources[source]?.path === path) return source;
  const found = now.sources.findIndex((each) => each.path === path);
  return found < 0 ? source : found;
}

/**
 * How many rows of `now` did not stand so in `before`: other passages, or other differences between them. Yields after
 * each row.
 */
export function* countChangedRows(before: GridModel, now: GridModel): Generator<void, number> {
  const known = new Set<string>();
  for (const row of before.rows.keys()) {
    known.add(signature(before, row));
    yield;
  }
  let changed = 0;
  for (const row of now.rows.keys()) {
    if (!known.has(signature(now, row))) changed++;
    yield;
  }
  return changed;
}

function signature(model: GridModel, row: number): string {
  const cells = model.rows[row]?.present.map((source) => {
    const texts = model.cell(row, source).map((paragraph) => model.sources[source]?.paragraphs[paragraph]?.text);
    const difference = model.difference(row, source);
    return [source, difference?.change, difference?.marks.length, ...texts].join('\u0000');
  });
  return cells?.join('\u0001') ?? '';
}
