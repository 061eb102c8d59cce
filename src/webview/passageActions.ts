import type { PassageRef } from '../engine/comparison.ts';
import type { GridCommand, GridToHost, PassageChange, PassageDecision } from '../protocol/grid.ts';
import type { GridModel } from './gridModel.ts';
import { isFurniture, passagesOfRow, samePassage } from './passages.ts';
import { RowActions } from './rowActions.ts';
import { counted } from './wording.ts';

/** Commands that go from place to place; the others are about passages. */
type StepCommand = 'nextDifference' | 'previousDifference' | 'nextDisagreement' | 'previousDisagreement';
export type PassageCommand = Exclude<GridCommand, StepCommand | 'help'>;

/** Decisions that need nothing but their passages; those that arrange rows are made by {@link RowActions}. */
type PlainDecision = Exclude<PassageDecision, 'move' | 'split' | 'join'>;

export function isPassageCommand(command: GridCommand): command is PassageCommand {
  return !/Difference$|Disagreement$|^help$/u.test(command);
}

/** What the actions need of the grid around them. */
export interface PassageSurroundings {
  readonly model: () => GridModel | null;
  /** The passages that a command is about: the picked ones, else those of the cell with the focus. */
  readonly targets: () => readonly PassageRef[];
  /** The picked passages alone. */
  readonly picked: () => readonly PassageRef[];
  /** The row with the focus. */
  readonly row: () => number;
  /** The next row of the story above or below that is shown. */
  readonly neighbour: (row: number, direction: 1 | -1) => number | null;
  readonly send: (message: GridToHost) => void;
  /** Says something to everybody: why an action cannot be done, or that it is. */
  readonly tell: (words: string) => void;
  readonly reveal: (passage: PassageRef) => void;
  readonly edit: (passage: PassageRef) => void;
  /** Shows why passages stand in one row. */
  readonly explain: (passage: PassageRef) => void;
  /** The picked passages have served. */
  readonly finished: () => void;
}

/** Does what the reader wants with passages: decides about them, edits, reveals and explains them. */
export class PassageActions {
  readonly #around: PassageSurroundings;
  /** What arranges rows; also done by dragging. */
  readonly rows: RowActions;

  constructor(around: PassageSurroundings) {
    this.#around = around;
    this.rows = new RowActions({
      neighbour: around.neighbour,
      tell: around.tell,
      decide: (model, changes, said) => this.#send(model, changes, said),
    });
  }

  run(command: PassageCommand): void {
    const model = this.#around.model();
    const targets = this.#around.targets();
    const [first] = targets;
    if (model === null) return;
    if (first === undefined) {
      this.#around.tell('There is no passage here. Go to one first.');
      return;
    }
    switch (command) {
      case 'link':
        this.#link(model, targets);
        break;
      case 'unlink':
        this.#unlink(model, targets);
        break;
      case 'moveUp':
      case 'moveDown':
        this.rows.moveBy(model, targets, command === 'moveDown' ? 1 : -1);
        break;
      case 'moveHere':
        this.#moveHere(model);
        break;
      case 'split':
        this.rows.split(model, targets);
        break;
      case 'join':
      case 'joinAbove':
        this.rows.join(model, targets, command === 'join' ? 1 : -1);
        break;
      case 'reattach':
        this.#reattach(model, targets, undefined);
        break;
      case 'markAsFurniture':
        this.#decide(model, 'furniture', targets);
        break;
      case 'restore':
        this.#decide(model, 'article', targets);
        break;
      case 'note':
        // A note is about one row; several passages of several rows would make it about none.
        this.#decide(model, 'note', wholeRows(model, [first])[0] ?? [first]);
        break;
      case 'done':
      case 'undone':
        this.#decideEach(model, command, wholeRows(model, targets));
        break;
      case 'compareInDiffEditor':
        this.#compare(model, targets);
        break;
      case 'reveal':
        this.#around.reveal(first);
        break;
      case 'edit':
        this.#around.edit(first);
        break;
      case 'explain':
        this.#around.explain(first);
        break;
      default:
        command satisfies never;
    }
  }

  /** Marks as furniture, or restores when all are furniture. */
  toggleFurniture(): void {
    const model = this.#around.model();
    const all = this.#around.targets().every((each) => isFurniture(model, each));
    this.run(all ? 'restore' : 'markAsFurniture');
  }

  /** Marks rows as done, or takes it back when all are. */
  toggleDone(): void {
    const model = this.#around.model();
    const all = this.#around
      .targets()
      .every(({ source, paragraph }) => model?.rows[model.facts(source, paragraph)?.row ?? -1]?.done === true);
    this.run(all ? 'undone' : 'done');
  }

  #link(model: GridModel, passages: readonly PassageRef[]): void {
    const sources = new Set(passages.map(({ source }) => source));
    if (sources.size < 2) {
      this.#around.tell('Select passages of two or more sources to link them: Ctrl+click, or Ctrl+Space.');
      return;
    }
    this.#decide(model, 'link', passages);
  }

  /** One passage is taken out of its row; several picked ones are told apart from each other. */
  #unlink(model: GridModel, passages: readonly PassageRef[]): void {
    const sources = new Set(passages.map(({ source }) => source));
    if (sources.size > 1) {
      this.#decide(model, 'unlink', passages);
      return;
    }
    const pairs = passages.flatMap((passage) => partners(model, passage).map((other) => [passage, other] as const));
    if (pairs.length === 0) this.#around.tell('This passage is linked with no other.');
    else this.#decideEach(model, 'unlink', pairs);
  }

  /** A decision that lost its text is about the picked passages now. @param index of the decision in the comparison */
  reattach(index: number): void {
    const model = this.#around.model();
    const picked = this.#around.picked();
    if (model === null) return;
    if (picked.length > 0) this.#reattach(model, picked, index);
    else this.#around.tell('First select what it is about now (Ctrl+click, or Ctrl+Space). Or press R on a passage.');
  }

  /** Takes a decision away. @param index of the decision in the comparison */
  discard(index: number): void {
    const model = this.#around.model();
    if (model === null) return;
    this.#around.send({ type: 'discard', version: model.content.version, decision: index });
    this.#around.tell('Decision discarded');
  }

  #reattach(model: GridModel, passages: readonly PassageRef[], decision: number | undefined): void {
    if (!model.comparison.decisions.some(({ lost }) => lost)) {
      this.#around.tell('No decision has lost its text.');
      return;
    }
    const which = decision === undefined ? {} : { decision };
    this.#around.send({ type: 'reattach', version: model.content.version, passages: [...passages], ...which });
    this.#around.finished();
  }

  #moveHere(model: GridModel): void {
    const picked = this.#around.picked();
    if (picked.length > 0) this.rows.moveTo(model, picked, this.#around.row());
    else this.#around.tell('First select the passages to move (Ctrl+click, or Ctrl+Space), then go to the row.');
  }

  #decide(model: GridModel, kind: PlainDecision, passages: readonly PassageRef[]): void {
    this.#decideEach(model, kind, [passages]);
  }

  #decideEach(model: GridModel, kind: PlainDecision, each: readonly (readonly PassageRef[])[]): void {
    const changes = each.map((passages) => ({ kind, passages: [...passages] }));
    const count = kind === 'done' || kind === 'undone' ? each.length : (each[0]?.length ?? 0);
    // The host's input box says it itself.
    this.#send(model, changes, kind === 'note' ? null : SAID[kind](count));
  }

  #send(model: GridModel, changes: PassageChange[], said: string | null): void {
    this.#around.send({ type: 'decide', version: model.content.version, changes });
    if (said !== null) this.#around.tell(said);
    this.#around.finished();
  }

  #compare(model: GridModel, targets: readonly PassageRef[]): void {
    const sources = [...new Set(targets.map(({ source }) => source))];
    const [first = 0, second] = sources;
    const { base } = model.comparison;
    const other = model.sources.findIndex(({ problem }, source) => problem === null && source !== base);
    const right = second ?? (first === base ? other : first);
    const left = second === undefined ? base : first;
    if (right < 0 || left === right) this.#around.tell('There is no other source to compare with.');
    else this.#around.send({ type: 'diff', left, right });
  }
}

const SAID: Readonly<Record<Exclude<PlainDecision, 'note'>, (count: number) => string>> = {
  link: (count) => `${counted(count, 'passage')} linked`,
  unlink: () => 'Link taken away',
  furniture: (count) => `${counted(count, 'passage')} marked as page furniture`,
  article: (count) => `${counted(count, 'passage')} restored to the article`,
  done: (count) => `${count === 1 ? 'Row' : counted(count, 'row')} marked as done`,
  undone: (count) => `${count === 1 ? 'Row' : counted(count, 'row')} marked as not done`,
};

/** What a passage is told together with: the other sources' passages of its row, and linked ones elsewhere. */
function partners(model: GridModel, passage: PassageRef): PassageRef[] {
  const facts = model.facts(passage.source, passage.paragraph);
  if (facts === undefined) return [];
  const beside = passagesOfRow(model, facts.row).filter(({ source }) => source !== passage.source);
  return beside.length > 0 ? beside : facts.elsewhere.map(({ other }) => other);
}

/** All passages of the rows of some, those given first: a row is found again as long as one of them is. */
function wholeRows(model: GridModel, passages: readonly PassageRef[]): PassageRef[][] {
  const rows = new Set(passages.flatMap(({ source, paragraph }) => model.facts(source, paragraph)?.row ?? []));
  return [...rows].map((row) => {
    const all = passagesOfRow(model, row);
    const given = all.filter((each) => passages.some((other) => samePassage(each, other)));
    return [...given, ...all.filter((each) => !given.includes(each))];
  });
}
