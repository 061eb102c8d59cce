import { tellsTheStory, type Article } from '../article/article.ts';
import type { PassageRef, Row } from '../comparison.ts';
import type { FormerRows } from './formerRows.ts';
import type { Groups } from './groups.ts';

interface RowNode {
  readonly cells: number[][];
  readonly furniture: boolean;
  /** Placed by the base, which later sources' rows do not push away from their place. */
  readonly ofBase: boolean;
  next: RowNode | null;
}

/** A row that goes on from the comparison before. */
interface KeptRow {
  readonly cells: number[][];
  readonly furniture: boolean;
  /** The index that it had. */
  readonly at: number;
  /** Its place comes from a paragraph that is the same as before. */
  readonly isFirm: boolean;
}

/** Rows in order, a linked list into which each source in turn puts what the sources before it did not have. */
export class RowOrder {
  readonly #articles: readonly Article[];
  readonly #groups: Groups;
  readonly #placed = new Map<number, RowNode>();
  readonly #base: number;
  readonly #start: RowNode = { cells: [], furniture: false, ofBase: true, next: null };

  constructor(articles: readonly Article[], groups: Groups, base: number) {
    this.#articles = articles;
    this.#groups = groups;
    this.#base = base;
  }

  /** Places what had a row before as it stood, but for what the order of the base forbids now. Comes before `append`. */
  keep(former: FormerRows): void {
    const rows = [...this.#keptStory(former), ...this.#keptFurniture(former)];
    let end = this.#start;
    for (const { cells, furniture } of inOrder(rows, this.#base)) {
      end = this.#insert(end, cells, furniture, (cells[this.#base] ?? []).length > 0 ? this.#base : -1);
      for (const passage of passagesOf(cells)) this.#placed.set(this.#groups.find(passage), end);
    }
  }

  /** Places all paragraphs of a source that have no row yet behind the paragraph before them. */
  append(source: number): void {
    const paragraphs = this.#articles[source]?.paragraphs ?? [];
    let previous = this.#start;
    for (const [index, paragraph] of paragraphs.entries()) {
      const group = this.#groups.find({ source, paragraph: index });
      const placed = this.#placed.get(group);
      if (placed !== undefined) {
        previous = placed;
      } else if (tellsTheStory(paragraph.kind) || !this.#isAlone(group)) {
        const cells = this.#groups.cellsOf(group).map((cell) => [...cell]);
        previous = this.#insert(this.#end(previous, source), cells, false, source);
        this.#placed.set(group, previous);
      } else {
        previous = this.#placeFurniture(previous, source, index);
        this.#placed.set(group, previous);
      }
    }
  }

  rows(): readonly Row[] {
    const rows: Row[] = [];
    for (let node = this.#start.next; node !== null; node = node.next) {
      const sources = node.cells.filter((cell) => cell.length > 0).length;
      rows.push({ cells: node.cells, state: node.furniture ? 'furniture' : sources > 1 ? 'shared' : 'only' });
    }
    return rows;
  }

  #keptStory(former: FormerRows): KeptRow[] {
    const rows = new Map<number, KeptRow>();
    for (const [source, { paragraphs }] of this.#articles.entries())
      for (const [paragraph, { kind }] of paragraphs.entries()) {
        const passage = { source, paragraph };
        const group = this.#groups.find(passage);
        const at = former.rowOf(passage);
        if (at < 0 || (!tellsTheStory(kind) && this.#isAlone(group))) continue;
        const isFirm = former.isSame(passage);
        const known = rows.get(group);
        // One that is the same knows the place better than one that was edited, and the base knows it best.
        const leads = known === undefined || (isFirm === known.isFirm ? source === this.#base : isFirm);
        const cells = known?.cells ?? this.#groups.cellsOf(group).map((cell) => [...cell]);
        if (leads) rows.set(group, { cells, furniture: false, at, isFirm });
      }
    return [...rows.values()];
  }

  #keptFurniture(former: FormerRows): KeptRow[] {
    const rows = new Map(
      Array.from(former.furniture, (at): [number, KeptRow] => {
        const cells = this.#articles.map((): number[] => []);
        return [at, { cells, furniture: true, at, isFirm: true }];
      }),
    );
    for (const [source, { paragraphs }] of this.#articles.entries())
      for (const [paragraph, { kind }] of paragraphs.entries()) {
        const passage = { source, paragraph };
        const row = rows.get(former.rowOf(passage));
        const cell = row?.cells[source];
        if (row === undefined || cell === undefined || tellsTheStory(kind)) continue;
        const follows = cell.length === 0 || cell.at(-1) === paragraph - 1;
        const apart = this.#groups.apartFrom(passage);
        const isApart = passagesOf(row.cells).some((other) => apart.includes(this.#groups.find(other)));
        if (follows && !isApart && this.#isAlone(this.#groups.find(passage))) cell.push(paragraph);
      }
    return [...rows.values()].filter(({ cells }) => cells.some((cell) => cell.length > 0));
  }

  #isAlone(group: number): boolean {
    return this.#groups.cellsOf(group).flat().length === 1;
  }

  /** Page furniture side by side takes one row: the view folds it into a line. */
  #placeFurniture(previous: RowNode, source: number, index: number): RowNode {
    const fits = !this.#isApart(previous, source, index);
    if (fits && previous.furniture && previous.cells[source]?.at(-1) === index - 1) {
      previous.cells[source].push(index);
      return previous;
    }
    const behind = this.#end(previous, source);
    const next = [behind, behind.next].find(
      (node) => node?.furniture === true && node.cells[source]?.length === 0 && !this.#isApart(node, source, index),
    );
    if (next) {
      next.cells[source] = [index];
      return next;
    }
    const cells = this.#articles.map((_, column) => (column === source ? [index] : []));
    return this.#insert(behind, cells, true, source);
  }

  /** Whether the user wants a paragraph apart from what a row holds. */
  #isApart(node: RowNode, source: number, paragraph: number): boolean {
    return this.#groups.apartFrom({ source, paragraph }).some((group) => this.#placed.get(group) === node);
  }

  #insert(behind: RowNode, cells: number[][], furniture: boolean, source: number): RowNode {
    behind.next = { cells, furniture, ofBase: source === this.#base, next: behind.next };
    return behind.next;
  }

  /**
   * The last of the rows behind `node` that other sources have put there, so that the extras of one source stay
   * together: "base, x1, x2, y1", not "base, y1, x1, x2".
   */
  #end(node: RowNode, source: number): RowNode {
    let end = node;
    while (end.next !== null && !end.next.ofBase && end.next.cells[source]?.length === 0) end = end.next;
    return end;
  }
}

function passagesOf(cells: readonly (readonly number[])[]): PassageRef[] {
  return cells.flatMap((cell, source) => cell.map((paragraph) => ({ source, paragraph })));
}

/** Rows in their former order, without those that would put the base into another order than its own. */
function inOrder(rows: readonly KeptRow[], base: number): readonly KeptRow[] {
  const first = ({ cells }: KeptRow): number => cells[base]?.[0] ?? -1;
  const ofBase = rows.filter((row) => first(row) >= 0).sort((x, y) => first(x) - first(y));
  const fitting = new Set<KeptRow>();
  for (const firm of [true, false])
    for (const [index, row] of ofBase.entries()) {
      if (row.isFirm !== firm) continue;
      const before = ofBase.slice(0, index).findLast((each) => fitting.has(each));
      const behind = ofBase.slice(index + 1).find((each) => fitting.has(each));
      const isBehind = before === undefined || (before.at < row.at && (before.cells[base]?.at(-1) ?? 0) < first(row));
      const isBefore = behind === undefined || (row.at < behind.at && (row.cells[base]?.at(-1) ?? 0) < first(behind));
      if (isBehind && isBefore) fitting.add(row);
    }
  return rows
    .filter((row) => first(row) < 0 || fitting.has(row))
    .sort((x, y) => x.at - y.at || Number(first(y) >= 0) - Number(first(x) >= 0));
}
