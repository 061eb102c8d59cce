import { nothing, render } from 'lit-html';
import type { GridCommand } from '../protocol/grid.ts';
import type { Filter } from './filter.ts';
import type { GridScreen } from './gridScreen.ts';
import type { Memory } from './memory.ts';
import type { Notices } from './notices.ts';
import { noRowsView } from './noRowsView.ts';
import type { Picking } from './picking.ts';
import type { Skeleton } from './skeleton.ts';
import { countRows } from './summary.ts';
import { toolbarView } from './toolbarView.ts';
import { counted } from './wording.ts';

/** What the toolbar tells of, and what its buttons do elsewhere. */
interface ToolbarParts {
  readonly screen: GridScreen;
  readonly memory: Memory;
  readonly notices: Notices;
  readonly picking: Picking;
  readonly run: (command: GridCommand) => void;
  readonly showColumns: () => void;
}

/** The slim line above the grid, and what stands below the headers where its filter leaves no row. */
export class Toolbar {
  readonly #page: Pick<Skeleton, 'toolbar' | 'none'>;
  readonly #parts: ToolbarParts;

  constructor(page: Pick<Skeleton, 'toolbar' | 'none'>, parts: ToolbarParts) {
    this.#page = page;
    this.#parts = parts;
  }

  render(): void {
    const { screen, memory, notices, picking, run, showColumns } = this.#parts;
    const { model } = screen;
    if (model === null) return;
    const state = {
      counts: countRows(model),
      filter: memory.view.filter,
      busy: notices.busy ?? notices.said,
      picked: picking.count,
      hidden: [...screen.columns.hidden(model)].map((source) => model.label(source)),
    };
    const actions = {
      filter: (filter: Filter) => this.filter(filter),
      clear: () => void picking.clear(),
      run,
      showColumns,
    };
    render(toolbarView(model, state, actions), this.#page.toolbar);
    const none = screen.viewport.shown.length === 0;
    render(none ? noRowsView(model, state.filter, () => this.#showAll()) : nothing, this.#page.none);
  }

  /** Shows other rows. */
  filter(filter: Filter): void {
    const { screen, notices } = this.#parts;
    screen.filter(filter);
    notices.announce(`${counted(screen.viewport.shown.length, 'row')} shown`);
  }

  /** The button that was pressed goes away. */
  #showAll(): void {
    this.filter({ kind: 'all' });
    this.#parts.screen.focus.back();
  }
}
