import type { Article } from '../article/article.ts';
import type { Disagreement, Figure } from '../comparison.ts';
import { stem } from '../text/stem.ts';
import { fold } from '../text/fold.ts';
import { compareFigures } from './figureConflicts.ts';
import type { Statement } from './statements.ts';

/** Two sentences that say how often the same thing happens share so many words, its noun included. */
const FEWEST_SHARED = 3;

/**
 * Frequencies of the same thing in sentences that are else worded freely: "approved twice-a-week flights from A to B"
 * against "gave its consent to biweekly flights from A to B". Articles have few frequencies, so a noun and a few words
 * in common tell that two of them answer each other.
 */
export function frequencyConflicts(
  articles: readonly Article[],
  figures: readonly Figure[],
  statements: readonly Statement[],
): readonly Disagreement[] {
  const often = figures.flatMap((figure) => {
    if (figure.kind !== 'frequency') return [];
    const statement = statements.find(
      ({ source, place }) => source === figure.source && place.start <= figure.start && figure.end <= place.end,
    );
    const noun = statement === undefined ? null : nounAfter(articles[figure.source]?.text ?? '', figure.end);
    return statement === undefined || noun === null ? [] : [{ figure, statement, noun }];
  });
  return often.flatMap((a, i) =>
    often.slice(i + 1).flatMap((b): readonly Disagreement[] => {
      if (a.figure.source === b.figure.source || a.noun !== b.noun) return [];
      const shared = a.statement.terms.filter((term) => b.statement.terms.includes(term));
      return shared.length < FEWEST_SHARED ? [] : compareFigures(articles, a.figure, b.figure);
    }),
  );
}

function nounAfter(text: string, end: number): string | null {
  const word = /^\s{1,2}(?<word>\p{Ll}{3,})/u.exec(text.slice(end, end + 40))?.groups?.['word'];
  return word === undefined ? null : stem(fold(word), 'en');
}
