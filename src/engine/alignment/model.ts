import type { Candidate } from './candidates.ts';
import { contextFeatures } from './context.ts';
import type { Passages } from './passages.ts';

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

/** Judges candidates, each by itself first, then in the light of the others. */
export function judge(
  model: AlignmentModel,
  passages: Passages,
  candidates: readonly Candidate[],
  features: readonly Float64Array[],
): readonly Verdict[] {
  const likeness = Float64Array.from(features, (values) => probability(model.first, values));
  const context = contextFeatures(passages, candidates, likeness);
  return features.map((values, i) => {
    const all = Float64Array.of(...values, ...(context[i] ?? []));
    return { overlap: probability(model.overlap, all), same: probability(model.same, all) };
  });
}

/** @param values in order of the judgement's weights */
export function probability({ bias, weights }: Judgement, values: ArrayLike<number>): number {
  let odds = bias;
  for (const [i, weight] of weights.entries()) odds += weight * (values[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
