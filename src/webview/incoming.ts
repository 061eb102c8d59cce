import { fromLists } from '../protocol/contentLists.ts';
import { ContentReceiver, type ArrivedContent, type ContentPart } from '../protocol/contentParts.ts';
import type { HostToGrid } from '../protocol/grid.ts';
import { indexContent } from './contentIndex.ts';
import { GridModel } from './gridModel.ts';
import { Slices } from './slices.ts';

/** What is said about passages: by numbers that mean those of the content sent before. */
const ABOUT_PASSAGES: ReadonlySet<string> = new Set(['focus', 'editRefused'] satisfies HostToGrid['type'][]);

/** A message that is no part of the content. */
export type OtherMessage = Exclude<HostToGrid, ContentPart>;

export interface IncomingActions {
  readonly show: (model: GridModel) => void;
  readonly handle: (message: OtherMessage) => void;
  /** The content must be sent again. */
  readonly lost: () => void;
}

/** Makes models of what the host sends, without keeping the reader waiting, and keeps messages in their order. */
export class Incoming {
  readonly #actions: IncomingActions;
  readonly #receiver = new ContentReceiver();
  readonly #slices = new Slices();
  #held: OtherMessage[] = [];

  constructor(actions: IncomingActions) {
    this.#actions = actions;
  }

  receive(message: HostToGrid): void {
    if (message.type !== 'part') {
      if (this.#isBusy && ABOUT_PASSAGES.has(message.type)) this.#held.push(message);
      else this.#actions.handle(message);
      return;
    }
    const taken = this.#receiver.take(message);
    if (taken === 'lost') this.#actions.lost();
    else if (typeof taken === 'object') this.#slices.run(modelOf(taken), (model) => this.#show(model));
  }

  get #isBusy(): boolean {
    return this.#receiver.isArriving || this.#slices.isRunning;
  }

  #show(model: GridModel): void {
    this.#actions.show(model);
    if (this.#isBusy) return;
    const held = this.#held;
    this.#held = [];
    for (const message of held) this.#actions.handle(message);
  }
}

function* modelOf({ head, lists }: ArrivedContent): Generator<void, GridModel> {
  const content = yield* fromLists(head, lists);
  return new GridModel(content, yield* indexContent(content));
}
