import { render } from 'lit-html';
import type { PassageRef, Place } from '../engine/comparison.ts';
import { bringIntoView } from './bringIntoView.ts';
import { carryOver, type ReadingPlace } from './anchors.ts';
import { Columns } from './columns.ts';
import { passes, type Filter } from './filter.ts';
import { RovingFocus } from './focus.ts';
import { Frame } from './frame.ts';
import type { GridModel } from './gridModel.ts';
import { headerView } from './headerView.ts';
import type { Memory } from './memory.ts';
import { Overview } from './overview.ts';
import type { RowContext } from './rowContext.ts';
import { PlaceKeeper } from './placeKeeper.ts';
import { RowList } from './rowList.ts';
import type { Skeleton } from './skeleton.ts';
import { LateSummary } from './lateSummary.ts';
import { Viewport } from './viewport.ts';

/** What the screen tells and asks of those around it. */
export interface ScreenSurroundings {
  readonly editorAt: RowContext['editorAt'];
  /** A newer comparison is about to be rendered. */
  readonly carryOver: (before: GridModel, now: GridModel) => void;
  /** A row was rendered. */
  readonly filled: (row: HTMLElement) => void;
  /** What is shown changed: filter, columns or comparison. */
  readonly changed: () => void;
  readonly scrolled: () => void;
  readonly resized: () => void;
}

/** Everything of a comparison that is on the page: header, rows, overview; where the focus and the view are. */
export class GridScreen {
  readonly focus: RovingFocus;
  readonly viewport: Viewport;
  readonly columns: Columns;
  readonly #page: Skeleton;
  readonly #memory: Memory;
  readonly #around: ScreenSurroundings;
  readonly #list: RowList;
  readonly #frame: Frame;
  readonly #overview: Overview;
  readonly #place: PlaceKeeper;
  readonly #summary = new LateSummary();
  /** Where the reader was when the page was left. */
  readonly #left: ReadingPlace;
  #model: GridModel | null = null;
  #scrolled = 0;

  constructor(page: Skeleton, memory: Memory, around: ScreenSurroundings) {
    this.#page = page;
    this.#memory = memory;
    this.#left = { top: memory.view.top, focus: memory.view.focus };
    this.#around = around;
    this.columns = new Columns(memory);
    this.#list = new RowList(page.rows, around.filled);
    this.#frame = new Frame(page, this.columns, () => this.#onResize());
    this.focus = new RovingFocus(page.header, this.#list, memory.view.focus);
    this.viewport = new Viewport(page.scroller, page.headerGroup, this.#list);
    this.#overview = new Overview(
      page.overview,
      (row) => this.goToRow(row, this.focus.position.column),
      (row) => this.viewport.centre(row),
    );
    this.#place = new PlaceKeeper(page, memory, this.viewport);
    page.scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    // Find came into folded furniture.
    page.rows.addEventListener('beforematch', (event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      this.#unfold(Number(row?.dataset['row'] ?? -1));
    });
  }

  get model(): GridModel | null {
    return this.#model;
  }

  get rows(): readonly HTMLElement[] {
    return this.#list.rows;
  }

  /** Shows a comparison at the place where the reader is. One that is older than what is shown is dropped. */
  show(model: GridModel): void {
    const before = this.#model;
    if (before !== null && model.content.version < before.content.version) return;
    const { top, focus } = this.#placeIn(model);
    if (before !== null) this.#around.carryOver(before, model);
    this.#model = model;
    this.#page.waiting.hidden = true;
    this.#page.grid.hidden = false;
    this.#page.grid.setAttribute('aria-busy', String(model.content.stage !== 'complete'));
    this.render(top, focus);
    if (before === null) requestAnimationFrame(() => this.#takeFocus());
  }

  /** The page has the focus and nothing in it: the first key is for the grid. */
  #takeFocus(): void {
    if (document.hasFocus() && document.activeElement === document.body)
      this.focus.current?.focus({ preventScroll: true });
  }

  /** Where the reader is to be in a comparison that is about to be shown. */
  #placeIn(model: GridModel): ReadingPlace {
    const before = this.#model;
    // What was saved means rows of the whole comparison.
    if (before === null && model.content.stage === 'read') return { ...this.#left, top: { row: 0, offset: 0 } };
    // Nobody has moved in the rows that came first.
    const isUntouched = this.#place.isUntouched && this.focus.isUntouched;
    if (before === null || (before.content.stage !== 'complete' && isUntouched)) {
      this.#place.forgetView();
      return this.#left;
    }
    const focus = this.focus.position;
    const place = carryOver(before, model, { top: this.#place.top, focus });
    // Rows above may grow or shrink: what stays where it is on the screen is the cell with the focus.
    if (!this.#page.grid.contains(document.activeElement) || !this.viewport.visible().includes(focus.row)) return place;
    return { top: { row: place.focus.row, offset: this.viewport.offsetOf(focus.row) }, focus: place.focus };
  }

  render(top = this.#place.top, focus = this.focus.position): void {
    const model = this.#model;
    if (model === null) return;
    const { grid, header } = this.#page;
    const hadFocus = grid.contains(document.activeElement);
    this.#frame.fit(model);
    const hidden = this.columns.hidden(model);
    this.#summary.show(model, (summaries) => render(headerView(model, summaries, hidden), header));
    const { editorAt } = this.#around;
    this.#list.show(model, { stacked: this.#frame.stacked, hidden, editorAt }, top.row);
    this.focus.position = focus;
    this.#applyFilter();
    this.focus.settle(hadFocus);
    this.#place.keep(top);
  }

  /** Renders the row of a passage anew. */
  refresh({ source, paragraph }: PassageRef): void {
    const row = this.#model?.facts(source, paragraph)?.row;
    if (row !== undefined) this.#list.refresh(row);
  }

  /** Only the widths of the columns changed. */
  fitColumns(): void {
    if (this.#model !== null) this.#frame.fit(this.#model);
  }

  filter(filter: Filter): void {
    const hadFocus = this.#page.grid.contains(document.activeElement);
    this.#memory.update({ filter });
    this.#applyFilter();
    this.focus.settle(hadFocus);
  }

  #applyFilter(): void {
    const model = this.#model;
    if (model === null) return;
    const { filter, unfolded } = this.#memory.view;
    const rows = this.#list.filter(filter, new Set(unfolded));
    this.viewport.shown = rows;
    const { stacked } = this.#frame;
    this.focus.refresh(model, { stacked, visible: this.columns.visible(model), rows }, filter);
    this.#overview.show(model, rows);
    this.#onScroll();
    this.#around.changed();
  }

  /** Goes to the next row of which `wanted` is true. @returns `false` when there is none */
  step(direction: 1 | -1, wanted: (model: GridModel, row: number) => boolean): boolean {
    const model = this.#model;
    if (model === null) return false;
    const { row, column } = this.focus.position;
    for (let next = row + direction; next >= 0 && next < model.rows.length; next += direction) {
      if (!wanted(model, next) || !passes(this.#memory.view.filter, model, next)) continue;
      this.#place.release();
      this.focus.go({ row: next, column: Math.max(column, 0) });
      return true;
    }
    return false;
  }

  /** The next row of the story above or below that is shown. */
  neighbour(row: number, direction: 1 | -1): number | null {
    const { shown } = this.viewport;
    const rows = direction > 0 ? shown : [...shown].reverse();
    const isNext = (each: number): boolean =>
      (each - row) * direction > 0 && this.#model?.rows[each]?.state !== 'furniture';
    return rows.find(isNext) ?? null;
  }

  goToPlace(place: Place): void {
    const passage = this.#model?.locate(place);
    if (passage !== undefined) this.goToPassage(passage);
  }

  goToPassage({ source, paragraph }: PassageRef): void {
    const row = this.#model?.facts(source, paragraph)?.row ?? -1;
    if (row >= 0) this.goToRow(row, source);
  }

  goToRow(row: number, column: number): void {
    const model = this.#model;
    if (model === null) return;
    if (!passes(this.#memory.view.filter, model, row)) this.filter({ kind: 'all' });
    this.#unfold(row);
    if (this.columns.hidden(model).has(column)) {
      this.columns.showAll(model);
      this.render();
    }
    this.#place.release();
    this.focus.go({ row, column });
  }

  /** Scrolls a paragraph into view unless the filter or a fold hides it; the focus stays. */
  bringIntoView({ source, paragraph }: PassageRef): void {
    const row = this.#model?.facts(source, paragraph)?.row ?? -1;
    const element = this.#list.rows[row];
    if (element === undefined) return;
    this.#list.ensure(row);
    if (element.hasAttribute('hidden')) return;
    const cell = element.querySelector(`[data-source="${source}"][data-paragraph="${paragraph}"]`) ?? element;
    this.#place.release();
    const scroll = (): void => bringIntoView(cell);
    scroll();
    // Once more: rows above get their true height only once they have been in view.
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  }

  toggleFold(first: number): void {
    const { unfolded } = this.#memory.view;
    const open = unfolded.includes(first);
    this.#memory.update({ unfolded: open ? unfolded.filter((each) => each !== first) : [...unfolded, first] });
    this.#applyFilter();
  }

  #unfold(row: number): void {
    const fold = this.#model?.folds.find(({ first, last }) => first <= row && row <= last);
    if (fold !== undefined && !this.#memory.view.unfolded.includes(fold.first)) this.toggleFold(fold.first);
  }

  #onScroll(): void {
    cancelAnimationFrame(this.#scrolled);
    this.#scrolled = requestAnimationFrame(() => {
      if (this.#model === null) return;
      for (const row of this.viewport.visible()) this.#list.ensure(row);
      this.#around.scrolled();
      const { from, to } = this.viewport.range();
      this.#overview.view(from, to);
      // Rows that are only the first ones have other numbers later.
      this.#place.scrolled(this.#model.content.stage !== 'read');
    });
  }

  #onResize(): void {
    if (this.#model !== null && this.#frame.wouldChange(this.#model)) this.render();
    // A text editor that opens beside makes the grid narrow; the passage it shows stays in view here, too.
    this.#place.resized();
    if (this.#place.wasInView(this.focus.position.row)) this.#keepFocusInView();
    this.#onScroll();
    this.#around.resized();
  }

  /** Twice: rows above get their true height only once they have been in view. */
  #keepFocusInView(): void {
    const scroll = (): void => bringIntoView(this.focus.current);
    scroll();
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  }
}
