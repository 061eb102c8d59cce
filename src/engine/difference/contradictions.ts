import type { Span } from '../article/article.ts';
import type { Figure } from '../comparison.ts';
import type { IndexedParagraph, PassageIndex } from './passageIndex.ts';
import type { CellMark } from './rowDifference.ts';
import { figureKey, united } from './sharedMarks.ts';
import type { Statement, StatementPair } from './statements.ts';
import type { Token } from './tokens.ts';
import { compareWords, type CompareWordsOptions } from './wordDifference.ts';

// Sentences less alike tell different things, and different things may have different numbers.
const ALIGNED = 0.4;
// For a negation more is asked: "did not come" and "came late, police said" is no contradiction.
const CLOSELY_ALIGNED = 0.6;

/**
 * Words of a cell that contradict the other cell: another figure or a negation in a statement that is otherwise
 * aligned, and altered words inside quotations of one utterance. Precision goes before recall.
 */
export function contradictionMarks(
  a: readonly Statement[],
  b: readonly Statement[],
  pairs: readonly StatementPair[],
  index: PassageIndex,
  options: CompareWordsOptions,
): readonly CellMark[] {
  const found = new Map<IndexedParagraph, Span[]>();
  const cells = { a: new Set(a.map(({ passage }) => passage)), b: new Set(b.map(({ passage }) => passage)) };
  const told = { a: keysOf(cells.a), b: keysOf(cells.b) };
  for (const pair of pairs) {
    const [x, y] = [a[pair.a], b[pair.b]];
    if (x === undefined || y === undefined) continue;
    if (pair.likeness >= ALIGNED) add(y.passage, contradictingFigures(x, y, told));
    if (pair.likeness >= CLOSELY_ALIGNED) add(y.passage, contradictingNegations(x, y));
  }
  for (const passage of cells.b) add(passage, alteredWords([...cells.a], passage, index, options));
  return [...found].flatMap(([passage, spans]) =>
    united(spans).map(({ start, end }) => ({ kind: 'contradicts' as const, paragraph: passage.index, start, end })),
  );

  function add(passage: IndexedParagraph, spans: readonly Span[]): void {
    if (spans.length > 0) found.set(passage, [...(found.get(passage) ?? []), ...spans]);
  }
}

/**
 * Figures of `b` that stand where `a` has another of the same kind and unit. Only where exactly one is left over on
 * either side: of several nobody can tell which answers which.
 */
function contradictingFigures(
  a: Statement,
  b: Statement,
  told: { readonly a: ReadonlySet<string>; readonly b: ReadonlySet<string> },
): readonly Span[] {
  const right = figuresIn(b).filter(({ what }) => !told.a.has(figureKey(what) ?? ''));
  if (right.length === 0) return [];
  const left = figuresIn(a).filter(({ what }) => !told.b.has(figureKey(what) ?? ''));
  return right.filter(({ what }) => {
    const rivals = left.filter((other) => isComparable(other.what, what));
    const siblings = right.filter((other) => isComparable(other.what, what));
    const rival = rivals[0];
    return rivals.length === 1 && siblings.length === 1 && rival !== undefined && excludes(rival.what, what);
  });
}

function keysOf(cell: ReadonlySet<IndexedParagraph>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { figures } of cell) {
    for (const { what } of figures) {
      const key = figureKey(what);
      if (key !== null) keys.add(key);
    }
  }
  return keys;
}

function figuresIn(
  statement: Statement,
): readonly { readonly what: Figure; readonly start: number; readonly end: number }[] {
  return statement.passage.figures.filter(
    ({ what, start, end }) => what.value !== null && start >= statement.start && end <= statement.end,
  );
}

function isComparable(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.kind === 'date' || a.kind === 'time' || (a.unit ?? '') === (b.unit ?? ''));
}

/** "2025-07" and "2025-07-12" do not exclude each other, "2025-07-11" and "2025-07-12" do. */
function excludes(a: Figure, b: Figure): boolean {
  const [x, y] = [a.value ?? '', b.value ?? ''];
  if (a.kind !== 'date') return x !== y;
  return !x.startsWith(y) && !y.startsWith(x);
}

/** The word that says no in `b` alone or, where `a` alone says no, the word that follows where it stood. */
function contradictingNegations(a: Statement, b: Statement): readonly Span[] {
  const [x, y] = [negations(a.tokens), negations(b.tokens)];
  if (x.length === y.length) return [];
  if (x.length === 0) return y;
  if (y.length > 0) return [];
  const [denied] = x;
  const follows = denied === undefined ? undefined : a.tokens.slice(a.tokens.indexOf(denied) + 1).find(isTelling);
  const partner = b.tokens.find((token) => token.key === follows?.key);
  return partner === undefined ? [] : [partner];
}

function negations(list: readonly Token[]): readonly Token[] {
  return list.filter(({ kind }) => kind === 'negation');
}

function isTelling({ kind }: Token): boolean {
  return kind === 'content';
}

/** What differs inside quotations that report the same utterance: the words that were altered. */
function alteredWords(
  cell: readonly IndexedParagraph[],
  passage: IndexedParagraph,
  index: PassageIndex,
  options: CompareWordsOptions,
): readonly Span[] {
  return passage.quotes.flatMap((quote) => {
    const original = cell
      .flatMap((other) => other.quotes.map((each) => ({ ...each, text: other.text })))
      .find((each) => index.utterance(quote.what, each.what) === 'altered');
    if (original === undefined) return [];
    const words = passage.text.slice(quote.start, quote.end);
    const said = original.text.slice(original.start, original.end);
    return compareWords(said, words, { ...options, language: passage.language }).changes.flatMap((change) => {
      if (change.kind === 'trivial' || change.kind === 'spelling') return [];
      const altered = words.slice(change.bStart, change.bEnd);
      if (altered.trim() === '') return [];
      const start = quote.start + change.bStart + (altered.length - altered.trimStart().length);
      return [{ start, end: start + altered.trim().length }];
    });
  });
}
