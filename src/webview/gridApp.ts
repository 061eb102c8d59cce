import { render } from 'lit-html';
import { toFile } from '../engine/article/offsets.ts';
import type { Place } from '../engine/comparison.ts';
import type { GridContent, HostToGrid } from '../protocol/grid.ts';
import { anchorOf, countChangedRows, findAnchor } from './anchors.ts';
import { Cards } from './cards.ts';
import { keyHelpView } from './keyHelpView.ts';
import { isDifference, passes, type Filter } from './filter.ts';
import { FloatingCard } from './floatingCard.ts';
import { RovingFocus } from './focus.ts';
import { onGridKey } from './gridKeys.ts';
import { GridModel } from './gridModel.ts';
import { headerView } from './headerView.ts';
import { LinkChip } from './linkChip.ts';
import { Overview } from './overview.ts';
import { RowList } from './rowList.ts';
import type { SavedView } from './savedView.ts';
import type { Skeleton } from './skeleton.ts';
import { countRows, summariseSources } from './summary.ts';
import { toolbarView } from './toolbarView.ts';
import { Viewport } from './viewport.ts';
import type { HostConnection } from './vscodeApi.ts';
import { counted } from './wording.ts';

// Below these widths (CSS pixels) a column is too narrow to read, and the passages of a row stand under each other.
const MIN_GRID_WIDTH = 520;
const MIN_COLUMN_WIDTH = 180;

// The place is kept once scrolling rests.
const SAVE_AFTER_MS = 150;

/** The grid: holds what is shown and how, and wires the views to each other and to the host. */
export class GridApp {
  readonly #page: Skeleton;
  readonly #host: HostConnection;
  readonly #list: RowList;
  readonly #focus: RovingFocus;
  readonly #viewport: Viewport;
  readonly #overview: Overview;
  readonly #cards: Cards;
  readonly #chip: LinkChip;
  #view: SavedView;
  #model: GridModel | null = null;
  #stacked = false;
  #busy: string | null = null;
  #frame = 0;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Skeleton, host: HostConnection) {
    this.#page = page;
    this.#host = host;
    this.#view = host.load();
    this.#list = new RowList(page.rows);
    this.#focus = new RovingFocus(page.header, this.#list, this.#view.focus);
    this.#viewport = new Viewport(page.scroller, page.headerGroup, () => this.#list.rows);
    this.#overview = new Overview(
      page.overview,
      (row) => this.#goToRow(row, this.#focus.position.column),
      (row) => this.#viewport.centre(row),
    );
    this.#chip = new LinkChip(page.chip, page.grid);
    this.#cards = new Cards(new FloatingCard(page.card), page.grid, () => this.#model, {
      reveal: ({ source, start, end }) => this.#host.send({ type: 'reveal', source, start, end }),
      go: (place) => this.#goToPlace(place),
      showMentions: (name) => this.#host.send({ type: 'showMentions', name }),
      onlyRowsWith: (name) => this.#setFilter({ kind: 'name', name }),
      announce: (words) => this.#announce(words),
    });
    this.#listen();
  }

  receive(message: HostToGrid): void {
    switch (message.type) {
      case 'show':
        this.#show(message.content);
        break;
      case 'busy':
        this.#showBusy(message.text, message.done);
        break;
      case 'problem':
        this.#page.banner.textContent = message.text;
        break;
      case 'focus':
        this.#goToPassage(message.source, message.paragraph);
        break;
      case 'command':
        this.#step(message.command === 'nextDifference' ? 1 : -1);
        break;
      default:
        assertNever(message);
    }
  }

  #listen(): void {
    const { grid, scroller, header } = this.#page;
    grid.addEventListener('keydown', (event) => this.#onKey(event));
    grid.addEventListener('click', (event) => this.#onClick(event));
    grid.addEventListener('dblclick', (event) => this.#revealAt(event.target));
    grid.addEventListener('focusin', (event) => this.#onFocus(event));
    grid.addEventListener('focusout', () => this.#showChip(null));
    grid.addEventListener('pointerover', (event) => this.#showChip(cellOf(event.target)));
    grid.addEventListener('pointerleave', () => this.#showChip(null));
    scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    const resized = new ResizeObserver(() => this.#onResize());
    resized.observe(scroller);
    resized.observe(header);
  }

  #show(content: GridContent): void {
    const before = this.#model;
    if (before !== null && content.version < before.content.version) return;
    const model = new GridModel(content);
    const top = before === null ? this.#view.top : this.#viewport.top();
    const { row, column } = this.#focus.position;
    const topAnchor = before === null ? null : anchorOf(before, top.row);
    const focusAnchor = before === null || row < 0 ? null : anchorOf(before, row, column);
    this.#model = model;
    this.#page.banner.textContent = '';
    this.#page.grid.hidden = false;
    this.#cards.closeIfIdle();
    const topRow = (topAnchor && findAnchor(model, topAnchor)) ?? top.row;
    const focusRow = (focusAnchor && findAnchor(model, focusAnchor)) ?? row;
    this.#renderAll({ row: topRow, offset: top.offset }, { row: focusRow, column });
    const { sources, disagreements } = content.comparison;
    this.#announce(
      before === null
        ? `${counted(sources.length, 'source')} compared: ${counted(model.rows.length, 'row')}, ${counted(disagreements.length, 'disagreement')}`
        : `Comparison updated, ${counted(countChangedRows(before, model), 'row')} changed`,
    );
  }

  #renderAll(top = this.#viewport.top(), focus = this.#focus.position): void {
    const model = this.#model;
    if (model === null) return;
    const { grid, header, root } = this.#page;
    const hadFocus = grid.contains(document.activeElement);
    grid.style.setProperty('--template', model.sources.map(({ problem }) => columnWidth(problem)).join(' '));
    grid.setAttribute('aria-colcount', String(model.sources.length + 1));
    grid.setAttribute('aria-rowcount', String(model.rows.length + model.folds.length + 1));
    this.#stacked = this.#isNarrow(model);
    root.classList.toggle('stacked', this.#stacked);
    render(headerView(model, summariseSources(model)), header);
    this.#list.show(model, this.#stacked, top.row);
    this.#focus.position = focus;
    this.#applyFilter();
    this.#focus.settle(hadFocus);
    this.#viewport.restore(top);
  }

  #applyFilter(): void {
    const model = this.#model;
    if (model === null) return;
    const { filter } = this.#view;
    this.#list.filter(filter, new Set(this.#view.unfolded));
    this.#viewport.shown = [...model.rows.keys()].filter((row) => this.#list.rows[row]?.hidden === false);
    this.#focus.refresh(model, this.#stacked, this.#viewport.shown, filter);
    this.#overview.show(model, this.#viewport.shown);
    this.#onScroll();
    this.#renderToolbar();
  }

  #renderToolbar(): void {
    const model = this.#model;
    if (model === null) return;
    const actions = {
      filter: (filter: Filter) => this.#setFilter(filter),
      step: (direction: 1 | -1) => this.#step(direction),
    };
    render(toolbarView(model, countRows(model), this.#view.filter, this.#busy, actions), this.#page.toolbar);
  }

  #setFilter(filter: Filter): void {
    const hadFocus = this.#page.grid.contains(document.activeElement);
    this.#update({ filter });
    this.#applyFilter();
    this.#focus.settle(hadFocus);
    this.#announce(`${counted(this.#viewport.shown.length, 'row')} shown`);
  }

  #update(change: Partial<SavedView>): void {
    this.#view = { ...this.#view, ...change };
    this.#host.save(this.#view);
  }

  #announce(words: string): void {
    this.#page.status.textContent = words;
  }

  #step(direction: 1 | -1): void {
    const model = this.#model;
    if (model === null) return;
    const { row, column } = this.#focus.position;
    for (let next = row + direction; next >= 0 && next < model.rows.length; next += direction) {
      if (!isDifference(model, next) || !passes(this.#view.filter, model, next)) continue;
      this.#focus.go({ row: next, column: Math.max(column, 0) });
      return;
    }
    this.#announce(direction > 0 ? 'No more differences below' : 'No more differences above');
  }

  #goToPlace(place: Place): void {
    const passage = this.#model?.locate(place);
    if (passage !== undefined) this.#goToPassage(passage.source, passage.paragraph);
  }

  #goToPassage(source: number, paragraph: number): void {
    const row = this.#model?.facts(source, paragraph)?.row ?? -1;
    if (row >= 0) this.#goToRow(row, source);
  }

  #goToRow(row: number, column: number): void {
    const model = this.#model;
    if (model === null) return;
    if (!passes(this.#view.filter, model, row)) this.#setFilter({ kind: 'all' });
    const fold = model.folds.find(({ first, last }) => first <= row && row <= last);
    if (fold !== undefined && !this.#view.unfolded.includes(fold.first)) this.#toggleFold(fold.first);
    this.#focus.go({ row, column });
  }

  #toggleFold(first: number): void {
    const { unfolded } = this.#view;
    const open = unfolded.includes(first);
    this.#update({ unfolded: open ? unfolded.filter((each) => each !== first) : [...unfolded, first] });
    this.#applyFilter();
  }

  #onKey(event: KeyboardEvent): void {
    const cell = this.#focus.current;
    if (cell === null) return;
    onGridKey(event, cell, {
      move: (key) => this.#focus.move(key, this.#viewport.pageLength()),
      activate: (each) => this.#activate(each),
      openCard: (subject, enter) => {
        this.#cards.open(subject, !enter);
        if (enter) this.#cards.enter(subject.tabIndex < 0 && !subject.matches('.name') ? cell : subject);
      },
      makeBase: (each) => this.#makeBase(Number(each.dataset['column'])),
      help: (each) => this.#cards.openOther(each, keyHelpView(), 'Keys'),
      closeCard: () => {
        const open = this.#cards.isOpen;
        this.#cards.close();
        return open;
      },
    });
  }

  #makeBase(source: number): void {
    if (this.#model?.sources[source]?.problem === null && source !== this.#model.comparison.base)
      this.#host.send({ type: 'setBase', source });
  }

  #activate(cell: HTMLElement): void {
    const fold = cell.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    const signs = cell.querySelector<HTMLElement>('.signs[data-disagreements]');
    if (fold !== undefined) this.#toggleFold(Number(fold));
    else if (signs !== null) {
      this.#cards.open(signs, false);
      this.#cards.enter(cell);
    } else if (!this.#revealAt(cell.querySelector('.paragraph'))) cell.querySelector('button')?.click();
  }

  /** Shows the paragraph around an element in a text editor. @returns whether there is one */
  #revealAt(target: EventTarget | null): boolean {
    const element = target instanceof Element ? target.closest<HTMLElement>('.paragraph') : null;
    const source = Number(element?.dataset['source'] ?? NaN);
    const paragraph = this.#model?.sources[source]?.paragraphs[Number(element?.dataset['paragraph'])];
    if (paragraph === undefined) return false;
    const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
    this.#host.send({ type: 'reveal', source, start, end });
    return true;
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const { goRow, goColumn, open, base, retry } = event.target.closest<HTMLElement>('button')?.dataset ?? {};
    const fold = event.target.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    if (goRow !== undefined) this.#goToRow(Number(goRow), Number(goColumn));
    else if (open !== undefined) this.#host.send({ type: 'openSource', source: Number(open) });
    else if (base !== undefined) this.#makeBase(Number(base));
    else if (retry !== undefined) this.#host.send({ type: 'retry' });
    else if (fold !== undefined) this.#toggleFold(Number(fold));
    else if (event.ctrlKey || event.metaKey) this.#revealAt(event.target);
  }

  #onFocus(event: FocusEvent): void {
    const cell = cellOf(event.target);
    if (cell === null) return;
    if (cell !== this.#focus.current) this.#focus.notice(cell);
    this.#showChip(cell);
    this.#update({ focus: this.#focus.position });
  }

  /** @param hovered the cell under the pointer; without one the focused cell has the chip */
  #showChip(hovered: HTMLElement | null): void {
    const current = this.#focus.current;
    const focused = current?.contains(document.activeElement) === true ? current : null;
    if (this.#model !== null) this.#chip.show(this.#model, hovered ?? focused);
  }

  #onScroll(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#model === null) return;
      this.#cards.follow();
      const { from, to } = this.#viewport.range();
      this.#overview.view(from, to);
      clearTimeout(this.#saving);
      this.#saving = setTimeout(() => this.#update({ top: this.#viewport.top() }), SAVE_AFTER_MS);
    });
  }

  #showBusy(text: string | null, done: number): void {
    const { progress } = this.#page;
    this.#busy = text;
    progress.hidden = text === null;
    progress.style.setProperty('--done', String(done));
    progress.setAttribute('aria-label', text ?? '');
    progress.setAttribute('aria-valuenow', String(Math.round(done * 100)));
    this.#renderToolbar();
  }

  #isNarrow(model: GridModel): boolean {
    const width = this.#page.scroller.clientWidth;
    return width > 0 && (width < MIN_GRID_WIDTH || width / model.sources.length < MIN_COLUMN_WIDTH);
  }

  #onResize(): void {
    const { grid, header } = this.#page;
    grid.style.setProperty('--header-height', `${header.offsetHeight}px`);
    if (this.#model !== null && this.#isNarrow(this.#model) !== this.#stacked) this.#renderAll();
    this.#chip.hide();
  }
}

/** A source that could not be read needs room for its message only. */
function columnWidth(problem: string | null): string {
  return problem === null ? 'minmax(0, 1fr)' : 'minmax(0, 0.55fr)';
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
}

function assertNever(message: never): void {
  console.warn('A message that this grid does not know', message);
}
