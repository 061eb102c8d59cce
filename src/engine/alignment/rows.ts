import { tellsTheStory, type Article, type BlockKind } from '../article/article.ts';
import type { Link, PassageRef, Row } from '../comparison.ts';
import { Groups, type Cells } from './groups.ts';

/** What the user decided about rows. Decisions win over every link. */
export interface RowDecisions {
  /** Pairs that share a row. */
  readonly pins: readonly (readonly [PassageRef, PassageRef])[];
  /** Pairs that do not share a row, unless pinned. */
  readonly splits: readonly (readonly [PassageRef, PassageRef])[];
  /** Passages whose row the user chose. Each passage is in one of them at most. */
  readonly placements?: readonly Placement[];
}

/** Passages that stand together where the user put them; their links move neither them nor others. */
export interface Placement {
  readonly passages: readonly PassageRef[];
  /** A passage of the row that they stand in; `null` for a row of their own. */
  readonly beside: PassageRef | null;
}

const NO_DECISIONS: RowDecisions = { pins: [], splits: [] };

/** Least score of a link that puts passages in one row: more likely right than wrong. */
const STRONG = 0.5;

// Added to a link's score when links compete for a row: passages that tell the same as a whole belong together
// rather than those that share a statement, and the base leads.
const SAME_FIRST = 0.5;
const BASE_FIRST = 0.25;

/**
 * Arranges all paragraphs in rows: each paragraph in exactly one row, passages with a strong link in the same row, in
 * the order of the base; other sources' extra paragraphs where they stand between their neighbours. A source has more
 * than one paragraph in a row only where these follow each other, or where the user wants it so.
 * @param links all links; weak ones do not move paragraphs
 * @param base index of the source whose order the rows keep (but for paragraphs that the user pinned across it)
 */
export function arrangeRows(
  articles: readonly Article[],
  links: readonly Link[],
  base: number,
  decisions?: RowDecisions,
): readonly Row[] {
  const steps = arrangeRowsInSteps(articles, links, base, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As {@link arrangeRows}; yields between stretches of work. */
export function* arrangeRowsInSteps(
  articles: readonly Article[],
  links: readonly Link[],
  base: number,
  decisions: RowDecisions = NO_DECISIONS,
): Generator<void, readonly Row[]> {
  const groups = yield* groupParagraphs(articles, links, base, decisions);
  const order = new RowOrder(articles, groups, base);
  order.append(base);
  for (const source of articles.keys()) {
    yield;
    if (source !== base) order.append(source);
  }
  yield;
  return order.rows();
}

/** Links looked at between two steps. */
const LINKS_AT_ONCE = 2000;

function* groupParagraphs(
  articles: readonly Article[],
  links: readonly Link[],
  base: number,
  decisions: RowDecisions,
): Generator<void, Groups> {
  const groups = new Groups(articles.map((article) => article.paragraphs.length));
  const exists = ({ source, paragraph }: PassageRef): boolean => articles[source]?.paragraphs[paragraph] !== undefined;
  const valid = (pairs: RowDecisions['pins']): RowDecisions['pins'] => pairs.filter((pair) => pair.every(exists));
  for (const [a, b] of valid(decisions.pins)) groups.join(groups.find(a), groups.find(b));
  for (const [a, b] of valid(decisions.splits)) groups.keepApart(a, b);
  const placements = (decisions.placements ?? []).map(({ passages, beside }) => ({
    passages: passages.filter(exists),
    beside: beside !== null && exists(beside) ? beside : null,
  }));
  const placed = new Set(placements.flatMap(({ passages }) => passages.map(keyOf)));
  const isFree = (passage: PassageRef): boolean => !placed.has(keyOf(passage));
  joinTitles(groups, articles, isFree);
  const follows = nextInStory(articles);
  const kindOf = ({ source, paragraph }: PassageRef): BlockKind | undefined =>
    articles[source]?.paragraphs[paragraph]?.kind;
  const claim = (link: Link): number =>
    link.score +
    (link.relation === 'same' ? SAME_FIRST : 0) +
    (link.a.source === base || link.b.source === base ? BASE_FIRST : 0);
  const strongest = links
    // A title beside the paragraph that tells it would leave both without their likes: rows hold blocks of one kind,
    // and such a link is shown as a marker.
    .filter((link) => link.score >= STRONG && kindOf(link.a) === kindOf(link.b) && isFree(link.a) && isFree(link.b))
    .map((link) => ({ link, claim: claim(link) }))
    // Of equal claims, which copies of a passage make, that of the nearest places is first: copy beside copy.
    .sort((x, y) => y.claim - x.claim || distance(x.link) - distance(y.link));
  for (const [i, { link }] of strongest.entries()) {
    if (i % LINKS_AT_ONCE === 0) yield;
    const a = groups.find(link.a);
    const b = groups.find(link.b);
    if (a === b || groups.areApart(a, b)) continue;
    if (fit(groups.cellsOf(a), groups.cellsOf(b), base, follows)) groups.join(a, b);
  }
  // Last, so that what the user puts into a row drives nothing else out of it.
  for (const { passages, beside } of placements) {
    const [first, ...others] = passages;
    if (first === undefined) continue;
    for (const each of beside === null ? others : [...others, beside])
      groups.join(groups.find(first), groups.find(each));
  }
  return groups;
}

function keyOf({ source, paragraph }: PassageRef): string {
  return `${source}:${paragraph}`;
}

/** How far two linked passages stand from each other, counted from the beginnings of their sources. */
function distance({ a, b }: Link): number {
  return Math.abs(a.paragraph - b.paragraph);
}

/** The titles of all sources stand in one row, however they are worded: a reader compares them first. */
function joinTitles(groups: Groups, articles: readonly Article[], isFree: (passage: PassageRef) => boolean): void {
  let row: number | null = null;
  articles.forEach(({ paragraphs }, source) => {
    const paragraph = paragraphs.findIndex(({ kind }) => kind === 'title');
    if (paragraph < 0 || !isFree({ source, paragraph })) return;
    const title = groups.find({ source, paragraph });
    if (row === null) row = title;
    else if (row !== title && !groups.areApart(row, title)) {
      groups.join(row, title);
      row = groups.find({ source, paragraph });
    }
  });
}

/** Whether two groups can share a row: never two places of the base, elsewhere only neighbours in one cell. */
function fit(a: Cells, b: Cells, base: number, follows: readonly (readonly number[])[]): boolean {
  return a.every((cell, source) => {
    const other = b[source] ?? [];
    if (cell.length === 0 || other.length === 0) return true;
    if (source === base) return false;
    const all = [...cell, ...other].sort((x, y) => x - y);
    return all.every((paragraph, i) => i === 0 || follows[source]?.[all[i - 1] ?? 0] === paragraph);
  });
}

/** For each source and paragraph the index of the next one that tells the story. */
function nextInStory(articles: readonly Article[]): readonly (readonly number[])[] {
  return articles.map(({ paragraphs }) => {
    const next = new Array<number>(paragraphs.length).fill(-1);
    let following = -1;
    for (let i = paragraphs.length - 1; i >= 0; i--) {
      next[i] = following;
      const paragraph = paragraphs[i];
      if (paragraph && tellsTheStory(paragraph.kind)) following = i;
    }
    return next;
  });
}

interface RowNode {
  readonly cells: number[][];
  readonly furniture: boolean;
  /** Placed by the base, which later sources' rows do not push away from their place. */
  readonly ofBase: boolean;
  next: RowNode | null;
}

/** Rows in order, a linked list into which each source in turn puts what the sources before it did not have. */
class RowOrder {
  readonly #articles: readonly Article[];
  readonly #groups: Groups;
  readonly #placed = new Map<number, RowNode>();
  readonly #base: number;
  readonly #start: RowNode = { cells: [], furniture: false, ofBase: true, next: null };

  constructor(articles: readonly Article[], groups: Groups, base: number) {
    this.#articles = articles;
    this.#groups = groups;
    this.#base = base;
  }

  /** Places all paragraphs of a source that have no row yet behind the paragraph before them. */
  append(source: number): void {
    const paragraphs = this.#articles[source]?.paragraphs ?? [];
    let previous = this.#start;
    for (const [index, paragraph] of paragraphs.entries()) {
      const group = this.#groups.find({ source, paragraph: index });
      const placed = this.#placed.get(group);
      if (placed !== undefined) {
        previous = placed;
      } else if (tellsTheStory(paragraph.kind) || !this.#isAlone(group)) {
        const cells = this.#groups.cellsOf(group).map((cell) => [...cell]);
        previous = this.#insert(this.#end(previous, source), cells, false, source);
        this.#placed.set(group, previous);
      } else {
        previous = this.#placeFurniture(previous, source, index);
        this.#placed.set(group, previous);
      }
    }
  }

  rows(): readonly Row[] {
    const rows: Row[] = [];
    for (let node = this.#start.next; node !== null; node = node.next) {
      const sources = node.cells.filter((cell) => cell.length > 0).length;
      rows.push({ cells: node.cells, state: node.furniture ? 'furniture' : sources > 1 ? 'shared' : 'only' });
    }
    return rows;
  }

  #isAlone(group: number): boolean {
    return this.#groups.cellsOf(group).flat().length === 1;
  }

  /** Page furniture side by side takes one row: the view folds it into a line. */
  #placeFurniture(previous: RowNode, source: number, index: number): RowNode {
    const fits = !this.#isApart(previous, source, index);
    if (fits && previous.furniture && previous.cells[source]?.at(-1) === index - 1) {
      previous.cells[source].push(index);
      return previous;
    }
    const behind = this.#end(previous, source);
    const next = [behind, behind.next].find(
      (node) => node?.furniture === true && node.cells[source]?.length === 0 && !this.#isApart(node, source, index),
    );
    if (next) {
      next.cells[source] = [index];
      return next;
    }
    const cells = this.#articles.map((_, column) => (column === source ? [index] : []));
    return this.#insert(behind, cells, true, source);
  }

  /** Whether the user wants a paragraph apart from what a row holds. */
  #isApart(node: RowNode, source: number, paragraph: number): boolean {
    return this.#groups.apartFrom({ source, paragraph }).some((group) => this.#placed.get(group) === node);
  }

  #insert(behind: RowNode, cells: number[][], furniture: boolean, source: number): RowNode {
    behind.next = { cells, furniture, ofBase: source === this.#base, next: behind.next };
    return behind.next;
  }

  /**
   * The last of the rows behind `node` that other sources have put there, so that the extras of one source stay
   * together: "base, x1, x2, y1", not "base, y1, x1, x2".
   */
  #end(node: RowNode, source: number): RowNode {
    let end = node;
    while (end.next !== null && !end.next.ofBase && end.next.cells[source]?.length === 0) end = end.next;
    return end;
  }
}
