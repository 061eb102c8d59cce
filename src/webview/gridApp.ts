import { render } from 'lit-html';
import { toFile } from '../engine/article/offsets.ts';
import type { PassageRef } from '../engine/comparison.ts';
import type { GridCommand, HostToGrid } from '../protocol/grid.ts';
import { whatChanged } from './changeWords.ts';
import { CellOverlay } from './cellOverlay.ts';
import { Cards } from './cards.ts';
import { Editing, isEditable } from './editing.ts';
import { explainView } from './explainView.ts';
import { hasDisagreement, isDifference } from './filter.ts';
import { FloatingCard } from './floatingCard.ts';
import { listenToGrid, listenToGridFocus } from './gridInput.ts';
import type { KeyActions } from './gridKeys.ts';
import type { GridModel } from './gridModel.ts';
import { GridScreen } from './gridScreen.ts';
import { HelpDialog } from './helpDialog.ts';
import { Incoming, type OtherMessage } from './incoming.ts';
import { lostDecisionsView } from './lostDecisionsView.ts';
import { Memory } from './memory.ts';
import { Notices } from './notices.ts';
import { listenToParagraphs } from './paragraphClicks.ts';
import { passagesOfCell } from './passages.ts';
import { isPassageCommand, PassageActions } from './passageActions.ts';
import { Picking } from './picking.ts';
import { Slices } from './slices.ts';
import type { Skeleton } from './skeleton.ts';
import { RowDrag } from './rowDrag.ts';
import { rowDrops } from './rowDrops.ts';
import { SourceActions } from './sourceActions.ts';
import { TextCursor } from './textCursor.ts';
import { Toolbar } from './toolbar.ts';
import type { HostConnection } from './vscodeApi.ts';

/** The grid: wires what is on the screen to what the reader does, and both to the host. */
export class GridApp {
  readonly #page: Skeleton;
  readonly #host: HostConnection;
  readonly #memory: Memory;
  readonly #screen: GridScreen;
  readonly #picking: Picking;
  readonly #editing: Editing;
  readonly #passages: PassageActions;
  readonly #sources: SourceActions;
  readonly #cards: Cards;
  readonly #overlay: CellOverlay;
  readonly #cursor: TextCursor;
  readonly #notices: Notices;
  readonly #toolbar: Toolbar;
  readonly #incoming: Incoming;
  readonly #saying = new Slices();
  readonly #help: HelpDialog;
  readonly #drag: RowDrag;
  /** What was decided last moves passages: the focus goes with them when the answer comes. */
  #follows = false;
  #lookAtFocus = (): void => undefined;

  constructor(page: Skeleton, host: HostConnection) {
    this.#page = page;
    this.#host = host;
    this.#memory = new Memory(host);
    const tell = (words: string): void => this.#notices.tell(words);
    const model = (): GridModel | null => this.#screen.model;
    const send: HostConnection['send'] = (message) => host.send(message);
    this.#notices = new Notices(page, {
      retry: () => send({ type: 'retry' }),
      openAsText: () => send({ type: 'openAsText' }),
      changed: () => this.#toolbar.render(),
    });
    this.#screen = new GridScreen(page, this.#memory, {
      editorAt: (passage) => this.#editing.editorAt(passage),
      carryOver: (before, now) => {
        this.#editing.carryOver(before, now);
        this.#picking.carryOver(before, now);
        this.#cursor.carryOver(before, now);
      },
      filled: (row) => {
        this.#picking.paint(row);
        this.#cursor.paint(row);
      },
      changed: () => this.#toolbar.render(),
      scrolled: () => this.#cards.follow(),
      resized: () => this.#overlay.hide(),
    });
    this.#cursor = new TextCursor(this.#screen);
    this.#picking = new Picking(this.#screen, { tell, announce: (words) => this.#notices.announce(words) }, () =>
      this.#pickedChanged(),
    );
    this.#editing = new Editing(page.homeless, {
      model,
      send,
      tell,
      refresh: (passage) => this.#screen.refresh(passage),
      leave: () => this.#screen.focus.back(),
    });
    this.#passages = new PassageActions({
      model,
      send: (message) => {
        this.#follows = message.type === 'decide';
        send(message);
      },
      tell,
      targets: () => this.#picking.targets(),
      picked: () => this.#picking.picked,
      row: () => this.#screen.focus.position.row,
      neighbour: (row, direction) => this.#screen.neighbour(row, direction),
      reveal: (passage) => this.#reveal(passage),
      edit: (passage) => this.#edit(passage),
      explain: (passage) => this.#explain(passage),
      finished: () => this.#picking.clear(),
    });
    this.#sources = new SourceActions(page, this.#screen, send, tell);
    this.#toolbar = new Toolbar(page, {
      screen: this.#screen,
      memory: this.#memory,
      notices: this.#notices,
      picking: this.#picking,
      run: (command) => this.#run(command),
      showColumns: () => this.#sources.showAll(),
    });
    this.#overlay = new CellOverlay(page, (each) => this.#reveal(each));
    this.#help = new HelpDialog(page.help, page.root, () => this.#screen.focus.back());
    this.#cards = new Cards(new FloatingCard(page.card), page.grid, model, {
      reveal: ({ source, start, end }) => send({ type: 'reveal', source, start, end }),
      go: (place) => this.#screen.goToPlace(place),
      showMentions: (name) => send({ type: 'showMentions', name }),
      decide: (name, kind) => send({ type: 'decideName', name, kind }),
      onlyRowsWith: (name) => this.#toolbar.filter({ kind: 'name', name }),
      announce: (words) => this.#notices.announce(words),
    });
    this.#incoming = new Incoming({
      show: (shown) => this.#show(shown),
      handle: (message) => this.#handle(message),
      lost: () => send({ type: 'resend' }),
    });
    const drops = rowDrops(this.#screen, this.#picking, this.#passages.rows, () => this.#overlay.cell);
    this.#drag = new RowDrag(page.grip, page.scroller, page.dropLabel, drops);
    this.#listen();
  }

  receive(message: HostToGrid): void {
    this.#incoming.receive(message);
  }

  #handle(message: OtherMessage): void {
    switch (message.type) {
      case 'busy':
        this.#notices.showBusy(message.text, message.done);
        break;
      case 'problem':
        this.#notices.showProblem(message.text, message.inFile);
        break;
      case 'focus':
        this.#screen.goToPassage(message);
        break;
      case 'cursor':
        this.#cursor.show(message.at);
        break;
      case 'command':
        this.#run(message.command);
        break;
      case 'tell':
        this.#notices.tell(message.text);
        break;
      case 'editRefused':
        this.#editing.refused(message);
        break;
      default:
        assertNever(message);
    }
  }

  #listen(): void {
    const { grid, sheet } = this.#page;
    const { focus, viewport } = this.#screen;
    const keys: KeyActions = {
      move: (key) => {
        focus.move(key, viewport.pageLength());
        this.#picking.moved();
      },
      stretch: (key) => this.#picking.stretch(key),
      toggle: (cell) => this.#picking.toggle(cell),
      clear: () => this.#picking.clear(),
      nextParagraph: (direction) => this.#picking.nextParagraph(direction),
      command: (command) => {
        if (command === 'toggleFurniture') this.#passages.toggleFurniture();
        else if (command === 'toggleDone') this.#passages.toggleDone();
        else this.#run(command);
      },
      activate: (cell) => this.#activate(cell),
      makeBase: (source) => this.#sources.makeBase(source),
      header: (key, source) => this.#sources.onHeaderKey(key, source),
      openCard: (subject, returnTo) => {
        this.#cards.open(subject, returnTo === null);
        if (returnTo !== null) this.#cards.enter(returnTo);
      },
      closeCard: () => this.#cards.close(),
    };
    grid.addEventListener('keydown', () => this.#picking.endAside(), { capture: true });
    this.#lookAtFocus = listenToGridFocus(grid, (told) => this.#host.send(told));
    listenToGrid(grid, sheet, {
      ...keys,
      current: () => focus.current,
      goTo: ({ row, column }) => this.#screen.goToRow(row, column),
      source: (action, source) => this.#sources.run(action, source),
      toggleFold: (first) => this.#screen.toggleFold(first),
      focused: (cell) => this.#onFocus(cell),
      pointed: (cell, target) => {
        if (!cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
        this.#picking.point(target);
      },
      hovered: (cell) => this.#showOverlay(cell),
    });
    listenToParagraphs(grid, {
      reveal: (passage) => this.#reveal(passage),
      edit: (passage) => this.#edit(passage),
      toggle: (element) => this.#picking.toggle(element),
      plain: (element) => {
        this.#picking.clear();
        this.#picking.point(element);
      },
    });
  }

  #show(model: GridModel): void {
    const before = this.#screen.model;
    this.#editing.hold(() => this.#screen.show(model));
    const now = this.#screen.model;
    if (now === null || now === before) return;
    this.#notices.showProblem(null);
    this.#cards.closeIfIdle();
    const lost = {
      reattach: (index: number) => this.#passages.reattach(index),
      discard: (index: number) => this.#passages.discard(index),
    };
    render(lostDecisionsView(now, lost), this.#page.lost);
    if (!this.#follows) this.#notices.forget();
    this.#pickedChanged();
    if (this.#follows) this.#screen.focus.current?.scrollIntoView({ block: 'nearest' });
    this.#follows = false;
    this.#lookAtFocus();
    // Said later: counting must not keep the reader from seeing.
    setTimeout(() => this.#saying.run(whatChanged(before, now), (words) => this.#notices.announce(words)), 0);
  }

  #pickedChanged(): void {
    const lost = this.#screen.model?.comparison.decisions.some((each) => each.lost) === true;
    const context = { picked: this.#picking.count > 0, lost };
    this.#page.grid.setAttribute('data-vscode-context', JSON.stringify(context));
    this.#toolbar.render();
  }

  #run(command: GridCommand): void {
    if (command === 'help') {
      this.#cards.close();
      this.#help.open();
      return;
    }
    if (isPassageCommand(command)) {
      if (this.#screen.model?.content.stage !== 'complete' && command !== 'reveal') {
        this.#notices.tell('Still comparing. This can be done when all rows are there.');
        return;
      }
      this.#passages.run(command);
      return;
    }
    const direction = command === 'nextDifference' || command === 'nextDisagreement' ? 1 : -1;
    if (command === 'nextDifference' || command === 'previousDifference')
      this.#step(direction, isDifference, 'differences');
    else this.#step(direction, hasDisagreement, 'disagreements');
  }

  #step(direction: 1 | -1, wanted: (model: GridModel, row: number) => boolean, what: string): void {
    if (this.#screen.step(direction, wanted)) this.#picking.moved();
    else this.#notices.tell(`No more ${what} ${direction > 0 ? 'below' : 'above'}`);
  }

  #activate(cell: HTMLElement): void {
    const fold = cell.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    const signs = cell.querySelector<HTMLElement>('.signs[data-row-card]');
    if (fold !== undefined) this.#screen.toggleFold(Number(fold));
    else if (signs !== null) {
      this.#cards.open(signs, false);
      this.#cards.enter(cell);
    } else if (cell.querySelector('.paragraph') !== null) this.#passages.run('reveal');
    else cell.querySelector('button')?.click();
  }

  #reveal(passage: PassageRef): void {
    const paragraph = this.#screen.model?.sources[passage.source]?.paragraphs[passage.paragraph];
    if (paragraph === undefined) return;
    const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
    this.#host.send({ type: 'reveal', source: passage.source, start, end });
  }

  #edit(passage: PassageRef): void {
    const path = this.#screen.model?.sources[passage.source]?.path;
    this.#cards.close();
    if (path === undefined || isEditable(path)) {
      this.#editing.start(passage);
      this.#overlay.hide();
    } else this.#reveal(passage);
  }

  #explain(passage: PassageRef): void {
    const { model, focus } = this.#screen;
    if (model === null || focus.current === null) return;
    const go = (to: PassageRef): void => {
      this.#cards.close();
      this.#screen.goToPassage(to);
    };
    this.#cards.openOther(focus.current, explainView(model, passage, go), 'Why this is linked');
  }

  #onFocus(cell: HTMLElement): void {
    const { focus } = this.#screen;
    if (cell !== focus.current) {
      focus.notice(cell);
      this.#picking.moved();
    }
    this.#tellFocus();
    this.#showOverlay(cell);
    if (this.#screen.model?.content.stage !== 'read') this.#memory.update({ focus: focus.position });
  }

  /** Tells the host where the focus is, so that a text editor can show the place. */
  #tellFocus(): void {
    const { model, focus } = this.#screen;
    const { row, column } = focus.position;
    const passages = model === null || row < 0 || column < 0 ? [] : passagesOfCell(model, row, column);
    const spans = passages.flatMap(({ source, paragraph }) => model?.sources[source]?.paragraphs[paragraph] ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined) return;
    this.#host.send({ type: 'focused', source: column, start: first.start, end: last.end });
  }

  /** @param hovered the cell under the pointer; without one the focused cell has the overlay */
  #showOverlay(hovered: HTMLElement | null): void {
    const { current } = this.#screen.focus;
    const focused = current?.contains(document.activeElement) === true ? current : null;
    const cell = hovered ?? focused;
    if (this.#screen.model === null || this.#drag.isDragging) return;
    this.#overlay.show(this.#screen.model, cell?.querySelector('.paragraph-editor') ? null : cell);
  }
}

function assertNever(message: never): void {
  console.warn('A message that this grid does not know', message);
}
