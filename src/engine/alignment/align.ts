import type { Article } from '../article/article.ts';
import type { Step } from '../compare.ts';
import type { Figure, Link, Name, Quotation } from '../comparison.ts';
import type { EngineData } from '../data.ts';
import { ChangeFinder } from './change.ts';
import { judge, Odds } from './model.ts';
import { readCandidates, readFeatures } from './pairs.ts';
import { ReasonFinder } from './reasons.ts';
import { Texts } from './texts.ts';
import { MODEL } from './weights.ts';

/** What else two passages can have in common besides words. */
export interface Evidence {
  readonly names: readonly Name[];
  readonly quotes: readonly Quotation[];
  readonly figures: readonly Figure[];
}

/**
 * Links passages of different sources that tell the same: candidates from an inverted index, judged by learned
 * weights over readable features (docs/alignment.md).
 * @param texts what is known of texts from earlier comparisons
 * @returns links in order of `a.source`, `a.paragraph`, `b.source`, `b.paragraph`
 */
export function* align(
  articles: readonly Article[],
  evidence: Evidence,
  data: EngineData,
  texts = new Texts(),
): Generator<Step, readonly Link[]> {
  const step = (done: number): Step => ({ stage: 'aligning', done: 0.45 + 0.5 * done });
  const reading = readCandidates(articles, evidence, data.synonyms ?? new Map(), texts);
  let read = reading.next();
  for (let steps = 1; read.done !== true; steps++) {
    yield step(0.4 * (1 - 1 / (1 + steps / 20)));
    read = reading.next();
  }
  const { passages, vocabulary, candidates } = read.value;
  const odds = new Odds(candidates.length);
  let judgedAlone = 0;
  const features = readFeatures(read.value, evidence, (candidate, values, first) => {
    odds.note(candidate, MODEL, values, first);
    judgedAlone = candidate;
  });
  while (features.next().done !== true) yield step(0.4 + (0.4 * judgedAlone) / candidates.length);
  const judging = judge(MODEL, passages, candidates, odds);
  let judged = judging.next();
  while (judged.done !== true) {
    yield step(0.85);
    judged = judging.next();
  }
  const verdicts = judged.value;
  yield step(0.9);
  const reasons = new ReasonFinder(vocabulary, evidence);
  const changes = new ChangeFinder();
  const links: Link[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const verdict = verdicts[i];
    const a = passages.passages[candidate.a];
    const b = passages.passages[candidate.b];
    if (!verdict || !a || !b || verdict.overlap < MODEL.leastOverlap) continue;
    const change = changes.between(a.reading.words, b.reading.words);
    links.push({
      a: { source: a.source, paragraph: a.paragraph },
      b: { source: b.source, paragraph: b.paragraph },
      // Versions of one wording tell the same whatever the model says; so did all of them in the labelled clusters.
      relation: verdict.same >= MODEL.leastSame || change !== 'reworded' ? 'same' : 'overlap',
      change,
      score: Math.round(1000 * verdict.overlap) / 1000,
      reasons: reasons.find(a, b),
    });
    if (links.length % 100 === 0) yield step(0.95);
  }
  links.sort(
    (x, y) =>
      x.a.source - y.a.source ||
      x.a.paragraph - y.a.paragraph ||
      x.b.source - y.b.source ||
      x.b.paragraph - y.b.paragraph,
  );
  yield step(1);
  return links;
}
