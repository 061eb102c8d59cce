import { toLists, type ContentLists } from './contentLists.ts';
import { cutIntoParts, type ContentPart } from './contentParts.ts';
import type { GridContent } from './gridContent.ts';

// Parts on their way at once: one alone would wait for its receipt, all of them could not be stopped.
const ON_THEIR_WAY = 4;

interface Sent {
  readonly epoch: number;
  readonly lists: ContentLists<string>;
}

/**
 * Sends a grid what it is to show: in parts of bounded size, and of what it has already only the changes. Newer
 * content overtakes older that is still on its way.
 */
export class ContentSender {
  readonly #post: (part: ContentPart) => PromiseLike<boolean>;
  #epoch = 0;
  /** What the grid has for sure. */
  #sent: Sent | null = null;
  #next: GridContent | null = null;
  /** The round of sending that is going on; another one ends it. */
  #round: symbol | null = null;

  /** @param post promises whether the part was received */
  constructor(post: (part: ContentPart) => PromiseLike<boolean>) {
    this.#post = post;
  }

  /**
   * Sends content as soon as the part that is just going out has gone.
   * @returns when nothing is left to be sent; at once when older content is on its way
   */
  async send(content: GridContent): Promise<void> {
    this.#next = content;
    if (this.#round === null) await this.#run((this.#round = Symbol()));
  }

  /** The grid has nothing any more: what is sent next is sent whole. */
  forget(): void {
    this.#sent = null;
    this.#next = null;
    this.#round = null;
  }

  async #run(round: symbol): Promise<void> {
    try {
      while (this.#next !== null && this.#round === round) {
        const content = this.#next;
        this.#next = null;
        const sent = await this.#sendParts(content, round);
        if (this.#round !== round) return;
        if (sent !== null) this.#sent = sent;
        // What a grid that cannot be reached has is not known.
        else if (!this.#isOvertaken()) this.#sent = null;
      }
    } finally {
      if (this.#round === round) this.#round = null;
    }
  }

  /** @returns `null` when not all parts were sent or received */
  async #sendParts(content: GridContent, round: symbol): Promise<Sent | null> {
    const { version, stage, settings, comparison } = content;
    const head = { version, stage, settings, base: comparison.base };
    const lists = toLists(content);
    const epoch = ++this.#epoch;
    const receipts: PromiseLike<boolean>[] = [];
    for (const part of cutIntoParts(head, lists, this.#sent?.lists ?? null, { epoch, since: this.#sent?.epoch ?? 0 })) {
      if (receipts.length >= ON_THEIR_WAY && (await receipts[receipts.length - ON_THEIR_WAY]) === false) return null;
      if (this.#round !== round || this.#isOvertaken()) return null;
      receipts.push(this.#post(part));
    }
    const received = await Promise.all(receipts);
    return received.every(Boolean) ? { epoch, lists } : null;
  }

  #isOvertaken(): boolean {
    return this.#next !== null;
  }
}
