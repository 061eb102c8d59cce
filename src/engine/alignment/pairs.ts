import type { Article } from '../article/article.ts';
import type { Evidence } from './align.ts';
import { reportingWords } from '../text/reportingWords.ts';
import { findCandidates } from './candidates.ts';
import type { Candidate } from './statementPairs.ts';
import { FEATURES, FeatureReader } from './features.ts';
import { readPassages, type Passage, type Passages } from './passages.ts';
import type { Synonyms } from '../text/synonyms.ts';
import { findKin } from './kin.ts';
import { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that is known of the candidates before they are judged; training starts from here too. */
export interface Pairs {
  readonly passages: Passages;
  readonly vocabulary: Vocabulary;
  readonly candidates: readonly Candidate[];
  /** For each candidate values in order of `FEATURES`. */
  readonly features: readonly Float64Array[];
}

/** Reads passages, finds candidates and computes their features; yields between stretches of work. */
export function* readPairs(
  articles: readonly Article[],
  evidence: Evidence,
  synonyms: Synonyms,
  texts = new Texts(),
): Generator<void, Pairs> {
  const { passages, vocabulary } = yield* readPassages(articles, evidence, texts, synonyms);
  noteKindsOfTerms(articles, evidence, texts, vocabulary);
  yield;
  vocabulary.weigh(passages.passages);
  yield;
  const onlyNames = passages.passages.map((passage) => passage.kind === 'caption' && tellsNothing(passage, vocabulary));
  const candidates = (yield* findCandidates(passages, vocabulary)).filter(({ a, b }) => onlyNames[a] === onlyNames[b]);
  yield;
  const kin = findKin(vocabulary, synonyms);
  yield;
  const reader = new FeatureReader(passages, vocabulary, kin, evidence.names.length);
  // One block of memory for all: a typed array of its own for each candidate would take several times as much.
  const values = new Float64Array(candidates.length * FEATURES.length);
  const features: Float64Array[] = [];
  for (const candidate of candidates) {
    const first = features.length * FEATURES.length;
    features.push(reader.read(candidate, values.subarray(first, first + FEATURES.length)));
    if (features.length % 250 === 0) yield;
  }
  return { passages, vocabulary, candidates, features };
}

/** Least share of weight in terms that tell what happens; a title or role that was not recognised stays below it. */
const LEAST_TOLD = 0.2;

/** A caption that only names who is shown shares no statement with a text, however many of its names it has. */
function tellsNothing({ bag }: Passage, vocabulary: Vocabulary): boolean {
  let [all, told] = [0, 0];
  for (const term of bag) {
    const weight = vocabulary.plainWeight(term);
    all += weight;
    if (vocabulary.isTelling(term)) told += weight;
  }
  return told < LEAST_TOLD * all;
}

/** Tells the vocabulary which of its terms say who, and which say how the news came. */
function noteKindsOfTerms(
  articles: readonly Article[],
  evidence: Evidence,
  { readings }: Texts,
  vocabulary: Vocabulary,
): void {
  for (const { mentions, roles } of evidence.names) {
    for (const places of [mentions, roles]) {
      for (const { source, start, end } of places) {
        const { text = '', language = 'und' } = articles[source] ?? {};
        for (const term of readings.read(text.slice(start, end), language).terms) vocabulary.noteNamed(term);
      }
    }
  }
  for (const language of new Set(articles.map((article) => article.language))) {
    vocabulary.noteReporting(reportingWords(language));
  }
}
