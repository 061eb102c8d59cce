import type { PassageRef } from '../engine/comparison.ts';
import type { PassageChange } from '../protocol/grid.ts';
import type { GridModel } from './gridModel.ts';
import { passagesOfRow, samePassage } from './passages.ts';
import { counted } from './wording.ts';

/** What arranging rows needs of the grid around it. */
export interface RowSurroundings {
  /** The next row of the story above or below that is shown. */
  readonly neighbour: (row: number, direction: 1 | -1) => number | null;
  /** Keeps decisions, as one step to undo, and says what was done. */
  readonly decide: (model: GridModel, changes: PassageChange[], said: string) => void;
  readonly tell: (words: string) => void;
}

const BESIDE_THE_STORY = 'This stands beside the story. Restore it to the article first (M).';

/** Arranges rows as the reader wants them: moves passages to other rows, splits rows, joins them. */
export class RowActions {
  readonly #around: RowSurroundings;
  /** Where a move leads that the comparison does not show yet: the next one goes on from there. */
  #underWay: { readonly version: number; readonly passages: readonly PassageRef[]; readonly row: number } | null = null;

  constructor(around: RowSurroundings) {
    this.#around = around;
  }

  /** Moves passages to the row above or below theirs. */
  moveBy(model: GridModel, passages: readonly PassageRef[], direction: 1 | -1): void {
    const rows = rowsOf(model, passages);
    const known = this.#underWay;
    const goesOn = known?.version === model.content.version && areSame(known.passages, passages);
    const from = goesOn ? known.row : direction > 0 ? Math.max(...rows) : Math.min(...rows);
    const row = this.#around.neighbour(from, direction);
    if (row === null) this.#around.tell(`There is no row ${direction > 0 ? 'below' : 'above'} to move to.`);
    else this.moveTo(model, passages, row);
  }

  /** Moves passages into a row, whatever they are linked with. */
  moveTo(model: GridModel, passages: readonly PassageRef[], row: number): void {
    const to = passagesOfRow(model, row).filter((each) => !passages.some((other) => samePassage(each, other)));
    if (!this.#canArrange(model, passages) || !this.#canArrange(model, to)) return;
    const moved = passages.filter(({ source, paragraph }) => model.facts(source, paragraph)?.row !== row);
    if (to.length === 0 || moved.length === 0) {
      this.#around.tell(
        `${counted(passages.length, 'passage')} stand${passages.length === 1 ? 's' : ''} there already.`,
      );
      return;
    }
    this.#underWay = { version: model.content.version, passages: [...passages], row };
    const change: PassageChange = { kind: 'move', passages: moved, to };
    this.#around.decide(model, [change], `${counted(moved.length, 'passage')} moved to row ${row + 1}`);
  }

  /** Takes passages out of their rows; those of one row stay together. */
  split(model: GridModel, passages: readonly PassageRef[]): void {
    if (!this.#canArrange(model, passages)) return;
    const changes = rowsOf(model, passages).flatMap((row): PassageChange[] => {
      const off = passages.filter(({ source, paragraph }) => model.facts(source, paragraph)?.row === row);
      return off.length === passagesOfRow(model, row).length ? [] : [{ kind: 'split', passages: off }];
    });
    if (changes.length === 0) this.#around.tell('That is the whole row. Go to the passage that is to leave it.');
    else this.#around.decide(model, changes, `${counted(passages.length, 'passage')} split off`);
  }

  /** Makes the rows of passages one; the only row is joined with its neighbour. */
  join(model: GridModel, passages: readonly PassageRef[], direction: 1 | -1): void {
    const rows = rowsOf(model, passages);
    const [only = -1] = rows;
    const other = rows.length === 1 ? this.#around.neighbour(only, direction) : null;
    const all = [...rows, ...(other === null ? [] : [other])].sort((a, b) => a - b);
    if (all.length < 2) this.#around.tell(`There is no row ${direction > 0 ? 'below' : 'above'} to join with.`);
    else this.joinRows(model, all);
  }

  joinRows(model: GridModel, rows: readonly number[]): void {
    const passages = rows.flatMap((row) => passagesOfRow(model, row));
    if (!this.#canArrange(model, passages)) return;
    const numbers = rows.map((row) => row + 1).join(', ');
    this.#around.decide(model, [{ kind: 'join', passages }], `Rows ${numbers} joined`);
  }

  #canArrange(model: GridModel, passages: readonly PassageRef[]): boolean {
    const can = rowsOf(model, passages).every((row) => model.rows[row]?.state !== 'furniture');
    if (!can) this.#around.tell(BESIDE_THE_STORY);
    return can;
  }
}

function rowsOf(model: GridModel, passages: readonly PassageRef[]): number[] {
  return [...new Set(passages.flatMap(({ source, paragraph }) => model.facts(source, paragraph)?.row ?? []))];
}

function areSame(a: readonly PassageRef[], b: readonly PassageRef[]): boolean {
  return a.length === b.length && a.every((each) => b.some((other) => samePassage(each, other)));
}
