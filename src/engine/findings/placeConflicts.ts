import type { Article } from '../article/article.ts';
import type { Disagreement, Name } from '../comparison.ts';
import type { Statement, StatementPair } from './statements.ts';
import { labels } from './wording.ts';

/** How alike two sentences must be before another town in one is a contradiction. */
const LEAST_LIKENESS = 0.6;
const LOCATIVE = /\b(?:in|at|near|outside|off)\s(?:the\s(?:\p{Ll}+\s){0,3}of\s)?$/u;

/**
 * Sentences that tell the same of different towns. Only towns that the table of cities knows are compared: of other
 * places nobody can tell whether one lies in the other.
 */
export function placeConflicts(
  articles: readonly Article[],
  names: readonly Name[],
  pairs: readonly StatementPair[],
): readonly Disagreement[] {
  const towns = names.filter(({ type, country }) => type === 'place' && country !== undefined);
  if (towns.length < 2) return [];
  const isNamedIn = (name: Name, { source, place }: Statement): boolean =>
    name.mentions.some((m) => m.source === source && m.start >= place.start && m.end <= place.end);
  const townOf = ({ source, place }: Statement): Name | null => {
    const text = articles[source]?.text ?? '';
    const here = towns.filter((name) =>
      name.mentions.some(
        (m) =>
          m.source === source &&
          m.start >= place.start &&
          m.end <= place.end &&
          LOCATIVE.test(text.slice(Math.max(place.start, m.start - 40), m.start)),
      ),
    );
    return here.length === 1 ? (here[0] ?? null) : null;
  };
  return pairs.flatMap(({ a, b, likeness }): Disagreement[] => {
    if (likeness < LEAST_LIKENESS) return [];
    const [x, y] = [townOf(a), townOf(b)];
    if (x === null || y === null || x === y || isNamedIn(x, b) || isNamedIn(y, a)) return [];
    const says = `${x.name} in ${labels(articles, [a.source])}, ${y.name} in ${labels(articles, [b.source])}`;
    return [
      { kind: 'place', severity: 'warning', message: `The place differs: ${says}.`, evidence: [a.place, b.place] },
    ];
  });
}
