import { align } from './alignment/align.ts';
import { FormerRows, type Arranged } from './alignment/formerRows.ts';
import { arrangeRows, arrangeRowsInSteps } from './alignment/rows.ts';
import type { Article } from './article/article.ts';
import type { SourceInput } from './article/readArticle.ts';
import type { ComparedSource, Comparison, Row } from './comparison.ts';
import type { EngineData } from './data.ts';
import { withIndirectSpeech } from './facts/indirectSpeech.ts';
import { findUtterances } from './facts/utterances.ts';
import { findDisagreements } from './findings/disagreements.ts';
import { withSeverities, type Severities } from './findings/review.ts';
import { Memory } from './memory.ts';
import { decideNames } from './names/decideNames.ts';
import { withOwnNames } from './names/ownNames.ts';
import type { Decision } from './synopsis/decisions.ts';
import { decidedRows } from './synopsis/decidedRows.ts';
import { decidedPairs, placeDecisions, withDecidedKinds, withDecidedLinks } from './synopsis/place.ts';

/** What a passage of the comparison is: a paragraph as the article has it, one sentence, or one line of the file. */
export type Unit = 'paragraph' | 'sentence' | 'line';

export interface CompareOptions {
  /** Index of the source that the rows follow. Default 0. */
  readonly base?: number;
  readonly unit?: Unit;
  /** What the user decided, in the order decided. */
  readonly decisions?: readonly Decision[];
  /** How grave disagreements of each kind are to the user. */
  readonly severities?: Severities;
  /** How anchors name the sources, in their order; default: their paths. */
  readonly keys?: readonly string[];
}

/** How far a comparison has come. Between two steps the caller may stop, let others run, or show progress. */
export interface Step {
  readonly stage: 'reading' | 'names' | 'facts' | 'aligning' | 'findings';
  /** 0 … 1 of the whole work. */
  readonly done: number;
  /** What is known now; only at the steps that make a new part of it known. */
  readonly soFar?: SoFar;
}

/**
 * A comparison before all of it is known. `read`: the sources, and rows for the base alone. `aligned`: all but the
 * disagreements.
 */
export interface SoFar {
  readonly stage: 'read' | 'aligned';
  readonly comparison: Comparison;
}

/**
 * Compares articles: reads each, recognises names, quotations and figures, aligns every two, arranges rows and
 * collects disagreements. A generator, so that the caller keeps control of time: it yields at every step and can be
 * abandoned at any of them.
 * @param inputs one entry a source, in the order of the columns; unreadable ones become sources with a `problem`
 * @param data tables of the engine, see `loadEngineData`
 * @param memory of the comparisons before; with it, what did not change is not worked out again
 * @param before the comparison before an edit: the rows of what was not edited stay as they were. Without it they are
 * arranged anew, as the links of now would have them
 * @returns the Comparison; offsets point into the text of each source's file
 */
export function* compare(
  inputs: readonly SourceInput[],
  options: CompareOptions,
  data: EngineData,
  memory = new Memory(),
  before?: Arranged,
): Generator<Step, Comparison> {
  const read: Article[] = [];
  for (const input of inputs) {
    read.push(memory.article(input, { unit: options.unit ?? 'paragraph' }));
    yield { stage: 'reading', done: (0.2 * read.length) / inputs.length };
  }
  const base = options.base ?? 0;
  const keyed = read.map((article, source) => ({ ...article, key: options.keys?.[source] ?? article.path }));
  const decisions = placeDecisions(options.decisions ?? [], keyed);
  const articles = read.map((article, source) => withDecidedKinds(article, source, decisions));
  const known: Comparison = {
    version: 1,
    base,
    sources: articles.map(withoutText),
    links: [],
    rows: rowsOfBase(articles, base),
    names: [],
    quotes: [],
    utterances: [],
    claims: [],
    figures: [],
    disagreements: [],
    decisions,
  };
  yield { stage: 'reading', done: 0.2, soFar: { stage: 'read', comparison: known } };
  const decided = options.decisions ?? [];
  const own = decided.filter((decision) => decision.kind === 'name-entry');
  const recognised = yield* staged({ stage: 'names', done: 0.25 }, memory.names.find(articles, data));
  const names = decideNames(withOwnNames(recognised, own, articles), decided, ({ source, start, end }) =>
    (articles[source]?.text ?? '').slice(start, end),
  );
  yield { stage: 'names', done: 0.35 };
  const { quotes, claims } = yield* staged({ stage: 'facts', done: 0.35 }, memory.speech.find(articles, names));
  const figures = yield* staged({ stage: 'facts', done: 0.4 }, memory.figures.find(articles));
  yield { stage: 'facts', done: 0.45 };
  const pairs = decidedPairs(decisions);
  const links = withDecidedLinks(yield* align(articles, { names, quotes, figures }, data, memory.texts), pairs);
  const former = before === undefined ? null : FormerRows.of(before, articles, base, decisions);
  const rows = yield* staged(
    { stage: 'aligning', done: 0.95 },
    arrangeRowsInSteps(articles, links, base, decidedRows(decisions), former),
  );
  const aligned: Comparison = { ...known, links, rows, names, quotes, figures };
  yield { stage: 'findings', done: 0.95, soFar: { stage: 'aligned', comparison: aligned } };
  const repeated = findUtterances(articles, quotes, links);
  yield { stage: 'findings', done: 0.96 };
  const utterances = withIndirectSpeech(articles, quotes, repeated, claims, links);
  const found = yield* staged(
    { stage: 'findings', done: 0.97 },
    findDisagreements({ articles, names, quotes, figures, claims, links, utterances }, memory.texts.readings),
  );
  const disagreements = withSeverities(found, options.severities ?? {});
  memory.end();
  yield { stage: 'findings', done: 1 };
  return { ...aligned, utterances, claims, disagreements };
}

/** The rows of the base, as long as nothing is known of who tells the same. */
function rowsOfBase(articles: readonly Article[], base: number): readonly Row[] {
  const alone = articles.map((article, source) => (source === base ? article : { ...article, paragraphs: [] }));
  return arrangeRows(alone, [], base);
}

/** Runs {@link compare} to its end, for callers that have nothing else to do meanwhile. */
export function compareNow(inputs: readonly SourceInput[], options: CompareOptions, data: EngineData): Comparison {
  const steps = compare(inputs, options, data);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs a part of the work; yields `step` wherever the part can be left. */
function* staged<T>(step: Step, work: Generator<void, T>): Generator<Step, T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield step;
  }
}

function withoutText(article: Article): ComparedSource {
  const { text: _text, ...source } = article;
  return source;
}
