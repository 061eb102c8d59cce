import type { ComparedSource, Comparison, Figure, Link, Name, PassageRef, Place } from '../engine/comparison.ts';
import type { CellDifference } from '../engine/difference/rowDifference.ts';
import { dismissalOf } from '../engine/findings/review.ts';
import type { GridContent } from '../protocol/grid.ts';

/** How a row is coloured: shared rows by the greatest change in them. */
export type RowLook = 'identical' | 'edited' | 'reworded' | 'only' | 'furniture';

export interface RowSummary {
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

export interface DisagreementPlace extends Place {
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

/** The Comparison, indexed for the view: what stands in a paragraph, in a row, and where a name is. */
export class GridModel {
  readonly content: GridContent;
  readonly rows: readonly RowSummary[];
  readonly folds: readonly FurnitureFold[];
  readonly #facts: readonly (readonly ParagraphFacts[])[];
  readonly #rowLinks: ReadonlyMap<number, readonly Link[]>;
  readonly #names: ReadonlyMap<string, Name>;

  constructor(content: GridContent) {
    this.content = content;
    const { comparison } = content;
    this.#facts = collectFacts(comparison);
    this.#rowLinks = linksInRows(comparison, this.#facts);
    this.#names = new Map(comparison.names.map((name) => [name.id, name]));
    this.rows = this.#summariseRows();
    this.folds = foldFurniture(this.rows);
  }

  get comparison(): Comparison {
    return this.content.comparison;
  }

  get sources(): readonly ComparedSource[] {
    return this.content.comparison.sources;
  }

  label(source: number): string {
    return this.sources[source]?.label ?? '';
  }

  facts(source: number, paragraph: number): ParagraphFacts | undefined {
    return this.#facts[source]?.[paragraph];
  }

  name(id: string): Name | undefined {
    return this.#names.get(id);
  }

  /** Paragraph indexes of a source in a row. */
  cell(row: number, source: number): readonly number[] {
    return this.comparison.rows[row]?.cells[source] ?? [];
  }

  difference(row: number, source: number): CellDifference | null {
    return this.content.differences[row]?.[source] ?? null;
  }

  /** The best link between a cell and the cell it is read against. */
  linkOf(row: number, source: number): Link | undefined {
    const against = this.difference(row, source)?.against;
    return this.#rowLinks
      .get(row)
      ?.filter(({ a, b }) =>
        against === undefined
          ? a.source === source || b.source === source
          : (a.source === source && b.source === against) || (b.source === source && a.source === against),
      )
      .reduce<Link | undefined>(
        (best, link) => (best === undefined || link.score > best.score ? link : best),
        undefined,
      );
  }

  /** All links between passages of a row. */
  linksInRow(row: number): readonly Link[] {
    return this.#rowLinks.get(row) ?? [];
  }

  rowsNaming(id: string): ReadonlySet<number> {
    const rows = new Set<number>();
    for (const mention of this.#names.get(id)?.mentions ?? []) {
      const at = this.locate(mention);
      const facts = at === undefined ? undefined : this.facts(at.source, at.paragraph);
      if (facts !== undefined) rows.add(facts.row);
    }
    return rows;
  }

  /** The paragraph that holds the start of a place. */
  locate(place: Place): PassageRef | undefined {
    return locate(this.comparison, place);
  }

  #summariseRows(): RowSummary[] {
    const found = this.comparison.rows.map(() => new Set<number>());
    for (const bySource of this.#facts)
      for (const facts of bySource)
        for (const { disagreement } of facts.disagreements) found[facts.row]?.add(disagreement);
    const notes = this.comparison.rows.map((): string[] => []);
    const done = new Set<number>();
    for (const { decision, passages } of this.comparison.decisions) {
      const [first] = passages;
      const row = first === undefined ? undefined : this.facts(first.source, first.paragraph)?.row;
      if (row === undefined) continue;
      if (decision.kind === 'note') notes[row]?.push(decision.text);
      else if (decision.kind === 'done') done.add(row);
    }
    return this.comparison.rows.map((row, index) => ({
      state: row.state === 'shared' ? this.#greatestChange(index) : row.state,
      disagreements: [...(found[index] ?? [])].sort((a, b) => a - b),
      notes: notes[index] ?? [],
      done: done.has(index),
      present: row.cells.flatMap((cell, source) => (cell.length > 0 ? [source] : [])),
    }));
  }

  #greatestChange(row: number): RowLook {
    const changes = (this.content.differences[row] ?? []).flatMap((each) => (each === null ? [] : [each.change]));
    if (changes.length === 0) return 'reworded';
    return changes.includes('reworded') ? 'reworded' : changes.includes('edited') ? 'edited' : 'identical';
  }
}

function collectFacts(comparison: Comparison): ParagraphFacts[][] {
  const facts = comparison.sources.map((source) =>
    source.paragraphs.map((): ParagraphFacts => ({
      row: -1,
      linked: false,
      mentions: [],
      disagreements: [],
      elsewhere: [],
      dates: [],
    })),
  );
  const at = ({ source, paragraph }: PassageRef) => facts[source]?.[paragraph];
  const holding = (place: Place) => {
    const passage = locate(comparison, place);
    return passage === undefined ? undefined : at(passage);
  };
  comparison.rows.forEach((row, index) =>
    row.cells.forEach((cell, source) => {
      for (const paragraph of cell) {
        const fact = at({ source, paragraph });
        if (fact !== undefined) fact.row = index;
      }
    }),
  );
  for (const name of comparison.names)
    for (const mention of name.mentions) holding(mention)?.mentions.push({ ...mention, name });
  comparison.disagreements.forEach((found, disagreement) => {
    // What the user has dealt with is marked no more; the Disagreements view still has it.
    if (dismissalOf(comparison, found) !== undefined) return;
    for (const place of found.evidence) holding(place)?.disagreements.push({ ...place, disagreement });
  });
  for (const figure of comparison.figures) if (needsGloss(figure)) holding(figure)?.dates.push(figure);
  for (const link of comparison.links) {
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

function linksInRows(
  comparison: Comparison,
  facts: readonly (readonly ParagraphFacts[])[],
): ReadonlyMap<number, readonly Link[]> {
  const inRows = new Map<number, Link[]>();
  for (const link of comparison.links) {
    const row = facts[link.a.source]?.[link.a.paragraph]?.row;
    if (row === undefined || row !== facts[link.b.source]?.[link.b.paragraph]?.row) continue;
    const known = inRows.get(row);
    if (known === undefined) inRows.set(row, [link]);
    else known.push(link);
  }
  return inRows;
}

function locate(comparison: Comparison, place: Place): PassageRef | undefined {
  const paragraphs = comparison.sources[place.source]?.paragraphs ?? [];
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? Infinity) <= place.start) low = middle + 1;
    else high = middle;
  }
  const paragraph = low - 1;
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
