import { render } from 'lit-html';
import { toFile } from '../engine/article/offsets.ts';
import type { Place } from '../engine/comparison.ts';
import type { GridContent, HostToGrid } from '../protocol/grid.ts';
import { carryOver, countChangedRows } from './anchors.ts';
import { CellOverlay } from './cellOverlay.ts';
import { Cards } from './cards.ts';
import { keyHelpView } from './keyHelpView.ts';
import { isDifference, passes, type Filter } from './filter.ts';
import { FloatingCard } from './floatingCard.ts';
import { RovingFocus } from './focus.ts';
import { Frame } from './frame.ts';
import { listenToGrid } from './gridInput.ts';
import { GridModel } from './gridModel.ts';
import { headerView } from './headerView.ts';
import { Notices } from './notices.ts';
import { Overview } from './overview.ts';
import { RowList } from './rowList.ts';
import type { SavedView } from './savedView.ts';
import type { Skeleton } from './skeleton.ts';
import { countRows, summariseSources } from './summary.ts';
import { toolbarView } from './toolbarView.ts';
import { Viewport } from './viewport.ts';
import type { HostConnection } from './vscodeApi.ts';
import { counted } from './wording.ts';

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
  readonly #overlay: CellOverlay;
  readonly #frame: Frame;
  readonly #notices: Notices;
  #view: SavedView;
  #model: GridModel | null = null;
  #scrolled = 0;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Skeleton, host: HostConnection) {
    this.#page = page;
    this.#host = host;
    this.#view = host.load();
    this.#notices = new Notices(page, () => this.#host.send({ type: 'retry' }));
    this.#frame = new Frame(page, () => this.#onResize());
    this.#list = new RowList(page.rows);
    this.#focus = new RovingFocus(page.header, this.#list, this.#view.focus);
    this.#viewport = new Viewport(page.scroller, page.headerGroup, () => this.#list.rows);
    this.#overview = new Overview(
      page.overview,
      (row) => this.#goToRow(row, this.#focus.position.column),
      (row) => this.#viewport.centre(row),
    );
    this.#overlay = new CellOverlay(page.chip, page.opener, page.sheet, (each) => this.#reveal(each));
    this.#cards = new Cards(new FloatingCard(page.card), page.grid, () => this.#model, {
      reveal: ({ source, start, end }) => this.#host.send({ type: 'reveal', source, start, end }),
      go: (place) => this.#goToPlace(place),
      showMentions: (name) => this.#host.send({ type: 'showMentions', name }),
      onlyRowsWith: (name) => this.#setFilter({ kind: 'name', name }),
      announce: (words) => this.#notices.announce(words),
    });
    this.#listen();
  }

  receive(message: HostToGrid): void {
    switch (message.type) {
      case 'show':
        this.#show(message.content);
        break;
      case 'busy':
        this.#notices.showBusy(message.text, message.done);
        this.#renderToolbar();
        break;
      case 'problem':
        this.#notices.showProblem(message.text);
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
    this.#page.scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    listenToGrid(this.#page.grid, this.#page.sheet, {
      current: () => this.#focus.current,
      move: (key) => this.#focus.move(key, this.#viewport.pageLength()),
      goTo: ({ row, column }) => this.#goToRow(row, column),
      activate: (cell) => this.#activate(cell),
      reveal: (element) => this.#reveal(element),
      openSource: (source) => this.#host.send({ type: 'openSource', source }),
      makeBase: (source) => this.#makeBase(source),
      retry: () => this.#host.send({ type: 'retry' }),
      toggleFold: (first) => this.#toggleFold(first),
      focused: (cell) => this.#onFocus(cell),
      hovered: (cell) => this.#showOverlay(cell),
      openCard: (subject, returnTo) => {
        this.#cards.open(subject, returnTo === null);
        if (returnTo !== null) this.#cards.enter(returnTo);
      },
      help: (cell) => this.#cards.openOther(cell, keyHelpView(), 'Keys'),
      closeCard: () => this.#cards.close(),
    });
  }

  #show(content: GridContent): void {
    const before = this.#model;
    if (before !== null && content.version < before.content.version) return;
    const model = new GridModel(content);
    const place = { top: before === null ? this.#view.top : this.#viewport.top(), focus: this.#focus.position };
    const { top, focus } = before === null ? place : carryOver(before, model, place);
    this.#model = model;
    this.#notices.showProblem(null);
    this.#page.waiting.hidden = true;
    this.#page.grid.hidden = false;
    this.#cards.closeIfIdle();
    this.#renderAll(top, focus);
    // Said later: counting must not keep the reader from seeing.
    setTimeout(() => this.#notices.announce(whatChanged(before, model)), 0);
  }

  #renderAll(top = this.#viewport.top(), focus = this.#focus.position): void {
    const model = this.#model;
    if (model === null) return;
    const { grid, header } = this.#page;
    const hadFocus = grid.contains(document.activeElement);
    this.#frame.fit(model);
    render(headerView(model, summariseSources(model)), header);
    this.#list.show(model, this.#frame.stacked, top.row);
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
    this.#focus.refresh(model, this.#frame.stacked, this.#viewport.shown, filter);
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
    render(toolbarView(model, countRows(model), this.#view.filter, this.#notices.busy, actions), this.#page.toolbar);
  }

  #setFilter(filter: Filter): void {
    const hadFocus = this.#page.grid.contains(document.activeElement);
    this.#update({ filter });
    this.#applyFilter();
    this.#focus.settle(hadFocus);
    this.#notices.announce(`${counted(this.#viewport.shown.length, 'row')} shown`);
  }

  #update(change: Partial<SavedView>): void {
    this.#view = { ...this.#view, ...change };
    this.#host.save(this.#view);
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
    this.#notices.announce(direction > 0 ? 'No more differences below' : 'No more differences above');
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

  #makeBase(source: number): void {
    if (this.#model?.sources[source]?.problem === null && source !== this.#model.comparison.base)
      this.#host.send({ type: 'setBase', source });
  }

  #activate(cell: HTMLElement): void {
    const fold = cell.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    const signs = cell.querySelector<HTMLElement>('.signs[data-row-card]');
    if (fold !== undefined) this.#toggleFold(Number(fold));
    else if (signs !== null) {
      this.#cards.open(signs, false);
      this.#cards.enter(cell);
    } else {
      const paragraph = cell.querySelector('.paragraph');
      if (paragraph !== null) this.#reveal(paragraph);
      else cell.querySelector('button')?.click();
    }
  }

  #reveal(inside: Element): void {
    const { source, paragraph: index } = inside.closest<HTMLElement>('.paragraph')?.dataset ?? {};
    const paragraph = this.#model?.sources[Number(source)]?.paragraphs[Number(index)];
    if (paragraph === undefined) return;
    const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
    this.#host.send({ type: 'reveal', source: Number(source), start, end });
  }

  #onFocus(cell: HTMLElement): void {
    if (cell !== this.#focus.current) this.#focus.notice(cell);
    this.#showOverlay(cell);
    this.#update({ focus: this.#focus.position });
  }

  /** @param hovered the cell under the pointer; without one the focused cell has the overlay */
  #showOverlay(hovered: HTMLElement | null): void {
    const current = this.#focus.current;
    const focused = current?.contains(document.activeElement) === true ? current : null;
    if (this.#model !== null) this.#overlay.show(this.#model, hovered ?? focused);
  }

  #onScroll(): void {
    cancelAnimationFrame(this.#scrolled);
    this.#scrolled = requestAnimationFrame(() => {
      if (this.#model === null) return;
      for (const row of this.#viewport.visible()) this.#list.ensure(row);
      this.#cards.follow();
      const { from, to } = this.#viewport.range();
      this.#overview.view(from, to);
      clearTimeout(this.#saving);
      this.#saving = setTimeout(() => this.#update({ top: this.#viewport.top() }), SAVE_AFTER_MS);
    });
  }

  #onResize(): void {
    if (this.#model !== null && this.#frame.wouldChange(this.#model)) this.#renderAll();
    this.#overlay.hide();
  }
}

/** A new comparison in words, for screen readers. */
function whatChanged(before: GridModel | null, now: GridModel): string {
  if (before !== null) return `Comparison updated, ${counted(countChangedRows(before, now), 'row')} changed`;
  const { sources, rows, disagreements } = now.comparison;
  const found = `${counted(rows.length, 'row')}, ${counted(disagreements.length, 'disagreement')}`;
  return `${counted(sources.length, 'source')} compared: ${found}`;
}

function assertNever(message: never): void {
  console.warn('A message that this grid does not know', message);
}
