import { toFile } from '../engine/article/offsets.ts';
import type { PassageRef } from '../engine/comparison.ts';
import type { GridCommand, GridToHost } from '../protocol/grid.ts';
import type { Cards } from './cards.ts';
import type { CellOverlay } from './cellOverlay.ts';
import { isEditable, type Editing } from './editing.ts';
import { explainView } from './explainView.ts';
import { hasDisagreement, isDifference } from './filter.ts';
import type { GridModel } from './gridModel.ts';
import type { GridScreen } from './gridScreen.ts';
import type { HelpDialog } from './helpDialog.ts';
import type { Notices } from './notices.ts';
import { isPassageCommand, PassageActions } from './passageActions.ts';
import type { Picking } from './picking.ts';

/** What commands act on. */
interface CommandParts {
  readonly screen: GridScreen;
  readonly picking: Picking;
  readonly editing: Editing;
  readonly cards: Cards;
  readonly overlay: CellOverlay;
  readonly help: HelpDialog;
  readonly notices: Notices;
  readonly send: (message: GridToHost) => void;
}

/** Runs the commands of the grid, wherever they come from: keys, menus, buttons, VS Code, a click on a passage. */
export class Commands {
  readonly #parts: CommandParts;
  /** Deciding about passages; also done by dragging and by the list of lost decisions. */
  readonly passages: PassageActions;

  constructor(parts: CommandParts) {
    this.#parts = parts;
    const { screen, picking, notices, send } = parts;
    this.passages = new PassageActions({
      model: () => screen.model,
      send,
      tell: (words) => notices.tell(words),
      targets: () => picking.targets(),
      picked: () => picking.picked,
      row: () => screen.focus.position.row,
      neighbour: (row, direction) => screen.neighbour(row, direction),
      reveal: (passage) => this.reveal(passage),
      edit: (passage) => this.edit(passage),
      explain: (passage) => this.#explain(passage),
      finished: () => picking.clear(),
    });
  }

  run(command: GridCommand | 'toggleFurniture' | 'toggleDone'): void {
    const { screen, cards, help, notices } = this.#parts;
    if (command === 'toggleFurniture') this.passages.toggleFurniture();
    else if (command === 'toggleDone') this.passages.toggleDone();
    else if (command === 'help') {
      cards.close();
      help.open();
    } else if (!isPassageCommand(command)) this.#step(command);
    else if (screen.model?.content.stage === 'complete' || command === 'reveal') this.passages.run(command);
    else notices.tell('Still comparing. This can be done when all rows are there.');
  }

  /** Enter on a cell: what is most at hand there. */
  activate(cell: HTMLElement): void {
    const { screen, cards } = this.#parts;
    const fold = cell.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
    const signs = cell.querySelector<HTMLElement>('.signs[data-row-card]');
    if (fold !== undefined) screen.toggleFold(Number(fold));
    else if (signs !== null) {
      cards.open(signs, false);
      cards.enter(cell);
    } else if (cell.querySelector('.paragraph') !== null) this.passages.run('reveal');
    else cell.querySelector('button')?.click();
  }

  /** Shows a passage in a text editor. */
  reveal(passage: PassageRef): void {
    const { screen, send } = this.#parts;
    const paragraph = screen.model?.sources[passage.source]?.paragraphs[passage.paragraph];
    if (paragraph === undefined) return;
    const { start, end } = toFile(paragraph, { start: 0, end: paragraph.text.length });
    send({ type: 'reveal', source: passage.source, start, end });
  }

  /** Edits a passage in its cell, or shows it where it can be edited. */
  edit(passage: PassageRef): void {
    const { screen, cards, editing, overlay } = this.#parts;
    const path = screen.model?.sources[passage.source]?.path;
    cards.close();
    if (path === undefined || isEditable(path)) {
      editing.start(passage);
      overlay.hide();
    } else this.reveal(passage);
  }

  #explain(passage: PassageRef): void {
    const { screen, cards } = this.#parts;
    const { model, focus } = screen;
    if (model === null || focus.current === null) return;
    const go = (to: PassageRef): void => {
      cards.close();
      screen.goToPassage(to);
    };
    cards.openOther(focus.current, explainView(model, passage, go), 'Why this is linked');
  }

  #step(command: keyof typeof STEPS): void {
    const { screen, picking, notices } = this.#parts;
    const { direction, wanted, what } = STEPS[command];
    if (screen.step(direction, wanted)) picking.moved();
    else notices.tell(`No more ${what} ${direction > 0 ? 'below' : 'above'}`);
  }
}

interface Step {
  readonly direction: 1 | -1;
  readonly wanted: (model: GridModel, row: number) => boolean;
  readonly what: string;
}

const STEPS = {
  nextDifference: { direction: 1, wanted: isDifference, what: 'differences' },
  previousDifference: { direction: -1, wanted: isDifference, what: 'differences' },
  nextDisagreement: { direction: 1, wanted: hasDisagreement, what: 'disagreements' },
  previousDisagreement: { direction: -1, wanted: hasDisagreement, what: 'disagreements' },
} as const satisfies Record<string, Step>;
