import type { PassageRef } from '../engine/comparison.ts';
import type { GridCommand, GridToHost, PassageDecision } from '../protocol/grid.ts';
import type { GridModel } from './gridModel.ts';
import { isFurniture, passagesOfRow, samePassage } from './passages.ts';
import { counted } from './wording.ts';

/** Commands that go from place to place; the others are about passages. */
type StepCommand = 'nextDifference' | 'previousDifference' | 'nextDisagreement' | 'previousDisagreement';
export type PassageCommand = Exclude<GridCommand, StepCommand>;

export function isPassageCommand(command: GridCommand): command is PassageCommand {
  return !/Difference$|Disagreement$/u.test(command);
}

/** What the actions need of the grid around them. */
export interface PassageSurroundings {
  readonly model: () => GridModel | null;
  /** The passages that a command is about: the picked ones, else those of the cell with the focus. */
  readonly targets: () => readonly PassageRef[];
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

  constructor(around: PassageSurroundings) {
    this.#around = around;
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
        for (const row of wholeRows(model, targets)) this.#decide(model, command, row);
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
    for (const pair of pairs) this.#decide(model, 'unlink', pair);
  }

  #decide(model: GridModel, kind: PassageDecision, passages: readonly PassageRef[]): void {
    this.#around.send({ type: 'decide', version: model.content.version, kind, passages: [...passages] });
    // The host's input box says it itself.
    if (kind !== 'note') this.#around.tell(SAID[kind](passages.length));
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

const SAID: Readonly<Record<Exclude<PassageDecision, 'note'>, (count: number) => string>> = {
  link: (count) => `${counted(count, 'passage')} linked`,
  unlink: () => 'Link taken away',
  furniture: (count) => `${counted(count, 'passage')} marked as page furniture`,
  article: (count) => `${counted(count, 'passage')} restored to the article`,
  done: () => 'Row marked as done',
  undone: () => 'Row marked as not done',
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
