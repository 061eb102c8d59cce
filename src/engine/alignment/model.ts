import type { Candidate } from './statementPairs.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context.ts';
import { FEATURES } from './features.ts';
import type { Passages } from './passages.ts';
import { settle } from './settle.ts';

/** One logistic judgement: log-odds = bias + Σ weight · feature. */
export interface Judgement {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The learned numbers, see `weights.ts`. */
export interface AlignmentModel {
  /** Over `FEATURES`: a first opinion, from which the context is made. */
  readonly first: Judgement;
  /** Over `FEATURES` and `CONTEXT_FEATURES`: do the passages share a statement? */
  readonly overlap: Judgement;
  /** Over the same: does each tell the other's main content? */
  readonly same: Judgement;
  /** Least probability of a link, and of relation `same`. */
  readonly leastOverlap: number;
  readonly leastSame: number;
}

/** What the model says of a candidate: probabilities, 0 … 1. */
export interface Verdict {
  readonly overlap: number;
  readonly same: number;
}

/** What each judgement makes of the features of candidates by themselves, as log-odds, one value a candidate. */
export class Odds {
  readonly first: Float64Array;
  readonly overlap: Float64Array;
  readonly same: Float64Array;

  constructor(candidates: number) {
    this.first = new Float64Array(candidates);
    this.overlap = new Float64Array(candidates);
    this.same = new Float64Array(candidates);
  }

  /** @param values with the candidate's features from `at` on */
  note(candidate: number, model: AlignmentModel, values: Float64Array, at: number): void {
    this.first[candidate] = oddsOf(model.first, values, at);
    this.overlap[candidate] = oddsOf(model.overlap, values, at);
    this.same[candidate] = oddsOf(model.same, values, at);
  }
}

/** Judges candidates in the light of each other, and settles the verdicts; yields between stretches of work. */
export function* judge(
  model: AlignmentModel,
  passages: Passages,
  candidates: readonly Candidate[],
  odds: Odds,
): Generator<void, readonly Verdict[]> {
  const likeness = odds.first.map(probabilityOf);
  yield;
  const context = yield* contextFeatures(passages, candidates, likeness);
  yield;
  const verdicts: Verdict[] = [];
  const width = CONTEXT_FEATURES.length;
  for (let i = 0; i < candidates.length; i++) {
    verdicts.push({
      overlap: probabilityOf((odds.overlap[i] ?? 0) + around(model.overlap, context, i * width)),
      same: probabilityOf((odds.same[i] ?? 0) + around(model.same, context, i * width)),
    });
    if (i % 20_000 === 19_999) yield;
  }
  yield;
  return settle(passages, candidates, verdicts);
}

/** Log-odds by the features alone. @param values with the features from `at` on */
function oddsOf({ bias, weights }: Judgement, values: Float64Array, at: number): number {
  let odds = bias;
  for (let i = 0; i < FEATURES.length; i++) odds += (weights[i] ?? 0) * (values[at + i] ?? 0);
  return odds;
}

/** What the context adds to the log-odds. @param values with the context features from `at` on */
function around({ weights }: Judgement, values: Float64Array, at: number): number {
  let odds = 0;
  for (let i = 0; i < CONTEXT_FEATURES.length; i++) odds += (weights[FEATURES.length + i] ?? 0) * (values[at + i] ?? 0);
  return odds;
}

/** @param values in order of the judgement's weights */
export function probability({ bias, weights }: Judgement, values: Float64Array): number {
  let odds = bias;
  for (let i = 0; i < values.length; i++) odds += (weights[i] ?? 0) * (values[i] ?? 0);
  return probabilityOf(odds);
}

function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
