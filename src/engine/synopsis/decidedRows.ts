import type { Placement, RowDecisions } from '../alignment/rows.ts';
import type { PassageRef, PlacedDecision } from '../comparison.ts';

interface Put {
  passages: readonly PassageRef[];
  /** The passages of the row that they were put into; none for a row of their own. */
  readonly to: readonly PassageRef[];
}

/**
 * Reads from the decisions which passages share a row and which do not; of contradicting decisions the last counts. To
 * link says what is told alike, and moves; to move, split and join only arranges, and says nothing about the telling.
 */
export function decidedRows(placed: readonly PlacedDecision[]): Required<RowDecisions> {
  const decided = new DecidedRows();
  for (const { decision, passages, to = [], lost } of placed) {
    const { kind } = decision;
    if (kind === 'link' || kind === 'join') decided.join(passages);
    else if (kind === 'unlink') decided.part(passages);
    else if ((kind === 'move' || kind === 'split') && !lost) decided.put(passages, to);
  }
  return decided.result();
}

/** What holds after the decisions so far. */
class DecidedRows {
  readonly #pins = new Map<string, readonly [PassageRef, PassageRef]>();
  readonly #splits = new Map<string, readonly [PassageRef, PassageRef]>();
  readonly #puts = new Map<string, Put>();

  join(passages: readonly PassageRef[]): void {
    for (const [key, pair] of pairsOf(passages)) {
      this.#splits.delete(key);
      this.#pins.set(key, pair);
    }
  }

  part(passages: readonly PassageRef[]): void {
    for (const [key, [a, b]] of pairsOf(passages)) {
      this.#pins.delete(key);
      this.#splits.set(key, [a, b]);
      this.#partPut(a, b);
      this.#partPut(b, a);
    }
  }

  put(passages: readonly PassageRef[], to: readonly PassageRef[]): void {
    const all = [...passages, ...to];
    const isOneOf = (list: readonly PassageRef[], passage: PassageRef): boolean =>
      list.some((each) => isSame(each, passage));
    for (const [key, [a, b]] of this.#pins) if (isOneOf(passages, a) !== isOneOf(passages, b)) this.#pins.delete(key);
    for (const [key, [a, b]] of this.#splits)
      if ((isOneOf(passages, a) || isOneOf(passages, b)) && isOneOf(all, a) && isOneOf(all, b))
        this.#splits.delete(key);
    const put: Put = { passages, to: to.filter((each) => !isOneOf(passages, each)) };
    for (const passage of passages) {
      this.#leave(passage);
      this.#puts.set(keyOf(passage), put);
    }
  }

  result(): Required<RowDecisions> {
    const placements = [...new Set(this.#puts.values())].map(({ passages, to }): Placement => {
      // One that was itself put somewhere may have gone on; the row is where the others are.
      const beside = to.find((each) => !this.#puts.has(keyOf(each))) ?? to[0];
      return { passages, beside: beside ?? null };
    });
    return { pins: [...this.#pins.values()], splits: [...this.#splits.values()], placements };
  }

  /** A passage that was put beside another, or together with it, stands alone when the two are told apart. */
  #partPut(passage: PassageRef, other: PassageRef): void {
    const put = this.#puts.get(keyOf(passage));
    if (put === undefined) return;
    if (put !== this.#puts.get(keyOf(other)) && !put.to.some((each) => isSame(each, other))) return;
    this.#leave(passage);
    this.#puts.set(keyOf(passage), { passages: [passage], to: [] });
  }

  #leave(passage: PassageRef): void {
    const put = this.#puts.get(keyOf(passage));
    if (put !== undefined) put.passages = put.passages.filter((each) => !isSame(each, passage));
  }
}

function* pairsOf(passages: readonly PassageRef[]): Generator<[string, readonly [PassageRef, PassageRef]]> {
  for (const [index, a] of passages.entries())
    for (const b of passages.slice(index + 1)) {
      const [first, second] = keyOf(a) < keyOf(b) ? [a, b] : [b, a];
      yield [`${keyOf(first)}-${keyOf(second)}`, [first, second]];
    }
}

function keyOf({ source, paragraph }: PassageRef): string {
  return `${source}:${paragraph}`;
}

function isSame(a: PassageRef, b: PassageRef): boolean {
  return a.source === b.source && a.paragraph === b.paragraph;
}
