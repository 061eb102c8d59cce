import { render } from 'lit-html';
import type { HostToGrid } from '../protocol/grid.ts';
import { Attention } from './attention.ts';
import { bringIntoView } from './bringIntoView.ts';
import { Cards } from './cards.ts';
import { CellOverlay } from './cellOverlay.ts';
import { whatChanged } from './changeWords.ts';
import { Commands } from './commands.ts';
import { Editing } from './editing.ts';
import { FloatingCard } from './floatingCard.ts';
import type { GridModel } from './gridModel.ts';
import { GridScreen } from './gridScreen.ts';
import { HelpDialog } from './helpDialog.ts';
import { Incoming, type OtherMessage } from './incoming.ts';
import { lostDecisionsView } from './lostDecisionsView.ts';
import { Memory } from './memory.ts';
import { Notices } from './notices.ts';
import { Picking } from './picking.ts';
import { listenToReader } from './readerInput.ts';
import { RowDrag } from './rowDrag.ts';
import { rowDrops } from './rowDrops.ts';
import type { Skeleton } from './skeleton.ts';
import { Slices } from './slices.ts';
import { SourceActions } from './sourceActions.ts';
import { TextCursor } from './textCursor.ts';
import { Toolbar } from './toolbar.ts';
import type { HostConnection } from './vscodeApi.ts';

/** The grid: puts its parts together, gives them what the host sends, and shows what came. */
export class GridApp {
  readonly #page: Skeleton;
  readonly #screen: GridScreen;
  readonly #picking: Picking;
  readonly #editing: Editing;
  readonly #commands: Commands;
  readonly #cards: Cards;
  readonly #cursor: TextCursor;
  readonly #notices: Notices;
  readonly #toolbar: Toolbar;
  readonly #incoming: Incoming;
  readonly #saying = new Slices();
  readonly #lookAtFocus: () => void;
  /** What was decided last moves passages: the focus goes with them when the answer comes. */
  #follows = false;

  constructor(page: Skeleton, host: HostConnection) {
    this.#page = page;
    const memory = new Memory(host);
    const send: HostConnection['send'] = (message) => {
      if (message.type === 'decide') this.#follows = true;
      else if (message.type === 'reattach' || message.type === 'discard') this.#follows = false;
      host.send(message);
    };
    const tell = (words: string): void => this.#notices.tell(words);
    const announce = (words: string): void => this.#notices.announce(words);
    const model = (): GridModel | null => this.#screen.model;
    this.#notices = new Notices(page, {
      retry: () => send({ type: 'retry' }),
      openAsText: () => send({ type: 'openAsText' }),
      changed: () => this.#toolbar.render(),
    });
    const screen = new GridScreen(page, memory, {
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
      resized: () => overlay.hide(),
    });
    this.#screen = screen;
    this.#cursor = new TextCursor(screen);
    const picking = new Picking(screen, { tell, announce }, () => this.#pickedChanged());
    this.#picking = picking;
    this.#editing = new Editing(page.homeless, memory.view.drafts, {
      model,
      send,
      tell,
      refresh: (passage) => screen.refresh(passage),
      leave: () => screen.focus.back(),
      keep: (drafts) => memory.update({ drafts: [...drafts] }),
    });
    this.#cards = new Cards(new FloatingCard(page.card), page.grid, model, {
      reveal: ({ source, start, end }) => send({ type: 'reveal', source, start, end }),
      go: (place) => screen.goToPlace(place),
      showMentions: (name) => send({ type: 'showMentions', name }),
      decide: (name, kind) => send({ type: 'decideName', name, kind }),
      onlyRowsWith: (name) => this.#toolbar.filter({ kind: 'name', name }),
      announce,
    });
    const overlay = new CellOverlay(page, (passage) => commands.reveal(passage));
    const help = new HelpDialog(page.help, page.root, () => screen.focus.back());
    const [editing, cards, notices] = [this.#editing, this.#cards, this.#notices];
    const commands = new Commands({ screen, picking, editing, cards, overlay, help, notices, send });
    this.#commands = commands;
    const sources = new SourceActions(page, screen, send, tell);
    this.#toolbar = new Toolbar(page, {
      screen,
      memory,
      notices,
      picking,
      run: (command) => commands.run(command),
      showColumns: () => sources.showAll(),
    });
    this.#incoming = new Incoming({
      show: (shown) => this.#show(shown),
      handle: (message) => this.#handle(message),
      lost: () => send({ type: 'resend' }),
    });
    const drops = rowDrops(screen, picking, commands.passages.rows, () => overlay.cell);
    const drag = new RowDrag(page.grip, page.scroller, page.dropLabel, drops);
    const attention = new Attention({ screen, memory, picking, overlay, drag, send });
    this.#lookAtFocus = listenToReader(page, { screen, picking, cards, commands, sources, attention, send });
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
        this.#commands.run(message.command);
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

  #show(model: GridModel): void {
    const before = this.#screen.model;
    this.#editing.hold(() => this.#screen.show(model));
    const now = this.#screen.model;
    if (now === null || now === before) return;
    this.#notices.showProblem(null);
    this.#cards.closeIfIdle();
    const { passages } = this.#commands;
    const lost = {
      reattach: (index: number) => passages.reattach(index),
      discard: (index: number) => passages.discard(index),
    };
    render(lostDecisionsView(now, lost), this.#page.lost);
    if (!this.#follows) this.#notices.forget();
    this.#pickedChanged();
    if (this.#follows) bringIntoView(this.#screen.focus.current);
    this.#follows = false;
    if (now.content.stage === 'complete') this.#editing.restore();
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
}

function assertNever(message: never): void {
  console.warn('A message that this grid does not know', message);
}
