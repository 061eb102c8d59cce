import type { Paragraph } from '../engine/article/article.ts';
import type { ComparedSource, Comparison, Name, Place, Role, Row } from '../engine/comparison.ts';
import type { CellDifference, RowDifferences } from '../engine/difference/rowDifference.ts';
import type { ContentHead, GridContent } from './gridContent.ts';

/** The lists that a comparison is sent as, in the order in which they are sent. */
export const LIST_NAMES = [
  'sources',
  'starts',
  'paragraphs',
  'rows',
  'links',
  'names',
  'mentions',
  'quotes',
  'utterances',
  'claims',
  'figures',
  'disagreements',
  'decisions',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** For each list its items. What they hold is between {@link toLists} and {@link fromLists}. */
export type ContentLists<Item> = Readonly<Record<ListName, readonly Item[]>>;

// So many items are decoded before the caller may stop or let others run: about a millisecond's work.
const ITEMS_A_STEP = 250;

/** Where the paragraphs of a source begin: offset and line by turns, a paragraph after the other. */
type Starts = readonly number[];

/** A paragraph wherever it stands in its file. Offsets of `pieces` count from its start. */
type LooseParagraph = Omit<Paragraph, 'start' | 'end' | 'line'> & { readonly length: number };

/** A place counted from the start of its paragraph; from that of the file where `in` is −1. */
type LoosePlace<Item extends Place> = Item & { readonly in: number };

type LooseName = Omit<Name, 'mentions' | 'roles'> & {
  readonly roles: readonly LoosePlace<Role>[];
  /** Mentions outside of every paragraph. */
  readonly strays: readonly Place[];
};

/** Mentions in a paragraph: id of the name, start, end; counted from the start of the paragraph. */
type LooseMentions = readonly (readonly [name: string, start: number, end: number])[];

/** A row with its differences. Paragraphs of `cells` count from the one after the last that an earlier row has. */
interface LooseRow extends Row {
  readonly differences: readonly (CellDifference | null)[];
}

/**
 * Takes a comparison apart into lists of items that say nothing of where they stand: the same paragraph, row or name
 * is the same item though the text above it grew. So an edit changes few items, and only these need be sent.
 * @returns every item as JSON
 */
export function toLists({ comparison, differences }: GridContent): ContentLists<string> {
  const { sources, names } = comparison;
  const loosen = loosener(sources);
  const mentions = sources.map(({ paragraphs }) => paragraphs.map((): [string, number, number][] => []));
  const looseNames = names.map((name): LooseName => {
    const { mentions: all, roles, ...rest } = name;
    const strays: Place[] = [];
    for (const mention of all) {
      const { in: paragraph, source, start, end } = loosen(mention);
      if (paragraph < 0) strays.push(mention);
      else mentions[source]?.[paragraph]?.push([name.id, start, end]);
    }
    return { ...rest, roles: roles.map(loosen), strays };
  });
  const lists: ContentLists<unknown> = {
    sources: sources.map(({ paragraphs, ...source }) => ({ ...source, paragraphs: paragraphs.length })),
    starts: sources.map(({ paragraphs }): Starts => paragraphs.flatMap(({ start, line }) => [start, line])),
    paragraphs: sources.flatMap(({ paragraphs }) => paragraphs.map(looseParagraph)),
    rows: looseRows(comparison.rows, differences),
    links: comparison.links,
    names: looseNames,
    mentions: mentions.flat(),
    quotes: comparison.quotes.map(loosen),
    utterances: comparison.utterances.map((each) =>
      each.indirect === undefined ? each : { ...each, indirect: each.indirect.map(loosen) },
    ),
    claims: comparison.claims.map(loosen),
    figures: comparison.figures.map(loosen),
    disagreements: comparison.disagreements.map((each) => ({ ...each, evidence: each.evidence.map(loosen) })),
    decisions: comparison.decisions,
  };
  return mapLists(lists, (items) => items.map((item) => JSON.stringify(item)));
}

/** The inverse of {@link toLists}, in steps: it yields after about a millisecond's work each. */
export function* fromLists(head: ContentHead, lists: ContentLists<unknown>): Generator<void, GridContent> {
  const sources = yield* decodeSources(lists);
  const fasten = <Item extends Place>(place: LoosePlace<Item>): Item => {
    const { in: paragraph, ...item } = place;
    const from = sources[place.source]?.paragraphs[paragraph]?.start ?? 0;
    return { ...item, start: place.start + from, end: place.end + from } as unknown as Item;
  };
  const names = yield* decodeNames(lists, sources, fasten);
  const { rows, differences } = yield* decodeRows(lists.rows as readonly LooseRow[]);
  const fastened = <Item>(list: readonly unknown[]): Item[] =>
    (list as readonly LoosePlace<Place>[]).map((each) => fasten(each) as Item);
  const comparison: Comparison = {
    version: 1,
    base: head.base,
    sources,
    links: lists.links as Comparison['links'],
    rows,
    names,
    quotes: fastened(lists.quotes),
    utterances: (lists.utterances as Comparison['utterances']).map((each) =>
      each.indirect === undefined ? each : { ...each, indirect: fastened(each.indirect) },
    ),
    claims: fastened(lists.claims),
    figures: fastened(lists.figures),
    disagreements: (lists.disagreements as Comparison['disagreements']).map((each) => ({
      ...each,
      evidence: fastened(each.evidence),
    })),
    decisions: lists.decisions as Comparison['decisions'],
  };
  const { version, stage, settings } = head;
  return { version, stage, settings, comparison, differences };
}

/** The same for every list. */
export function mapLists<From, To>(
  lists: ContentLists<From>,
  each: (items: readonly From[], name: ListName) => readonly To[],
): ContentLists<To> {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, each(lists[name], name)])) as ContentLists<To>;
}

function looseParagraph({ start, end, line: _line, pieces, ...rest }: Paragraph): LooseParagraph {
  return {
    ...rest,
    length: end - start,
    pieces: pieces.map((piece) => ({ ...piece, start: piece.start - start })),
  };
}

function loosener(sources: readonly ComparedSource[]): <Item extends Place>(place: Item) => LoosePlace<Item> {
  return (place) => {
    const paragraphs = sources[place.source]?.paragraphs ?? [];
    const at = lastBefore(paragraphs, place.start);
    const from = paragraphs[at]?.start ?? 0;
    return { ...place, in: at, start: place.start - from, end: place.end - from };
  };
}

/** Index of the last paragraph that starts at an offset or before it, or −1. */
function lastBefore(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function looseRows(rows: readonly Row[], differences: RowDifferences): LooseRow[] {
  const next: number[] = [];
  return rows.map(({ cells, state }, row) => ({
    state,
    cells: cells.map((cell, source) =>
      cell.map((paragraph) => {
        const from = next[source] ?? 0;
        next[source] = paragraph + 1;
        return paragraph - from;
      }),
    ),
    differences: (differences[row] ?? []).map((each, source) => shiftMarks(each, -(cells[source]?.[0] ?? 0))),
  }));
}

function shiftMarks(difference: CellDifference | null, by: number): CellDifference | null {
  if (difference === null) return null;
  return { ...difference, marks: difference.marks.map((mark) => ({ ...mark, paragraph: mark.paragraph + by })) };
}

function* decodeSources(lists: ContentLists<unknown>): Generator<void, ComparedSource[]> {
  type Loose = Omit<ComparedSource, 'paragraphs'> & { readonly paragraphs: number };
  const sources: ComparedSource[] = [];
  let at = 0;
  for (const [index, source] of (lists.sources as readonly Loose[]).entries()) {
    const starts = (lists.starts[index] ?? []) as Starts;
    const loose = lists.paragraphs.slice(at, at + source.paragraphs) as readonly LooseParagraph[];
    at += loose.length;
    const paragraphs = loose.map(({ kind, text, length, pieces }, paragraph): Paragraph => {
      const start = starts[2 * paragraph] ?? 0;
      const line = starts[2 * paragraph + 1] ?? 1;
      const placed = pieces.map((piece) => ({ ...piece, start: piece.start + start }));
      return { kind, text, start, end: start + length, line, pieces: placed };
    });
    sources.push({ ...source, paragraphs });
    yield;
  }
  return sources;
}

function* decodeNames(
  lists: ContentLists<unknown>,
  sources: readonly ComparedSource[],
  fasten: (place: LoosePlace<Role>) => Role,
): Generator<void, Name[]> {
  const names = (lists.names as readonly LooseName[]).map(({ roles, strays, ...name }) => ({
    ...name,
    roles: roles.map(fasten),
    mentions: [...strays],
  }));
  const byId = new Map(names.map((name) => [name.id, name]));
  const mentions = lists.mentions as readonly LooseMentions[];
  let at = 0;
  for (const [source, { paragraphs }] of sources.entries()) {
    for (const { start: from } of paragraphs)
      for (const [id, start, end] of mentions[at++] ?? [])
        byId.get(id)?.mentions.push({ source, start: start + from, end: end + from });
    yield;
  }
  return names;
}

function* decodeRows(
  loose: readonly LooseRow[],
): Generator<void, { readonly rows: Row[]; readonly differences: RowDifferences }> {
  const rows: Row[] = [];
  const differences: (readonly (CellDifference | null)[])[] = [];
  const next: number[] = [];
  for (const [index, { state, cells: looseCells, differences: looseDifferences }] of loose.entries()) {
    const cells = looseCells.map((cell, source) =>
      cell.map((offset) => {
        const paragraph = offset + (next[source] ?? 0);
        next[source] = paragraph + 1;
        return paragraph;
      }),
    );
    rows.push({ cells, state });
    differences.push(looseDifferences.map((each, source) => shiftMarks(each, cells[source]?.[0] ?? 0)));
    if (index % ITEMS_A_STEP === 0) yield;
  }
  return { rows, differences };
}
