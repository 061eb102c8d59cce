import type { Candidate } from './statementPairs.ts';
import { contextFeatures } from './context.ts';
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

/** Judges candidates, each by itself first, then in the light of the others, and settles the verdicts; yields between stretches of work. */
export function* judge(
  model: AlignmentModel,
  passages: Passages,
  candidates: readonly Candidate[],
  features: readonly Float64Array[],
): Generator<void, readonly Verdict[]> {
  const likeness = Float64Array.from(features, (values) => probability(model.first, values));
  yield;
  const context = yield* contextFeatures(passages, candidates, likeness);
  yield;
  const verdicts: Verdict[] = [];
  for (const [i, values] of features.entries()) {
    const around = context[i] ?? new Float64Array();
    verdicts.push({
      overlap: probability(model.overlap, values, around),
      same: probability(model.same, values, around),
    });
    if (i % 20_000 === 19_999) yield;
  }
  yield;
  return settle(passages, candidates, verdicts);
}

/** @param values and @param around values, the one after the other in order of the judgement's weights */
export function probability({ bias, weights }: Judgement, values: Float64Array, around?: Float64Array): number {
  let odds = bias;
  for (let i = 0; i < values.length; i++) odds += (weights[i] ?? 0) * (values[i] ?? 0);
  if (around !== undefined) {
    for (let i = 0; i < around.length; i++) odds += (weights[values.length + i] ?? 0) * (around[i] ?? 0);
  }
  return 1 / (1 + Math.exp(-odds));
}
