import { tellsTheStory, type Article, type BlockKind } from '../article/article.ts';
import type { Link, PassageRef, Row } from '../comparison.ts';
import type { FormerRows, FormerTie } from './formerRows.ts';
import { Groups, type Cells } from './groups.ts';
import { RowOrder } from './rowOrder.ts';

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

// What a link counts more whose passages stood in one row before: while a paragraph is being written, its links waver
// by less than that from word to word.
const STAY = 0.1;

/**
 * Arranges all paragraphs in rows: each paragraph in exactly one row, passages with a strong link in the same row, in
 * the order of the base; other sources' extra paragraphs where they stand between their neighbours. A source has more
 * than one paragraph in a row only where these follow each other, or where the user wants it so.
 * @param links all links; weak ones do not move paragraphs
 * @param base index of the source whose order the rows keep (but for paragraphs that the user pinned across it)
 * @param former the rows before an edit: what was not edited stays where it was, with whom it was
 */
export function arrangeRows(
  articles: readonly Article[],
  links: readonly Link[],
  base: number,
  decisions?: RowDecisions,
  former: FormerRows | null = null,
): readonly Row[] {
  const steps = arrangeRowsInSteps(articles, links, base, decisions, former);
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
  former: FormerRows | null = null,
): Generator<void, readonly Row[]> {
  const groups = yield* groupParagraphs(articles, links, base, decisions, former);
  const order = new RowOrder(articles, groups, base);
  if (former !== null) order.keep(former);
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
  former: FormerRows | null,
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
  const join = (link: Link): boolean => {
    const a = groups.find(link.a);
    const b = groups.find(link.b);
    if (a === b || groups.areApart(a, b)) return false;
    if (!fit(groups.cellsOf(a), groups.cellsOf(b), base, follows)) return false;
    groups.join(a, b);
    return true;
  };
  const tie = (link: Link): FormerTie => former?.tie(link.a, link.b) ?? 'open';
  // A title beside the paragraph that tells it would leave both without their likes: rows hold blocks of one kind,
  // and such a link is shown as a marker.
  const free = links.filter((link) => kindOf(link.a) === kindOf(link.b) && isFree(link.a) && isFree(link.b));
  const kept = former === null ? [] : free.filter((link) => tie(link) === 'kept');
  // Until nothing joins any more: the first and the third paragraph of a cell wait for the second.
  while (kept.map(join).includes(true)) yield;
  const strongest = free
    .filter((link) => link.score >= STRONG - STAY)
    .map((link) => ({ link, tie: tie(link), stay: tie(link) === 'together' ? STAY : 0 }))
    .filter((each) => each.tie !== 'apart' && each.link.score >= STRONG - each.stay)
    .map(({ link, stay }) => ({ link, claim: claim(link) + stay }))
    // Of equal claims, which copies of a passage make, that of the nearest places is first: copy beside copy.
    .sort((x, y) => y.claim - x.claim || distance(x.link) - distance(y.link));
  for (const [i, { link }] of strongest.entries()) {
    if (i % LINKS_AT_ONCE === 0) yield;
    join(link);
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
