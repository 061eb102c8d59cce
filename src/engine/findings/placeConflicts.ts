import type { Article } from '../article/article.ts';
import type { Disagreement, Name } from '../comparison.ts';
import { byStatement, type Statement, type StatementPair } from './statements.ts';
import { placesInside } from './placesInside.ts';
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
  const inside = placesInside(towns.flatMap((name) => name.mentions.map((mention) => ({ ...mention, name }))));
  const isNamedIn = (name: Name, { place }: Statement): boolean => inside(place).some((each) => each.name === name);
  const townOf = byStatement(({ source, place }): Name | null => {
    const text = articles[source]?.text ?? '';
    const here = new Set<Name>();
    for (const { start, name } of inside(place)) {
      if (LOCATIVE.test(text.slice(Math.max(place.start, start - 40), start))) here.add(name);
    }
    const [only = null] = here;
    return here.size === 1 ? only : null;
  });
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
