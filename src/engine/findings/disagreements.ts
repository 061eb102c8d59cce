import type { Disagreement } from '../comparison.ts';
import { alteredQuotations } from './alteredQuotations.ts';
import { attributionConflicts } from './attributionConflicts.ts';
import type { Readings } from '../text/readings.ts';
import { droppedSources } from './droppedSources.ts';
import { figureConflicts } from './figureConflicts.ts';
import { frequencyConflicts } from './frequencyConflicts.ts';
import type { Found } from './found.ts';
import { meetingConflicts } from './meetings.ts';
import { negationConflicts } from './negations.ts';
import { placeConflicts } from './placeConflicts.ts';
import { quotedAsFact } from './quotedAsFact.ts';
import { singleEventConflicts } from './singleEvents.ts';
import { spellingConflicts } from './spellings.ts';
import { pairStatements, statementsOf } from './statements.ts';

/**
 * Lists where the sources contradict each other: warnings before information, each in the order of its first evidence.
 * Every entry has evidence in at least two sources. Yields between stretches of work.
 */
export function* findDisagreements(found: Found, readings: Readings): Generator<void, readonly Disagreement[]> {
  const { articles, names, quotes, figures, claims, links } = found;
  if (articles.length < 2) return [];
  const statements = yield* statementsOf(articles, readings);
  yield;
  const pairs = yield* pairStatements(articles, statements, links, readings);
  yield;
  const all: Disagreement[] = [];
  for (const find of [
    () => alteredQuotations(found),
    () => attributionConflicts(found),
    () => figureConflicts(articles, figures, pairs),
    () => frequencyConflicts(articles, figures, statements),
    () => placeConflicts(articles, names, pairs),
    () => singleEventConflicts(articles, names, figures, statements),
    () => negationConflicts(articles, pairs),
    () => droppedSources(articles, quotes, claims, pairs),
    () => quotedAsFact(articles, quotes, statements),
    () => meetingConflicts(articles, names, statements),
    () => spellingConflicts(articles, names),
  ]) {
    all.push(...find());
    yield;
  }
  const rank = ({ severity }: Disagreement): number => (severity === 'warning' ? 0 : 1);
  const first = ({ evidence }: Disagreement): number => (evidence[0]?.source ?? 0) * 1e9 + (evidence[0]?.start ?? 0);
  // one contradiction may be found in two ways
  const told = new Set<string>();
  const once = all.filter(({ kind, evidence }) => {
    const key = `${kind} ${evidence
      .map((e) => `${e.source}.${e.start}`)
      .sort()
      .join(' ')}`;
    return told.has(key) ? false : told.add(key);
  });
  return once.sort((a, b) => rank(a) - rank(b) || first(a) - first(b));
}
