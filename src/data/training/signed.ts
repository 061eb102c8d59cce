import type { Judgement } from '../../engine/alignment/model.ts';
import { fitLogistic, type Example } from './logistic.ts';

/** Features of which more speaks against a link. */
const AGAINST: ReadonlySet<string> = new Set(['distance', 'quotedAlone']);

/** Features that may speak for or against. */
const EITHER: ReadonlySet<string> = new Set(['lengthRatio', 'likeness']);

/**
 * A logistic regression whose weights have the sign that reason gives them: what two passages share never speaks
 * against them. Few clusters teach accidents ("the rarer the shared word, the less alike"), which do not hold for
 * others. Features with the wrong sign are taken out until none is left.
 * @param leftOut names of features that get no weight
 */
export function fitSigned(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
  leftOut: ReadonlySet<string>,
): Judgement {
  const used = new Set([...names.keys()].filter((i) => !leftOut.has(names[i] ?? '')));
  for (;;) {
    const fitted = fitLogistic(
      examples.map(({ features, positive }) => ({
        positive,
        features: Float64Array.from(features, (value, i) => (used.has(i) ? value : 0)),
      })),
      ridge,
    );
    const wrong = [...used].filter((i) => hasWrongSign(names[i] ?? '', fitted.weights[i] ?? 0));
    if (wrong.length === 0)
      return { ...fitted, weights: fitted.weights.map((weight, i) => (used.has(i) ? weight : 0)) };
    for (const i of wrong) used.delete(i);
  }
}

function hasWrongSign(name: string, weight: number): boolean {
  return !EITHER.has(name) && (AGAINST.has(name) ? weight > 0 : weight < 0);
}
