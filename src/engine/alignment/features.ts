import type { Evidence } from './align.ts';
import type { Columns } from './columns.ts';
import { Headlines } from './headlines.ts';
import { type Lists, SharedWeights } from './lists.ts';
import type { Candidates } from './pairs.ts';
import type { Passage, Passages } from './passages.ts';
import type { SharedTerms } from './sharedTerms.ts';
import { StatementComparer } from './statementComparer.ts';
import type { Candidate, StatementPairs } from './statementPairs.ts';
import { hasOneStatement, TermSums } from './termSums.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a pair of passages is judged by, each 0 … 1. "best" is the highest among the most similar pairs of statements
 * of the two, so that one shared statement shows even between long paragraphs. See `SharedTerms` for rare and plain.
 */
export const FEATURES = [
  'bestRareCosine',
  'bestRareInLonger', // share of the heavier statement's weight that the other has
  'bestPlainInShorter', // … of the lighter one's
  'bestTellingInShorter', // … of terms that tell what happens
  'bestTellingInLonger',
  'bestRareTelling', // weight of those shared, by rare weight, levelling off
  'bestGrams', // cosine of weighted character n-grams
  'bestStretch', // weight of the densest shared stretch
  'bestJoined', // weight of terms that stand near each other in both
  'bestRareJoined',
  'bestClause', // how far the two clauses that share most have all of each other
  'bestOpening', // share of the opening of each that the other has, of the one with less
  'rareInLonger', // of the whole passages, as are those below
  'plainInShorter',
  'grams',
  'tellingInShorter',
  'tellingInLonger',
  'rareTellingInLonger',
  'names', // weight of shared names, aliases merged
  'figures', // shared dates and numbers
  'quotations', // share of the shorter quotation's words that the other quotation has
  'quotedAlone', // share of the one that is quoted and that the other does not quote
  'headline', // how much of the headlines both tell
  'lead', // how near both stand to the beginning, where reports tell the main event
  'lengthRatio', // shorter by longer, in terms
  'distance', // between their places in the articles
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Place of each feature in the values. */
const AT = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<FeatureName, number>>;

/** Computes features of candidates; keeps scratch space between calls. */
export class FeatureReader {
  readonly #passages: Passages;
  readonly #pairs: StatementPairs;
  readonly #vocabulary: Vocabulary;
  readonly #columns: Columns;
  readonly #comparer: StatementComparer;
  readonly #grams: SharedWeights;
  readonly #names: SharedWeights;
  readonly #figures: SharedWeights;
  /** Of statements, and of passages. */
  readonly #sums: TermSums;
  readonly #sumsOfPassages: TermSums;
  readonly #headlines: Headlines;

  /** @param evidence of which the passages have names and figures; @param columns of the passages */
  constructor({ passages, vocabulary, pairs, kin }: Candidates, evidence: Evidence, columns: Columns) {
    this.#passages = passages;
    this.#pairs = pairs;
    this.#vocabulary = vocabulary;
    this.#columns = columns;
    const { terms, clauses, gramSquares } = this.#columns;
    this.#comparer = new StatementComparer(vocabulary, kin, terms.values, clauses.values);
    this.#grams = new SharedWeights(gramSquares);
    this.#names = new SharedWeights(nameWeights(passages.passages, evidence.names.length));
    this.#figures = new SharedWeights(new Float32Array(evidence.figures.length).fill(1));
    this.#sums = TermSums.ofStatements(passages, this.#columns, vocabulary);
    this.#sumsOfPassages = TermSums.ofPassages(passages, this.#columns, vocabulary, this.#sums);
    this.#headlines = new Headlines(passages, vocabulary, kin);
  }

  /**
   * Computes the features of candidates of one passage `a`, which is cheaper than of one after the other.
   * @param candidates all with the same `a`
   * @param values room for the features of each candidate, one after the other, all 0 before; filled in order of
   * {@link FEATURES}
   */
  read(candidates: readonly Candidate[], values: Float64Array): void {
    const at = candidates[0]?.a ?? 0;
    const a = this.#passages.passages[at];
    if (a === undefined) throw new Error('no such passage');
    this.#compareStatements(a, candidates, values);
    this.#compareWholes(a, candidates, values);
    this.#names.begin(this.#columns.names, at);
    this.#figures.begin(this.#columns.figures, at);
    const { quotes, sizes, leads, positions } = this.#columns;
    for (let i = 0; i < candidates.length; i++) {
      const bt = candidates[i]?.b ?? 0;
      const own = i * FEATURES.length;
      values[own + AT.names] = level(this.#names.with(this.#columns.names, bt), 1.5);
      values[own + AT.figures] = level(this.#figures.with(this.#columns.figures, bt), 1);
      if (quotes[at] === 1 || quotes[bt] === 1) this.#compareQuotations(a, this.#passages.passages[bt], values, own);
      values[own + AT.headline] = Math.min(this.#headlines.toldBy(at), this.#headlines.toldBy(bt));
      values[own + AT.lead] = (leads[at] ?? 0) * (leads[bt] ?? 0);
      const [one, other] = [sizes[at] ?? 0, sizes[bt] ?? 0];
      values[own + AT.lengthRatio] = (Math.min(one, other) + 1) / (Math.max(one, other) + 1);
      values[own + AT.distance] = Math.abs((positions[at] ?? 0) - (positions[bt] ?? 0));
    }
  }

  #compareStatements(a: Passage, candidates: readonly Candidate[], values: Float64Array): void {
    for (let statement = a.first; statement < a.last; statement++) {
      let isBegun = false;
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[i];
        if (candidate === undefined) continue;
        for (let pair = candidate.firstPair; pair < candidate.lastPair; pair++) {
          if (this.#pairs.a[pair] !== statement) continue;
          if (!isBegun) this.#begin(statement);
          isBegun = true;
          this.#compareStatement(statement, this.#pairs.b[pair] ?? 0, candidate, values, i * FEATURES.length);
        }
      }
    }
  }

  #begin(statement: number): void {
    const { terms, grams } = this.#columns;
    this.#comparer.begin(terms.starts[statement] ?? 0, terms.starts[statement + 1] ?? 0);
    this.#grams.begin(grams, statement);
  }

  #compareStatement(a: number, b: number, candidate: Candidate, values: Float64Array, own: number): void {
    const { rare, rareSquares, plain, plainTelling, gramSquares } = this.#sums;
    const { starts } = this.#columns.terms;
    const shared = this.#comparer.compare(
      starts[b] ?? 0,
      starts[b + 1] ?? 0,
      this.#passages.statements[b]?.bag.length ?? 0,
    );
    const grams = cosine(this.#grams.with(this.#columns.grams, b), gramSquares, a, b);
    keep(values, own + AT.bestRareCosine, cosine(shared.rareSquares, rareSquares, a, b));
    keep(values, own + AT.bestRareInLonger, inHeavier(shared.rare, rare, a, b));
    keep(values, own + AT.bestPlainInShorter, inLighter(shared.plain, plain, a, b));
    keep(values, own + AT.bestTellingInShorter, inLighter(shared.plainTelling, plainTelling, a, b));
    keep(values, own + AT.bestTellingInLonger, inHeavier(shared.plainTelling, plainTelling, a, b));
    keep(values, own + AT.bestRareTelling, level(shared.rareTelling, 2));
    keep(values, own + AT.bestGrams, grams);
    keep(values, own + AT.bestStretch, level(shared.stretch, 3));
    keep(values, own + AT.bestJoined, level(shared.plainJoined, 2));
    keep(values, own + AT.bestRareJoined, level(shared.rareJoined, 1));
    keep(values, own + AT.bestClause, shared.clause);
    keep(values, own + AT.bestOpening, shared.opening);
    if (this.#haveOneStatement(candidate)) this.#keepWhole(shared, grams, candidate, values, own);
  }

  /** Whether what two passages have in common as a whole is what their statements have. */
  #haveOneStatement({ a, b }: Candidate): boolean {
    return this.#columns.single[a] === 1 && this.#columns.single[b] === 1;
  }

  #compareWholes(a: Passage, candidates: readonly Candidate[], values: Float64Array): void {
    const { starts } = this.#columns.terms;
    let isBegun = false;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i];
      const b = this.#passages.passages[candidate?.b ?? 0];
      if (candidate === undefined || b === undefined || this.#haveOneStatement(candidate)) continue;
      if (!isBegun) {
        this.#comparer.begin(starts[a.first] ?? 0, starts[a.last] ?? 0);
        this.#grams.begin(...this.#gramsOf(candidate.a, a));
      }
      isBegun = true;
      const shared = this.#comparer.overlap(starts[b.first] ?? 0, starts[b.last] ?? 0, b.bag.length);
      const grams = this.#grams.with(...this.#gramsOf(candidate.b, b));
      const { gramSquares } = this.#sumsOfPassages;
      this.#keepWhole(
        shared,
        cosine(grams, gramSquares, candidate.a, candidate.b),
        candidate,
        values,
        i * FEATURES.length,
      );
    }
  }

  /** N-grams of a passage: lists, and which of them. */
  #gramsOf(at: number, passage: Passage): [Lists, number] {
    const { grams, gramsOfPassages } = this.#columns;
    return hasOneStatement(passage) ? [grams, passage.first] : [gramsOfPassages, at];
  }

  #keepWhole(shared: SharedTerms, grams: number, { a, b }: Candidate, values: Float64Array, own: number): void {
    const { rare, plain, plainTelling, rareTelling } = this.#sumsOfPassages;
    values[own + AT.rareInLonger] = inHeavier(shared.rare, rare, a, b);
    values[own + AT.plainInShorter] = inLighter(shared.plain, plain, a, b);
    values[own + AT.tellingInLonger] = inHeavier(shared.plainTelling, plainTelling, a, b);
    values[own + AT.rareTellingInLonger] = inHeavier(shared.rareTelling, rareTelling, a, b);
    values[own + AT.tellingInShorter] = inLighter(shared.plainTelling, plainTelling, a, b);
    values[own + AT.grams] = grams;
  }

  #compareQuotations(a: Passage, b: Passage | undefined, values: Float64Array, own: number): void {
    if (b === undefined) return;
    const { plainWeights } = this.#vocabulary;
    let best = 0;
    for (const x of a.facts.quoted) {
      for (const y of b.facts.quoted) {
        const shared = weightShared(x.bag, y.bag, plainWeights);
        best = Math.max(best, ratio(shared, Math.min(weightAll(x.bag, plainWeights), weightAll(y.bag, plainWeights))));
      }
    }
    values[own + AT.quotations] = best;
    values[own + AT.quotedAlone] = Math.max(quotedShare(a), quotedShare(b)) * (1 - best);
  }
}

/** Keeps the highest. */
function keep(values: Float64Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

/** @param squares of the lengths of all vectors */
function cosine(shared: number, squares: Float64Array, a: number, b: number): number {
  return ratio(shared, Math.sqrt((squares[a] ?? 0) * (squares[b] ?? 0)));
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Share of what two sides have of the whole of the heavier, or the lighter, of the two; kin may count for more than it is. */
function inHeavier(part: number, wholes: Float64Array, a: number, b: number): number {
  return Math.min(1, ratio(part, Math.max(wholes[a] ?? 0, wholes[b] ?? 0)));
}

function inLighter(part: number, wholes: Float64Array, a: number, b: number): number {
  return Math.min(1, ratio(part, Math.min(wholes[a] ?? 0, wholes[b] ?? 0)));
}

/** Share of a passage's text that stands in quotation marks. */
function quotedShare({ facts, text }: Passage): number {
  if (facts.quoted.length === 0) return 0;
  return Math.min(1, facts.quoted.reduce((sum, quote) => sum + quote.text.length, 0) / text.length);
}

/** 0 for nothing, half at `middle`, towards 1 for much. */
function level(value: number, middle: number): number {
  return value / (value + middle);
}

function weightAll(ids: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return sum;
}

/** Sum of weights of what two ascending lists share. */
function weightShared(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let [sum, j] = [0, 0];
  for (const id of a) {
    while (j < b.length && (b[j] ?? 0) < id) j++;
    if (b[j] === id) sum += weights[id] ?? 0;
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
