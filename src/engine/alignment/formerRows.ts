import { diffArrays } from 'diff';
import type { Article } from '../article/article.ts';
import type { Comparison, PassageRef, PlacedDecision } from '../comparison.ts';

/** What is kept of a comparison so that the rows of the next one can stay as they are. */
export type Arranged = Pick<Comparison, 'base' | 'sources' | 'rows' | 'decisions'>;

/**
 * How two passages stood. `kept`: in a row whose text is the same as before; `together`: in one row of which something
 * was edited; `apart`: not beside each other, and neither was edited; `open`: one was edited, is new, or was decided
 * about.
 */
export type FormerTie = 'kept' | 'together' | 'apart' | 'open';

// Paragraphs that may differ between two versions of a source before it is taken for another text, which no row follows.
const MOST_EDITS = 500;

/** Where a paragraph stood before, and whether it is still the same. */
interface Former {
  /** Index of its row, or -1 where it had none. */
  readonly row: number;
  readonly isSame: boolean;
  /** The user has decided about its row since. */
  readonly isDecided: boolean;
}

const NEW: Former = { row: -1, isSame: false, isDecided: false };

/** The rows of the comparison before, told of the paragraphs as they are now. */
export class FormerRows {
  readonly #former: readonly (readonly Former[])[];
  /** Former rows of which all is as it was. */
  readonly #untouched: ReadonlySet<number>;
  readonly #furniture: ReadonlySet<number>;

  private constructor(before: Arranged, former: readonly (readonly Former[])[]) {
    this.#former = former;
    const same = new Map<number, number>();
    for (const { row, isSame } of former.flat()) if (isSame) same.set(row, (same.get(row) ?? 0) + 1);
    this.#untouched = new Set(
      before.rows.flatMap(({ cells }, row) => (cells.flat().length === same.get(row) ? [row] : [])),
    );
    this.#furniture = new Set(before.rows.flatMap(({ state }, row) => (state === 'furniture' ? [row] : [])));
  }

  /**
   * @param decisions those of now; passages that a new one is about go by their links again
   * @returns `null` where the comparison before was one of other sources, had another base, or a decision that was taken
   * back since: then the rows are what they were without it
   */
  static of(
    before: Arranged,
    articles: readonly Article[],
    base: number,
    decisions: readonly PlacedDecision[],
  ): FormerRows | null {
    const isOfThese =
      before.base === base &&
      before.sources.length === articles.length &&
      before.sources.every(({ path }, source) => path === articles[source]?.path);
    const arranging = decisions.filter(arranges);
    const formerly = before.decisions.filter(arranges);
    if (!isOfThese || without(formerly, arranging).length > 0) return null;
    const decided = new Set(without(arranging, formerly).flatMap(({ passages }) => passages.map(keyOf)));
    const rowOf: number[][] = articles.map(() => []);
    for (const [row, { cells }] of before.rows.entries())
      for (const [source, cell] of cells.entries())
        for (const paragraph of cell) (rowOf[source] ??= [])[paragraph] = row;
    const former = articles.map(({ paragraphs }, source) => {
      const counterparts = formerParagraphs(before.sources[source]?.paragraphs ?? [], paragraphs);
      return paragraphs.map((_, paragraph): Former => {
        const { index, isSame } = counterparts[paragraph] ?? { index: -1, isSame: false };
        const isDecided = decided.has(keyOf({ source, paragraph }));
        return { row: rowOf[source]?.[index] ?? -1, isSame: isSame && !isDecided, isDecided };
      });
    });
    return new FormerRows(before, former);
  }

  /** Index of the row that a passage stood in, or -1. */
  rowOf(passage: PassageRef): number {
    return this.#at(passage).row;
  }

  /** Whether a passage had a row and nothing about it is new. */
  isSame(passage: PassageRef): boolean {
    return this.#at(passage).isSame;
  }

  tie(a: PassageRef, b: PassageRef): FormerTie {
    const [x, y] = [this.#at(a), this.#at(b)];
    const stoodTogether = x.row >= 0 && x.row === y.row && !this.#furniture.has(x.row);
    if (stoodTogether && !x.isDecided && !y.isDecided) return this.#untouched.has(x.row) ? 'kept' : 'together';
    return x.isSame && y.isSame ? 'apart' : 'open';
  }

  /** The indexes of the rows that were page furniture. */
  get furniture(): Iterable<number> {
    return this.#furniture;
  }

  #at({ source, paragraph }: PassageRef): Former {
    return this.#former[source]?.[paragraph] ?? NEW;
  }
}

function arranges({ decision }: PlacedDecision): boolean {
  return !['note', 'done', 'dismissed'].includes(decision.kind);
}

function without(decisions: readonly PlacedDecision[], others: readonly PlacedDecision[]): readonly PlacedDecision[] {
  const known = new Set(others.map(({ decision }) => JSON.stringify(decision)));
  return decisions.filter(({ decision }) => !known.has(JSON.stringify(decision)));
}

type Blocks = Article['paragraphs'];

/**
 * For each paragraph the one that it was before, in the order of both: the same text, or one in the place of another.
 * @returns an entry for those that were there
 */
function formerParagraphs(before: Blocks, now: Blocks): readonly ({ index: number; isSame: boolean } | undefined)[] {
  const result = new Array<{ index: number; isSame: boolean } | undefined>(now.length).fill(undefined);
  const isSame = (a: Blocks[number], b: Blocks[number]): boolean => a.kind === b.kind && a.text === b.text;
  const parts = diffArrays([...before], [...now], { comparator: isSame, maxEditLength: MOST_EDITS });
  let from = 0;
  let to = 0;
  let removed = 0;
  for (const part of parts ?? []) {
    const count = part.value.length;
    if (part.removed) {
      removed = count;
      from += count;
      continue;
    }
    // As many as went away: each was edited where it stood.
    if (!part.added || removed === count) {
      for (let i = 0; i < count; i++)
        result[to + i] = part.added ? { index: from - count + i, isSame: false } : { index: from + i, isSame: true };
    }
    to += count;
    if (!part.added) from += count;
    removed = 0;
  }
  return result;
}

function keyOf({ source, paragraph }: PassageRef): string {
  return `${source}:${paragraph}`;
}
