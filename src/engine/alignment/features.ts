import type { Candidate } from './candidates.ts';
import { HeadlineTerms } from './headline.ts';
import type { Passage, Passages, Statement } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a pair of passages is judged by, each about 0 … 1. "best" is the highest among the most similar pairs of
 * statements of the two, so that one shared statement shows even between long paragraphs.
 */
export const FEATURES = [
  'bestCosine', // cosine of weighted terms
  'bestInShorter', // weight of shared terms by the weight of the lighter statement
  'bestInLonger', // … of the heavier one
  'bestShared', // weight of shared terms, levelling off
  'bestGrams', // cosine of weighted character n-grams
  'bestRun', // weight of the longest run of terms in the same order, levelling off
  'bestStretch', // weight of the densest shared stretch, penalised for what lies between
  'bestCount', // number of shared terms, levelling off
  'rarest', // weight of the rarest shared term
  'cosine', // of the whole passages
  'inShorter',
  'inLonger',
  'grams',
  'properShared', // weight of shared terms written like names or numbers, levelling off
  'commonShared', // … of the others
  'properInShorter',
  'names', // weight of shared names, aliases merged, levelling off
  'namesInShorter',
  'figures', // shared dates, numbers, levelling off
  'figuresApart', // both give figures and none is shared
  'quotations', // share of the shorter quotation's words that the other quotation has
  'quotationsApart', // both quote, and no quotation shares half its words
  'headline', // share of the headlines' terms that both have
  'lengthRatio', // shorter by longer, in terms
  'shortness', // 1 for a passage of one term, towards 0 for long ones
  'distance', // between their places in the articles
  'titles', // both are titles or headings
  'oneTitle', // one of them is
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Computes features of candidates; keeps scratch space between calls. */
export class FeatureReader {
  readonly #passages: Passages;
  readonly #vocabulary: Vocabulary;
  readonly #nameWeights: Float32Array;
  readonly #headline: HeadlineTerms;
  /** 1-based place of each term in the statement at hand; 0 where it lacks the term. */
  readonly #place: Int32Array;

  constructor(passages: Passages, vocabulary: Vocabulary, names: number) {
    this.#passages = passages;
    this.#vocabulary = vocabulary;
    this.#nameWeights = nameWeights(passages.passages, names);
    this.#headline = new HeadlineTerms(passages);
    this.#place = new Int32Array(vocabulary.size);
  }

  /** @returns values in order of {@link FEATURES} */
  read(candidate: Candidate): Float64Array {
    const a = this.#passages.passages[candidate.a];
    const b = this.#passages.passages[candidate.b];
    if (a === undefined || b === undefined) throw new Error('no such passage');
    const values: Partial<Record<FeatureName, number>> = {};
    this.#statements(candidate, values);
    this.#whole(a, b, values);
    this.#facts(a, b, values);
    values.headline = this.#headline.sharedBy(a, b);
    const lengths = [a.bag.length + 1, b.bag.length + 1] as const;
    values.lengthRatio = Math.min(...lengths) / Math.max(...lengths);
    values.shortness = 2 / Math.min(...lengths);
    values.distance = Math.abs(a.position - b.position);
    const titles = Number(isTitle(a)) + Number(isTitle(b));
    values.titles = titles === 2 ? 1 : 0;
    values.oneTitle = titles === 1 ? 1 : 0;
    return Float64Array.from(FEATURES, (name) => values[name] ?? 0);
  }

  #statements(candidate: Candidate, values: Partial<Record<FeatureName, number>>): void {
    const { statements } = this.#passages;
    const keep = (name: FeatureName, value: number): void => {
      if (value > (values[name] ?? 0)) values[name] = value;
    };
    for (const pair of candidate.statements) {
      const a = statements[pair.a];
      const b = statements[pair.b];
      if (a === undefined || b === undefined) continue;
      const overlap = this.#overlap(a.bag, b.bag);
      keep('bestCosine', overlap.cosine);
      keep('bestInShorter', overlap.inLighter);
      keep('bestInLonger', overlap.inHeavier);
      keep('bestShared', level(overlap.shared, 3));
      keep('bestCount', level(overlap.count, 6));
      keep('rarest', overlap.rarest);
      keep('bestGrams', this.#gramCosine(a.grams, b.grams));
      const { run, stretch } = this.#order(a, b);
      keep('bestRun', level(run, 2));
      keep('bestStretch', level(stretch, 3));
    }
  }

  #whole(a: Passage, b: Passage, values: Partial<Record<FeatureName, number>>): void {
    const overlap = this.#overlap(a.bag, b.bag);
    values.cosine = overlap.cosine;
    values.inShorter = overlap.inLighter;
    values.inLonger = overlap.inHeavier;
    values.grams = this.#gramCosine(a.grams, b.grams);
    values.properShared = level(overlap.proper, 2);
    values.commonShared = level(overlap.shared - overlap.proper, 3);
    values.properInShorter = ratio(overlap.proper, Math.min(overlap.properA, overlap.properB));
  }

  #facts(a: Passage, b: Passage, values: Partial<Record<FeatureName, number>>): void {
    const nameWeight = (name: number): number => this.#nameWeights[name] ?? 0;
    const sharedNames = weightShared(a.facts.names, b.facts.names, nameWeight);
    values.names = level(sharedNames, 1.5);
    const lighter = Math.min(weightAll(a.facts.names, nameWeight), weightAll(b.facts.names, nameWeight));
    values.namesInShorter = ratio(sharedNames, lighter);
    const sharedFigures = weightShared(a.facts.figures, b.facts.figures, () => 1);
    values.figures = level(sharedFigures, 1);
    values.figuresApart = sharedFigures === 0 && a.facts.figures.length > 0 && b.facts.figures.length > 0 ? 1 : 0;
    let best = 0;
    for (const x of a.facts.quoted) {
      for (const y of b.facts.quoted) best = Math.max(best, this.#overlap(x.bag, y.bag).inLighter);
    }
    values.quotations = best;
    values.quotationsApart = best < 0.5 && a.facts.quoted.length > 0 && b.facts.quoted.length > 0 ? 1 : 0;
  }

  /** Merges two ascending bags of terms. */
  #overlap(a: Int32Array, b: Int32Array): Overlap {
    const vocabulary = this.#vocabulary;
    let [shared, proper, count, rarest, dot] = [0, 0, 0, 0, 0];
    let [sumA, sumB, squaresA, squaresB, properA, properB] = [0, 0, 0, 0, 0, 0];
    let j = 0;
    for (const term of a) {
      const weight = vocabulary.weight(term);
      const isProper = vocabulary.isProper(term);
      sumA += weight;
      squaresA += weight * weight;
      if (isProper) properA += weight;
      while (j < b.length && (b[j] ?? 0) < term) j++;
      if (b[j] !== term) continue;
      shared += weight;
      dot += weight * weight;
      count++;
      if (isProper) proper += weight;
      if (weight > rarest) rarest = weight;
    }
    for (const term of b) {
      const weight = vocabulary.weight(term);
      sumB += weight;
      squaresB += weight * weight;
      if (vocabulary.isProper(term)) properB += weight;
    }
    return {
      shared,
      proper,
      count,
      rarest,
      properA,
      properB,
      cosine: ratio(dot, Math.sqrt(squaresA * squaresB)),
      inLighter: ratio(shared, Math.min(sumA, sumB)),
      inHeavier: ratio(shared, Math.max(sumA, sumB)),
    };
  }

  #gramCosine(a: Int32Array, b: Int32Array): number {
    const square = (gram: number): number => this.#vocabulary.gramWeight(gram) ** 2;
    return ratio(weightShared(a, b, square), Math.sqrt(weightAll(a, square) * weightAll(b, square)));
  }

  /** What the order of terms says: the longest common run and the densest shared stretch, both in weight of terms. */
  #order(a: Statement, b: Statement): { run: number; stretch: number } {
    const place = this.#place;
    for (const [i, term] of b.terms.entries()) place[term] = i + 1;
    let [run, longest, previous] = [0, 0, -1];
    for (const term of a.terms) {
      const at = place[term] ?? 0;
      run = at === 0 ? 0 : (at === previous + 1 ? run : 0) + this.#vocabulary.weight(term);
      previous = at === 0 ? -1 : at;
      if (run > longest) longest = run;
    }
    const inA = this.#densest(a.terms);
    for (const term of b.terms) place[term] = 0;
    for (const [i, term] of a.terms.entries()) place[term] = i + 1;
    const inB = this.#densest(b.terms);
    for (const term of a.terms) place[term] = 0;
    return { run: longest, stretch: Math.min(inA, inB) };
  }

  /** Highest sum of a stretch where shared terms count their weight and others half of theirs against it (Kadane). */
  #densest(terms: Int32Array): number {
    let [sum, best] = [0, 0];
    for (const term of terms) {
      const weight = this.#vocabulary.weight(term);
      sum = Math.max(0, sum + (this.#place[term] === 0 ? -weight / 2 : weight));
      if (sum > best) best = sum;
    }
    return best;
  }
}

interface Overlap {
  readonly shared: number;
  readonly proper: number;
  readonly count: number;
  readonly rarest: number;
  readonly properA: number;
  readonly properB: number;
  readonly cosine: number;
  readonly inLighter: number;
  readonly inHeavier: number;
}

function isTitle(passage: Passage): boolean {
  return passage.kind === 'title' || passage.kind === 'subtitle' || passage.kind === 'heading';
}

/** 0 for nothing, half at `middle`, towards 1 for much. */
function level(value: number, middle: number): number {
  return value / (value + middle);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function weightAll(ids: Int32Array, weight: (id: number) => number): number {
  let sum = 0;
  for (const id of ids) sum += weight(id);
  return sum;
}

/** Sum of weights of what two ascending lists share. */
function weightShared(a: Int32Array, b: Int32Array, weight: (id: number) => number): number {
  let [sum, j] = [0, 0];
  for (const id of a) {
    while (j < b.length && (b[j] ?? 0) < id) j++;
    if (b[j] === id) sum += weight(id);
  }
  return sum;
}

/** As for terms: a name in nearly all passages says little. */
function nameWeights(passages: readonly Passage[], names: number): Float32Array {
  const counts = new Uint32Array(names);
  for (const { facts } of passages) for (const name of facts.names) counts[name] = (counts[name] ?? 0) + 1;
  const scale = Math.log(passages.length + 1);
  return Float32Array.from(counts, (count) =>
    Math.min(1, Math.log((passages.length + 1) / Math.max(count, 1)) / scale),
  );
}
