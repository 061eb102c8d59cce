import { render } from 'lit-html';
import type { GridCommand, GridContent, HostToGrid } from '../protocol/grid.ts';
import { toFile } from '../engine/article/offsets.ts';
import { isDifference, passes, type Filter } from './filter.ts';
import { RovingFocus } from './focus.ts';
import { GridModel } from './gridModel.ts';
import { headerView } from './headerView.ts';
import { isMove } from './navigation.ts';
import { RowList } from './rowList.ts';
import type { SavedView } from './savedView.ts';
import type { Skeleton } from './skeleton.ts';
import { countRows, summariseSources } from './summary.ts';
import { toolbarView } from './toolbarView.ts';
import type { HostConnection } from './vscodeApi.ts';
import { counted } from './wording.ts';

// Below these widths (CSS pixels) a column is too narrow to read, and the passages of a row stand under each other.
const MIN_GRID_WIDTH = 520;
const MIN_COLUMN_WIDTH = 180;

/** The grid: holds what is shown and how, and wires the views to each other and to the host. */
export class GridApp {
  readonly #page: Skeleton;
  readonly #host: HostConnection;
  readonly #list: RowList;
  readonly #focus: RovingFocus;
  #view: SavedView;
  #model: GridModel | null = null;
  #stacked = false;
  #busy: string | null = null;

  constructor(page: Skeleton, host: HostConnection) {
    this.#page = page;
    this.#host = host;
    this.#view = host.load();
    this.#list = new RowList(page.rows, () => undefined);
    this.#focus = new RovingFocus(page.header, this.#list, this.#view.focus, () => undefined);
    page.grid.addEventListener('keydown', (event) => this.#onKey(event));
    page.grid.addEventListener('click', (event) => this.#onClick(event));
    page.grid.addEventListener('focusin', (event) => this.#onFocus(event));
    new ResizeObserver(() => this.#onResize()).observe(page.scroller);
  }

  receive(message: HostToGrid): void {
    switch (message.type) {
      case 'show':
        return this.#show(message.content);
      case 'busy':
        return this.#showBusy(message.text);
      case 'problem':
        return this.#showProblem(message.text);
      case 'focus':
        return this.#goToPassage(message.source, message.paragraph);
      case 'command':
        return this.#run(message.command);
      default:
        return assertNever(message);
    }
  }

  #show(content: GridContent): void {
    if (this.#model !== null && content.version < this.#model.content.version) return;
    this.#model = new GridModel(content);
    this.#page.banner.textContent = '';
    this.#page.grid.hidden = false;
    this.#renderAll();
    this.#page.status.textContent = `${counted(content.comparison.sources.length, 'source')} compared`;
  }

  #renderAll(): void {
    const model = this.#model;
    if (model === null) return;
    const { grid, header } = this.#page;
    const columns = model.sources.length;
    grid.style.setProperty('--columns', String(columns));
    grid.setAttribute('aria-colcount', String(columns + 1));
    grid.setAttribute('aria-rowcount', String(model.rows.length + model.folds.length + 1));
    this.#stacked = this.#isNarrow();
    this.#page.root.classList.toggle('stacked', this.#stacked);
    render(headerView(model, summariseSources(model)), header);
    this.#list.show(model, this.#stacked, this.#view.top.row);
    this.#applyFilter();
  }

  #applyFilter(): void {
    const model = this.#model;
    if (model === null) return;
    const { filter } = this.#view;
    const unfolded = new Set(this.#view.unfolded);
    this.#list.filter(filter, unfolded);
    this.#focus.refresh(model, this.#stacked, (row) => this.#list.rows[row]?.hidden === false, filter);
    this.#renderToolbar();
  }

  #renderToolbar(): void {
    const model = this.#model;
    if (model === null) return;
    render(
      toolbarView(model, countRows(model), this.#view.filter, this.#busy, {
        filter: (filter) => this.#setFilter(filter),
        step: (direction) => this.#step(direction),
      }),
      this.#page.toolbar,
    );
  }

  #setFilter(filter: Filter): void {
    this.#update({ filter });
    this.#applyFilter();
  }

  #update(change: Partial<SavedView>): void {
    this.#view = { ...this.#view, ...change };
    this.#host.save(this.#view);
  }

  #run(command: GridCommand): void {
    this.#step(command === 'nextDifference' ? 1 : -1);
  }

  #step(direction: 1 | -1): void {
    const model = this.#model;
    if (model === null) return;
    const { row, column } = this.#focus.position;
    for (let next = row + direction; next >= 0 && next < model.rows.length; next += direction) {
      if (isDifference(model, next) && passes(this.#view.filter, model, next))
        return this.#focus.go({ row: next, column: Math.max(column, 0) });
    }
    this.#page.status.textContent = direction > 0 ? 'No more differences below' : 'No more differences above';
  }

  #goToPassage(source: number, paragraph: number): void {
    const row = this.#model?.facts(source, paragraph)?.row;
    if (row !== undefined && row >= 0) this.#goToRow(row, source);
  }

  #goToRow(row: number, column: number): void {
    const fold = this.#model?.folds.find(({ first, last }) => first <= row && row <= last);
    if (fold !== undefined && !this.#view.unfolded.includes(fold.first)) this.#toggleFold(fold.first);
    if (this.#list.rows[row]?.hidden === true) this.#setFilter({ kind: 'all' });
    this.#focus.go({ row, column });
  }

  #toggleFold(first: number): void {
    const { unfolded } = this.#view;
    this.#update({
      unfolded: unfolded.includes(first) ? unfolded.filter((each) => each !== first) : [...unfolded, first],
    });
    this.#applyFilter();
  }

  #onKey(event: KeyboardEvent): void {
    const cell = this.#focus.current;
    if (event.target !== cell || cell === null || event.altKey || event.metaKey) return;
    const key = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
    if (isMove(key)) this.#focus.move(key, this.#page_());
    else if (key === 'Enter' || key === ' ') this.#activate(cell);
    else return;
    event.preventDefault();
  }

  #page_(): number {
    return 8;
  }

  #activate(cell: HTMLElement): void {
    const fold = cell.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    if (fold !== undefined) return this.#toggleFold(Number(fold));
    const paragraph = cell.querySelector<HTMLElement>('.paragraph');
    if (paragraph !== null) this.#reveal(paragraph);
    else cell.querySelector<HTMLElement>('button')?.click();
  }

  #reveal(element: HTMLElement): void {
    const source = Number(element.dataset['source']);
    const paragraph = this.#model?.sources[source]?.paragraphs[Number(element.dataset['paragraph'])];
    if (paragraph === undefined) return;
    const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
    this.#host.send({ type: 'reveal', source, start, end });
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('button');
    const { goRow, goColumn, open, base, retry } = button?.dataset ?? {};
    if (goRow !== undefined) this.#goToRow(Number(goRow), Number(goColumn));
    else if (open !== undefined) this.#host.send({ type: 'openSource', source: Number(open) });
    else if (base !== undefined) this.#host.send({ type: 'setBase', source: Number(base) });
    else if (retry !== undefined) this.#host.send({ type: 'retry' });
    const fold = event.target.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    if (fold !== undefined) this.#toggleFold(Number(fold));
    const paragraph = event.target.closest<HTMLElement>('.paragraph');
    if (paragraph !== null && (event.ctrlKey || event.metaKey)) this.#reveal(paragraph);
  }

  #onFocus(event: FocusEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    if (cell === null) return;
    if (cell !== this.#focus.current) this.#focus.notice(cell);
    this.#update({ focus: this.#focus.position });
  }

  #showBusy(text: string | null): void {
    this.#busy = text;
    this.#page.progress.hidden = text === null;
    this.#renderToolbar();
  }

  #showProblem(text: string): void {
    this.#page.banner.textContent = text;
  }

  #isNarrow(): boolean {
    const width = this.#page.scroller.clientWidth;
    const columns = this.#model?.sources.length ?? 1;
    return width > 0 && (width < MIN_GRID_WIDTH || width / columns < MIN_COLUMN_WIDTH);
  }

  #onResize(): void {
    const { grid, header } = this.#page;
    grid.style.setProperty('--header-height', `${header.offsetHeight}px`);
    if (this.#model !== null && this.#isNarrow() !== this.#stacked) this.#renderAll();
  }
}

function assertNever(value: never): void {
  console.warn('unknown message', value);
}
