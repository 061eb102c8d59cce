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
  const verdicts = features.map((values, i) => {
    const around = context[i] ?? new Float64Array();
    return { overlap: probability(model.overlap, values, around), same: probability(model.same, values, around) };
  });
  return settle(passages, candidates, verdicts);
}

/** @param parts values, one part after the other in order of the judgement's weights */
export function probability({ bias, weights }: Judgement, ...parts: readonly Float64Array[]): number {
  let odds = bias;
  let at = 0;
  for (const part of parts) {
    for (const value of part) odds += (weights[at++] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-odds));
}
