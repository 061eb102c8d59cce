import type { Article } from '../article/article.ts';
import type { Evidence } from './align.ts';
import { TermReader } from '../text/terms.ts';
import { reportingWords } from '../text/reportingWords.ts';
import { findCandidates } from './candidates.ts';
import type { Candidate } from './statementPairs.ts';
import { FeatureReader } from './features.ts';
import { readPassages, type Passage, type Passages } from './passages.ts';
import type { Synonyms } from '../text/synonyms.ts';
import { findKin } from './kin.ts';
import { Vocabulary } from './vocabulary.ts';

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
): Generator<void, Pairs> {
  const vocabulary = new Vocabulary(synonyms);
  const passages = yield* readPassages(articles, evidence, vocabulary);
  noteKindsOfTerms(articles, evidence, vocabulary);
  vocabulary.weigh(
    passages.passages.map((passage) => passage.bag),
    passages.passages.map((passage) => passage.grams),
  );
  yield;
  const onlyNames = passages.passages.map((passage) => passage.kind === 'caption' && tellsNothing(passage, vocabulary));
  const candidates = (yield* findCandidates(passages, vocabulary)).filter(({ a, b }) => onlyNames[a] === onlyNames[b]);
  yield;
  const kin = findKin(vocabulary, synonyms);
  yield;
  const reader = new FeatureReader(passages, vocabulary, kin, evidence.names.length);
  const features: Float64Array[] = [];
  for (const candidate of candidates) {
    features.push(reader.read(candidate));
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
function noteKindsOfTerms(articles: readonly Article[], evidence: Evidence, vocabulary: Vocabulary): void {
  for (const [source, { text, language }] of articles.entries()) {
    const reader = new TermReader(language);
    for (const name of evidence.names) {
      for (const place of [...name.mentions, ...name.roles]) {
        if (place.source !== source) continue;
        for (const term of reader.read(text.slice(place.start, place.end))) vocabulary.noteNamed(term.key);
      }
    }
    vocabulary.noteReporting(reportingWords(language));
  }
}
