import type { Disagreement } from '../comparison.ts';
import { alteredQuotations } from './alteredQuotations.ts';
import { attributionConflicts } from './attributionConflicts.ts';
import type { Readings } from '../text/readings.ts';
import { figureConflicts } from './figureConflicts.ts';
import type { Found } from './found.ts';
import { meetingConflicts } from './meetings.ts';
import { negationConflicts } from './negations.ts';
import { quotedAsFact } from './quotedAsFact.ts';
import { spellingConflicts } from './spellings.ts';
import { pairStatements, statementsOf } from './statements.ts';

/**
 * Lists where the sources contradict each other: warnings before information, each in the order of its first evidence.
 * Every entry has evidence in at least two sources. Yields between stretches of work.
 */
export function* findDisagreements(found: Found, readings: Readings): Generator<void, readonly Disagreement[]> {
  const { articles, names, quotes, figures, links } = found;
  if (articles.length < 2) return [];
  const statements = statementsOf(articles, readings);
  yield;
  const pairs = yield* pairStatements(articles, statements, links, readings);
  yield;
  const all: Disagreement[] = [];
  for (const find of [
    () => alteredQuotations(found),
    () => attributionConflicts(found),
    () => figureConflicts(articles, figures, pairs),
    () => negationConflicts(articles, pairs),
    () => quotedAsFact(articles, quotes, statements),
    () => meetingConflicts(articles, names, statements),
    () => spellingConflicts(articles, names),
  ]) {
    all.push(...find());
    yield;
  }
  const rank = ({ severity }: Disagreement): number => (severity === 'warning' ? 0 : 1);
  const first = ({ evidence }: Disagreement): number => (evidence[0]?.source ?? 0) * 1e9 + (evidence[0]?.start ?? 0);
  return all.sort((a, b) => rank(a) - rank(b) || first(a) - first(b));
}
