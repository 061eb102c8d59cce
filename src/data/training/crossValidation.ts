import { CONTEXT_FEATURES, contextFeatures } from '../../engine/alignment/context.ts';
import { FEATURES, type FeatureName } from '../../engine/alignment/features.ts';
import type { AlignmentModel, Judgement } from '../../engine/alignment/model.ts';
import { probability } from '../../engine/alignment/model.ts';
import { readCandidates, readFeatures, type Candidates } from '../../engine/alignment/pairs.ts';
import { settle } from '../../engine/alignment/settle.ts';
import type { EngineData } from '../../engine/data.ts';
import { findFigures } from '../../engine/facts/figures.ts';
import { findQuotations } from '../../engine/facts/speechFinder.ts';
import { recogniseNames } from '../../engine/names/recogniseNames.ts';
import { LabelledCluster } from './labelledCluster.ts';
import { fitLogistic, type Example } from './logistic.ts';
import { fitSigned } from './signed.ts';
import { Measures, type JudgedPair } from './measures.ts';

type Target = 'overlap' | 'same';

/** A labelled cluster with the candidates that the engine finds in it. */
export interface Cluster {
  readonly labelled: LabelledCluster;
  readonly pairs: Candidates;
  readonly candidates: readonly LabelledCandidate[];
}

interface LabelledCandidate {
  readonly a: JudgedPair['a'];
  readonly b: JudgedPair['b'];
  readonly features: Float64Array;
  /** `null`: not to be learned from. */
  readonly overlap: boolean | null;
  readonly same: boolean | null;
}

interface Thresholds {
  readonly overlap: number;
  readonly same: number;
}

// Ridge penalties on standardised features; half and twice as much differ by less than a point in cross-validation.
const RIDGE: Readonly<Record<Target, number>> = { overlap: 50, same: 100 };

/**
 * Features that a judgement is not to use. What makes two passages the same is how much of each is covered; what makes
 * them overlap is that one statement is shared, whatever surrounds it. With a few hundred labels to learn from, a
 * feature that says little costs more than it brings.
 */
const LEFT_OUT: Readonly<Record<Target, ReadonlySet<string>>> = {
  overlap: new Set<FeatureName>([
    'bestPlainInShorter',
    'bestTellingInShorter',
    'bestTellingInLonger',
    'bestOpening',
    'plainInShorter',
    'tellingInShorter',
    'tellingInLonger',
  ]),
  same: new Set<FeatureName | (typeof CONTEXT_FEATURES)[number]>([
    'bestRareCosine',
    'bestRareInLonger',
    'bestGrams',
    'bestStretch',
    'bestClause',
    'quotedAlone',
    'lead',
    'firstOfBoth',
  ]),
};

/** Reads a labelled cluster and finds its candidates as the engine does. */
export function readCluster(folder: string, name: string, data: EngineData): Cluster {
  const labelled = new LabelledCluster(folder, name);
  const names = recogniseNames(labelled.articles, data);
  const quotes = findQuotations(labelled.articles, names);
  const figures = findFigures(labelled.articles);
  const evidence = { names, quotes, figures };
  const pairs = finish(readCandidates(labelled.articles, evidence, data.synonyms ?? new Map()));
  const features: Float64Array[] = [];
  const keep = (candidate: number, values: Float64Array, first: number): void => {
    features[candidate] = values.slice(first, first + FEATURES.length);
  };
  finish(readFeatures(pairs, evidence, keep));
  const candidates = pairs.candidates.map((candidate, i): LabelledCandidate => {
    const a = placeOf(pairs, candidate.a);
    const b = placeOf(pairs, candidate.b);
    const keys = labelled.keys(a, b);
    const labels = keys.flatMap((key) => labelled.labels.get(key) ?? []);
    const counted = !labelled.isUncounted(keys) && !labelled.isUnread(a, b);
    return {
      a,
      b,
      features: features[i] ?? new Float64Array(),
      overlap: counted ? labels.length > 0 : null,
      same: !counted || (labels.includes('1or2') && !labels.includes(2)) ? null : labels.includes(2),
    };
  });
  return { labelled, pairs, candidates };
}

/** Runs a generator to its end. */
function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function placeOf(pairs: Candidates, passage: number): JudgedPair['a'] {
  const { source = 0, paragraph = 0 } = pairs.passages.passages[passage] ?? {};
  return { source, paragraph };
}

export interface CrossValidation {
  /** Each cluster as judged by weights learned from the others, calibrated. */
  readonly judged: readonly { readonly cluster: LabelledCluster; readonly pairs: readonly JudgedPair[] }[];
  /** Those best for all clusters together. */
  readonly thresholds: Thresholds;
  readonly calibration: Readonly<Record<Target, Calibration>>;
}

/** Log-odds of a confirmed link = offset + slope · log-odds of the model (Platt, 1999). */
interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export function crossValidate(clusters: readonly Cluster[]): CrossValidation {
  const raw = clusters.map((cluster) => {
    const model = fit(clusters.filter((other) => other !== cluster));
    return { cluster, pairs: judgeCluster(model, cluster) };
  });
  const calibrate = (target: Target): Calibration => {
    const { bias, weights } = fitLogistic(
      raw.flatMap(({ cluster, pairs }) =>
        pairs.flatMap((pair, i) =>
          example(Float64Array.of(logOdds(pair[target])), cluster.candidates[i]?.[target] ?? null),
        ),
      ),
      0,
    );
    return { slope: weights[0] ?? 1, offset: bias };
  };
  const calibration = { overlap: calibrate('overlap'), same: calibrate('same') };
  const judged = raw.map(({ cluster, pairs }) => {
    const verdicts = pairs.map(({ overlap, same }) => ({
      overlap: calibrated(overlap, calibration.overlap),
      same: calibrated(same, calibration.same),
    }));
    const settled = settle(cluster.pairs.passages, cluster.pairs.candidates, verdicts);
    return { cluster: cluster.labelled, pairs: pairs.map((pair, i) => ({ ...pair, ...settled[i] })) };
  });
  return { judged, thresholds: bestThresholds(judged), calibration };
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

function calibrated(p: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(offset + slope * logOdds(p))));
}

/** Learns from all clusters; the calibration, learned from clusters unseen, is worked into the weights. */
export function train(clusters: readonly Cluster[], { thresholds, calibration }: CrossValidation): AlignmentModel {
  const { first, overlap, same } = fit(clusters);
  const work = ({ bias, weights }: Judgement, { slope, offset }: Calibration): Judgement => ({
    bias: offset + slope * bias,
    weights: weights.map((weight) => slope * weight),
  });
  return {
    first,
    overlap: work(overlap, calibration.overlap),
    same: work(same, calibration.same),
    leastOverlap: thresholds.overlap,
    leastSame: thresholds.same,
  };
}

function fit(clusters: readonly Cluster[]): Pick<AlignmentModel, 'first' | 'overlap' | 'same'> {
  const first = fitFirst(clusters);
  // The context must be learned from first opinions on clusters unseen, or it would trust them too much.
  const rows = clusters.flatMap((cluster) =>
    withContext(fitFirst(clusters.filter((other) => other !== cluster)), cluster),
  );
  const fitRows = (target: Target): Judgement =>
    fitSigned(
      rows.flatMap(({ candidate, features }) => example(features, candidate[target])),
      [...FEATURES, ...CONTEXT_FEATURES],
      RIDGE[target],
      LEFT_OUT[target],
    );
  return { first, overlap: fitRows('overlap'), same: fitRows('same') };
}

function fitFirst(clusters: readonly Cluster[]): Judgement {
  const candidates = clusters.flatMap((cluster) => cluster.candidates);
  return fitSigned(
    candidates.flatMap((candidate) => example(candidate.features, candidate.overlap)),
    FEATURES,
    RIDGE.overlap,
    LEFT_OUT.overlap,
  );
}

function example(features: Float64Array, positive: boolean | null): Example[] {
  return positive === null ? [] : [{ features, positive }];
}

function withContext(
  first: Judgement,
  { candidates, pairs }: Cluster,
): readonly { candidate: LabelledCandidate; features: Float64Array }[] {
  const likeness = Float64Array.from(candidates, (candidate) => probability(first, candidate.features));
  const context = finish(contextFeatures(pairs.passages, pairs.candidates, likeness));
  return candidates.map((candidate, i) => ({
    candidate,
    features: Float64Array.of(
      ...candidate.features,
      ...context.subarray(i * CONTEXT_FEATURES.length, (i + 1) * CONTEXT_FEATURES.length),
    ),
  }));
}

function judgeCluster(
  model: Pick<AlignmentModel, 'first' | 'overlap' | 'same'>,
  cluster: Cluster,
): readonly JudgedPair[] {
  return withContext(model.first, cluster).map(({ candidate: { a, b }, features }) => ({
    a,
    b,
    overlap: probability(model.overlap, features),
    same: probability(model.same, features),
  }));
}

/** Collections (folders of clusters) count alike, however many clusters each has. */
function bestThresholds(judged: readonly { cluster: LabelledCluster; pairs: readonly JudgedPair[] }[]): Thresholds {
  const steps = Array.from({ length: 36 }, (_, i) => 0.1 + 0.02 * i);
  const collectionOf = ({ cluster }: (typeof judged)[number]): string => cluster.name.split('/')[0] ?? '';
  const collections = Array.from(new Set(judged.map(collectionOf)), (name) =>
    judged.filter((each) => collectionOf(each) === name),
  );
  const sum = (thresholds: Thresholds, value: (measures: Measures) => number): number =>
    collections.reduce((total, members) => {
      const measures = new Measures();
      for (const { cluster, pairs } of members) measures.add(cluster, cluster.onlyRead(pairs), thresholds);
      return total + value(measures);
    }, 0);
  // A threshold is as good as those around it: with few labels, single peaks are chance.
  const best = (value: (step: number) => number): number => {
    const values = steps.map(value);
    const smooth = steps.map((_, i) => mean(values.slice(Math.max(0, i - SMOOTHED), i + SMOOTHED + 1)));
    return steps[smooth.indexOf(Math.max(...smooth))] ?? 0.5;
  };
  const overlap = best((step) => sum({ overlap: step, same: 0.5 }, (measures) => measures.overlapF1));
  return { overlap, same: best((step) => sum({ overlap, same: step }, (measures) => measures.sameF1)) };
}

/** Neighbours on either side that a threshold is judged with. */
const SMOOTHED = 4;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
