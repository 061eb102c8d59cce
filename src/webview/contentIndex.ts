import type { Comparison, Figure, Link, Name, PassageRef, Place, Row } from '../engine/comparison.ts';
import { dismissalOf } from '../engine/findings/review.ts';
import { firstIndex } from './search.ts';
import type { GridContent } from '../protocol/gridContent.ts';

// So many items are looked at before others may run: less than a millisecond's work.
const ITEMS_A_STEP = 500;

/** How a row is coloured: shared rows by the greatest change in them. `waiting`: it is not compared yet. */
export type RowLook = 'identical' | 'edited' | 'reworded' | 'only' | 'furniture' | 'waiting';

export interface RowSummary {
  /** What the row is recognised by in another comparison: its first passage. */
  readonly key: string;
  readonly state: RowLook;
  /** Indexes into `comparison.disagreements` with evidence in this row. */
  readonly disagreements: readonly number[];
  /** The reader's notes on this row. */
  readonly notes: readonly string[];
  /** The reader has checked this row. */
  readonly done: boolean;
  /** Sources with a passage here. */
  readonly present: readonly number[];
}

/** A place of the file that something is known about, in the paragraph that holds it. */
export interface NamedPlace extends Place {
  readonly name: Name;
}

interface DisagreementPlace extends Place {
  readonly disagreement: number;
}

/** A link whose other passage stands in another row. */
export interface DistantLink {
  readonly row: number;
  readonly other: PassageRef;
  readonly link: Link;
}

/** All that is known of one paragraph beyond its text. */
export interface ParagraphFacts {
  row: number;
  readonly mentions: NamedPlace[];
  readonly disagreements: DisagreementPlace[];
  readonly elsewhere: DistantLink[];
  /** Another passage tells the same, in this row or elsewhere. */
  linked: boolean;
  /** Dates whose words alone do not say the day. */
  readonly dates: Figure[];
}

/** Rows of page furniture that stand together and fold into one line: `first … last`, inclusive. */
export interface FurnitureFold {
  readonly first: number;
  readonly last: number;
}

/** What is looked up in a comparison again and again. */
export interface ContentIndex {
  readonly facts: readonly (readonly ParagraphFacts[])[];
  readonly rows: readonly RowSummary[];
  readonly folds: readonly FurnitureFold[];
  /** By row, the links between its passages. */
  readonly rowLinks: ReadonlyMap<number, readonly Link[]>;
}

/** Finds what stands in each paragraph and row. Yields after less than a millisecond's work each. */
export function* indexContent(content: GridContent): Generator<void, ContentIndex> {
  const { comparison } = content;
  const facts = yield* collectFacts(comparison);
  const rowLinks = yield* linksInRows(comparison, facts);
  const rows = yield* summariseRows(content, facts);
  return { facts, rowLinks, rows, folds: foldFurniture(rows) };
}

function* collectFacts(comparison: Comparison): Generator<void, ParagraphFacts[][]> {
  const facts: ParagraphFacts[][] = [];
  for (const { paragraphs } of comparison.sources) {
    facts.push(
      paragraphs.map(() => ({ row: -1, linked: false, mentions: [], disagreements: [], elsewhere: [], dates: [] })),
    );
    yield;
  }
  const at = ({ source, paragraph }: PassageRef) => facts[source]?.[paragraph];
  const holding = (place: Place) => {
    const passage = locate(comparison, place);
    return passage === undefined ? undefined : at(passage);
  };
  for (const [row, { cells }] of comparison.rows.entries()) {
    if (row % ITEMS_A_STEP === 0) yield;
    cells.forEach((cell, source) => {
      for (const paragraph of cell) {
        const fact = at({ source, paragraph });
        if (fact !== undefined) fact.row = row;
      }
    });
  }
  for (const name of comparison.names) {
    for (const [index, mention] of name.mentions.entries()) {
      if (index % ITEMS_A_STEP === 0) yield;
      holding(mention)?.mentions.push({ ...mention, name });
    }
  }
  for (const [disagreement, found] of comparison.disagreements.entries()) {
    yield;
    // What the user has dealt with is marked no more; the Disagreements view still has it.
    if (dismissalOf(comparison, found) !== undefined) continue;
    for (const place of found.evidence) holding(place)?.disagreements.push({ ...place, disagreement });
  }
  for (const [index, figure] of comparison.figures.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    if (needsGloss(figure)) holding(figure)?.dates.push(figure);
  }
  for (const [index, link] of comparison.links.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const a = at(link.a);
    const b = at(link.b);
    if (a === undefined || b === undefined) continue;
    a.linked = true;
    b.linked = true;
    if (a.row === b.row) continue;
    a.elsewhere.push({ row: b.row, other: link.b, link });
    b.elsewhere.push({ row: a.row, other: link.a, link });
  }
  return facts;
}

/** "on Saturday" means a day that only the article's own date tells; "12 July" says it itself. */
function needsGloss({ kind, value, text }: Figure): boolean {
  return kind === 'date' && value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !/\d/u.test(text);
}

function* linksInRows(
  comparison: Comparison,
  facts: ContentIndex['facts'],
): Generator<void, ReadonlyMap<number, readonly Link[]>> {
  const inRows = new Map<number, Link[]>();
  for (const [index, link] of comparison.links.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const row = facts[link.a.source]?.[link.a.paragraph]?.row;
    if (row === undefined || row !== facts[link.b.source]?.[link.b.paragraph]?.row) continue;
    const known = inRows.get(row);
    if (known === undefined) inRows.set(row, [link]);
    else known.push(link);
  }
  return inRows;
}

function* summariseRows(content: GridContent, facts: ContentIndex['facts']): Generator<void, RowSummary[]> {
  const { comparison } = content;
  const found = comparison.rows.map(() => new Set<number>());
  for (const bySource of facts) {
    yield;
    for (const { row, disagreements } of bySource)
      for (const { disagreement } of disagreements) found[row]?.add(disagreement);
  }
  const notes = comparison.rows.map((): string[] => []);
  const done = new Set<number>();
  for (const { decision, passages } of comparison.decisions) {
    const [first] = passages;
    const row = first === undefined ? undefined : facts[first.source]?.[first.paragraph]?.row;
    if (row === undefined) continue;
    if (decision.kind === 'note') notes[row]?.push(decision.text);
    else if (decision.kind === 'done') done.add(row);
  }
  const summaries: RowSummary[] = [];
  for (const [index, { cells }] of comparison.rows.entries()) {
    if (index % ITEMS_A_STEP === 0) yield;
    const present = cells.flatMap((cell, source) => (cell.length > 0 ? [source] : []));
    summaries.push({
      key: keyOf(comparison, cells, present[0]),
      state: lookOf(content, index),
      disagreements: [...(found[index] ?? [])].sort((a, b) => a - b),
      notes: notes[index] ?? [],
      done: done.has(index),
      present,
    });
  }
  return summaries;
}

function keyOf({ sources }: Comparison, cells: Row['cells'], source = -1): string {
  const [paragraph = -1] = cells[source] ?? [];
  return `${source}:${sources[source]?.paragraphs[paragraph]?.text ?? ''}`;
}

function lookOf({ stage, comparison, differences }: GridContent, row: number): RowLook {
  const state = comparison.rows[row]?.state ?? 'furniture';
  if (state === 'furniture' || (state === 'only' && stage !== 'read')) return state;
  if (stage !== 'complete') return 'waiting';
  const changes = (differences[row] ?? []).flatMap((each) => (each === null ? [] : [each.change]));
  if (changes.length === 0) return 'reworded';
  return changes.includes('reworded') ? 'reworded' : changes.includes('edited') ? 'edited' : 'identical';
}

/** The paragraph that holds the start of a place. */
export function locate(comparison: Comparison, place: Place): PassageRef | undefined {
  const paragraphs = comparison.sources[place.source]?.paragraphs ?? [];
  const paragraph = firstIndex(paragraphs.length, (at) => (paragraphs[at]?.start ?? Infinity) > place.start) - 1;
  const end = paragraphs[paragraph]?.end;
  return end === undefined || place.start >= end ? undefined : { source: place.source, paragraph };
}

function foldFurniture(rows: readonly RowSummary[]): FurnitureFold[] {
  const folds: FurnitureFold[] = [];
  rows.forEach(({ state }, row) => {
    if (state !== 'furniture') return;
    const previous = folds.at(-1);
    if (previous?.last === row - 1) folds[folds.length - 1] = { first: previous.first, last: row };
    else folds.push({ first: row, last: row });
  });
  return folds;
}
