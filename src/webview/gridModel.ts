import type { ComparedSource, Comparison, Link, Name, PassageRef, Place } from '../engine/comparison.ts';
import type { CellDifference } from '../engine/difference/rowDifference.ts';
import type { GridContent } from '../protocol/gridContent.ts';
import {
  indexContent,
  locate,
  type ContentIndex,
  type FurnitureFold,
  type ParagraphFacts,
  type RowSummary,
} from './contentIndex.ts';
import { finish } from './slices.ts';

/** The Comparison, indexed for the view: what stands in a paragraph, in a row, and where a name is. */
export class GridModel {
  readonly content: GridContent;
  readonly rows: readonly RowSummary[];
  readonly folds: readonly FurnitureFold[];
  readonly #facts: readonly (readonly ParagraphFacts[])[];
  readonly #rowLinks: ReadonlyMap<number, readonly Link[]>;
  readonly #names: ReadonlyMap<string, Name>;
  #naming: { readonly id: string; readonly rows: ReadonlySet<number> } | null = null;

  /** @param index what {@link indexContent} finds in the content */
  constructor(content: GridContent, index: ContentIndex = finish(indexContent(content))) {
    this.content = content;
    this.rows = index.rows;
    this.folds = index.folds;
    this.#facts = index.facts;
    this.#rowLinks = index.rowLinks;
    this.#names = new Map(content.comparison.names.map((name) => [name.id, name]));
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

  /** Whether a disagreement, by its index, is more than worth knowing. */
  isGrave(disagreement: number): boolean {
    return this.comparison.disagreements[disagreement]?.severity === 'warning';
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

  /** Rows that name a name. Asked once a row by a filter: what was found last is kept. */
  rowsNaming(id: string): ReadonlySet<number> {
    if (this.#naming?.id !== id) this.#naming = { id, rows: this.#findRowsNaming(id) };
    return this.#naming.rows;
  }

  #findRowsNaming(id: string): ReadonlySet<number> {
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
}
