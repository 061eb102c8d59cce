import type { Candidate } from './statementPairs.ts';
import { ClauseComparer } from './clauseComparer.ts';
import { Headlines } from './headlines.ts';
import type { KinOfTerm } from './kin.ts';
import { type Overlap, ratio, TermComparer } from './overlap.ts';
import type { Passage, Passages } from './passages.ts';
import { GRAMS } from './termLists.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a pair of passages is judged by, each 0 … 1. "best" is the highest among the most similar pairs of statements
 * of the two, so that one shared statement shows even between long paragraphs. See `Overlap` for rare and plain.
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

/** Paragraphs before the two, together, after which `lead` has fallen to a third; 4 … 20 differ little. */
const LEAD = 8;

interface InCommon {
  readonly overlap: Overlap;
  /** Cosine of n-grams. */
  readonly grams: number;
}

/** Computes features of candidates; keeps scratch space between calls. */
export class FeatureReader {
  readonly #passages: Passages;
  readonly #vocabulary: Vocabulary;
  readonly #comparer: TermComparer;
  readonly #clauses: ClauseComparer;
  readonly #nameWeights: Float32Array;
  readonly #headlines: Headlines;
  readonly #squares = new Map<Int32Array, number>();
  /** For each n-gram the last call in which the other side had it. */
  readonly #gramMarks = new Uint32Array(GRAMS);
  #gramCall = 0;
  #gramsMarked: Int32Array | null = null;

  constructor(passages: Passages, vocabulary: Vocabulary, kin: readonly (KinOfTerm | undefined)[], names: number) {
    this.#passages = passages;
    this.#vocabulary = vocabulary;
    this.#comparer = new TermComparer(vocabulary, kin);
    this.#clauses = new ClauseComparer(vocabulary, kin);
    this.#nameWeights = nameWeights(passages.passages, names);
    this.#headlines = new Headlines(passages, this.#comparer);
  }

  /** @returns `values`, all 0 before, filled in order of {@link FEATURES} */
  read(candidate: Candidate, values: Float64Array): Float64Array {
    const a = this.#passages.passages[candidate.a];
    const b = this.#passages.passages[candidate.b];
    if (a === undefined || b === undefined) throw new Error('no such passage');
    this.#keepWhole(this.#statements(candidate, a, b, values) ?? this.#whole(a, b), values);
    this.#facts(a, b, values);
    values[AT.headline] = Math.min(this.#headlines.toldBy(candidate.a), this.#headlines.toldBy(candidate.b));
    values[AT.lead] = Math.exp(-(a.before + b.before) / LEAD);
    const shorter = Math.min(a.bag.length, b.bag.length) + 1;
    values[AT.lengthRatio] = shorter / (Math.max(a.bag.length, b.bag.length) + 1);
    values[AT.distance] = Math.abs(a.position - b.position);
    return values;
  }

  /** @returns what passages of one statement have in common as a whole, which that statement tells; else `null` */
  #statements(candidate: Candidate, wholeA: Passage, wholeB: Passage, values: Float64Array): InCommon | null {
    const { statements } = this.#passages;
    let whole: InCommon | null = null;
    const keep = (at: number, value: number): void => {
      if (value > (values[at] ?? 0)) values[at] = value;
    };
    for (const pair of candidate.statements) {
      const a = statements[pair.a];
      const b = statements[pair.b];
      if (a === undefined || b === undefined) continue;
      const overlap = this.#comparer.overlap(a.bag, b.bag);
      keep(AT.bestRareCosine, overlap.rareCosine);
      keep(AT.bestRareInLonger, overlap.rareInHeavier);
      keep(AT.bestPlainInShorter, overlap.plainInLighter);
      keep(AT.bestTellingInShorter, overlap.tellingInLighter);
      keep(AT.bestTellingInLonger, overlap.tellingInHeavier);
      keep(AT.bestRareTelling, level(overlap.rareTellingShared, 2));
      const grams = this.#gramCosine(a.grams, b.grams);
      keep(AT.bestGrams, grams);
      const joined = this.#comparer.joined(a, b);
      keep(AT.bestJoined, level(joined.plain, 2));
      keep(AT.bestRareJoined, level(joined.rare, 1));
      keep(AT.bestClause, this.#clauses.best(a, b));
      const inA = this.#comparer.inOrder(a.terms, b.bag);
      const inB = this.#comparer.inOrder(b.terms, a.bag);
      keep(AT.bestOpening, Math.min(inA.opening, inB.opening));
      keep(AT.bestStretch, level(Math.min(inA.stretch, inB.stretch), 3));
      if (a.bag === wholeA.bag && b.bag === wholeB.bag) whole = { overlap, grams };
    }
    return whole;
  }

  #whole(a: Passage, b: Passage): InCommon {
    return { overlap: this.#comparer.overlap(a.bag, b.bag), grams: this.#gramCosine(a.grams, b.grams) };
  }

  #keepWhole({ overlap, grams }: InCommon, values: Float64Array): void {
    values[AT.rareInLonger] = overlap.rareInHeavier;
    values[AT.plainInShorter] = overlap.plainInLighter;
    values[AT.tellingInLonger] = overlap.tellingInHeavier;
    values[AT.rareTellingInLonger] = overlap.rareTellingInHeavier;
    values[AT.tellingInShorter] = overlap.tellingInLighter;
    values[AT.grams] = grams;
  }

  #facts(a: Passage, b: Passage, values: Float64Array): void {
    const nameWeight = (name: number): number => this.#nameWeights[name] ?? 0;
    const sharedNames = weightShared(a.facts.names, b.facts.names, nameWeight);
    values[AT.names] = level(sharedNames, 1.5);
    const sharedFigures = weightShared(a.facts.figures, b.facts.figures, () => 1);
    values[AT.figures] = level(sharedFigures, 1);
    let best = 0;
    for (const x of a.facts.quoted) {
      for (const y of b.facts.quoted) {
        const shared = weightShared(x.bag, y.bag, (term) => this.#vocabulary.plainWeight(term));
        const all = Math.min(...[x, y].map(({ bag }) => weightAll(bag, (term) => this.#vocabulary.plainWeight(term))));
        best = Math.max(best, ratio(shared, all));
      }
    }
    values[AT.quotations] = best;
    values[AT.quotedAlone] = Math.max(quotedShare(a), quotedShare(b)) * (1 - best);
  }

  #gramCosine(a: Int32Array, b: Int32Array): number {
    const vocabulary = this.#vocabulary;
    const marks = this.#gramMarks;
    // Candidates of one passage follow each other: its n-grams are mostly marked already.
    if (this.#gramsMarked !== a) {
      this.#gramsMarked = a;
      this.#gramCall++;
      for (const gram of a) marks[gram] = this.#gramCall;
    }
    let dot = 0;
    for (const gram of b) if (marks[gram] === this.#gramCall) dot += vocabulary.gramSquare(gram);
    return ratio(dot, Math.sqrt(this.#gramSquares(a) * this.#gramSquares(b)));
  }

  #gramSquares(grams: Int32Array): number {
    let squares = this.#squares.get(grams);
    if (squares === undefined) {
      squares = weightAll(grams, (gram) => this.#vocabulary.gramSquare(gram));
      this.#squares.set(grams, squares);
    }
    return squares;
  }
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
