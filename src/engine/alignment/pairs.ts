import type { Article } from '../article/article.ts';
import { reportingWords } from '../text/reportingWords.ts';
import type { Synonyms } from '../text/synonyms.ts';
import type { Evidence } from './align.ts';
import { findCandidates } from './candidates.ts';
import { columnsOf } from './columns.ts';
import { FEATURES, FeatureReader } from './features.ts';
import { findKin, type KinOfTerm } from './kin.ts';
import { readPassages, type Passage, type Passages } from './passages.ts';
import type { Candidate, StatementPairs } from './statementPairs.ts';
import { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that is known of the candidates before they are judged; training starts from here too. */
export interface Candidates {
  readonly passages: Passages;
  readonly vocabulary: Vocabulary;
  readonly kin: readonly (KinOfTerm | undefined)[];
  /** In order of passage `a`, then `b`. */
  readonly candidates: readonly Candidate[];
  readonly pairs: StatementPairs;
}

/** Reads passages and finds candidates; yields between stretches of work. */
export function* readCandidates(
  articles: readonly Article[],
  evidence: Evidence,
  synonyms: Synonyms,
  texts = new Texts(),
): Generator<void, Candidates> {
  const { passages, vocabulary } = yield* readPassages(articles, evidence, texts, synonyms);
  noteKindsOfTerms(articles, evidence, texts, vocabulary);
  yield;
  vocabulary.weigh(passages.passages);
  yield;
  const onlyNames = passages.passages.map((passage) => passage.kind === 'caption' && tellsNothing(passage, vocabulary));
  const { candidates, pairs } = yield* findCandidates(passages, vocabulary);
  yield;
  const kin = findKin(vocabulary, synonyms);
  yield;
  return {
    passages,
    vocabulary,
    kin,
    candidates: candidates.filter(({ a, b }) => onlyNames[a] === onlyNames[b]),
    pairs,
  };
}

/**
 * Computes the features of all candidates, those of one passage `a` at a time; yields between stretches of work.
 * @param visit gets each candidate's index, and where its features begin in the values, which it must not keep
 */
export function* readFeatures(
  found: Candidates,
  evidence: Evidence,
  visit: (candidate: number, values: Float64Array, first: number) => void,
): Generator<void> {
  const { candidates } = found;
  const columns = columnsOf(found.passages, found.vocabulary);
  yield;
  const reader = new FeatureReader(found, evidence, columns);
  yield;
  const width = FEATURES.length;
  let values = new Float64Array(64 * width);
  for (let from = 0, yielded = 0; from < candidates.length;) {
    let to = from + 1;
    while (to < candidates.length && candidates[to]?.a === candidates[from]?.a) to++;
    if ((to - from) * width > values.length) values = new Float64Array(2 * (to - from) * width);
    else values.fill(0, 0, (to - from) * width);
    reader.read(candidates.slice(from, to), values);
    for (let i = from; i < to; i++) visit(i, values, (i - from) * width);
    from = to;
    if (from - yielded < AT_ONCE) continue;
    yielded = from;
    yield;
  }
}

/** Candidates whose features are computed between two yields. */
const AT_ONCE = 250;

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
