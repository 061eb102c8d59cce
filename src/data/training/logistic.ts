/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below stays inside its own array */
import type { Judgement } from '../../engine/alignment/model.ts';

export interface Example {
  readonly features: ArrayLike<number>;
  readonly positive: boolean;
}

/**
 * Fits by Newton's method (iteratively reweighted least squares) with a ridge penalty on standardised features, so
 * that the penalty means the same for each (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4).
 * @param ridge penalty on the squared weights
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Judgement {
  const width = examples[0]?.features.length ?? 0;
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  for (const { features } of examples)
    for (let i = 0; i < width; i++) means[i]! += (features[i] ?? 0) / examples.length;
  for (const { features } of examples) {
    for (let i = 0; i < width; i++) scales[i]! += ((features[i] ?? 0) - means[i]!) ** 2 / examples.length;
  }
  for (let i = 0; i < width; i++) scales[i] = Math.sqrt(scales[i]!) || 1;
  const size = width + 1;
  const rows = examples.map(({ features }) => {
    const row = new Float64Array(size);
    for (let i = 0; i < width; i++) row[i] = ((features[i] ?? 0) - means[i]!) / scales[i]!;
    row[width] = 1;
    return row;
  });
  const beta = new Float64Array(size);
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const [n, row] of rows.entries()) {
      const { positive } = examples[n]!;
      let odds = 0;
      for (let i = 0; i < size; i++) odds += beta[i]! * row[i]!;
      const p = 1 / (1 + Math.exp(-odds));
      const slope = Math.max(p * (1 - p), 1e-6);
      const error = (positive ? 1 : 0) - p;
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * row[i]!;
        const line = hessian[i]!;
        const scaled = slope * row[i]!;
        for (let j = 0; j <= i; j++) line[j]! += scaled * row[j]!;
      }
    }
    for (let i = 0; i < size; i++) {
      if (i < width) {
        gradient[i]! -= ridge * beta[i]!;
        hessian[i]![i]! += ridge;
      }
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    }
    const step = solve(hessian, gradient);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      beta[i]! += step[i]!;
      moved = Math.max(moved, Math.abs(step[i]!));
    }
    if (moved < 1e-6) break;
  }
  const weights = Array.from({ length: width }, (_, i) => beta[i]! / scales[i]!);
  const bias = beta[width]! - weights.reduce((sum, weight, i) => sum + weight * means[i]!, 0);
  return { bias, weights };
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row) => Float64Array.from(row));
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    const pivot = rows[i]![i]!;
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / pivot;
      if (factor === 0) continue;
      for (let j = i; j < size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
      x[k]! -= factor * x[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) x[i]! -= rows[i]![j]! * x[j]!;
    x[i]! /= rows[i]![i]!;
  }
  return x;
}
