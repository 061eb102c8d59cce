import type { Article } from '../article/article.ts';
import { daysBetween, parseDay } from '../facts/dates/calendar.ts';
import { bareText } from '../facts/quotedContext.ts';
import type { Disagreement, Quotation } from '../comparison.ts';
import type { Found } from './found.ts';
import { citedWhereDifferent, contrast } from './wording.ts';

/** Quotations of one utterance whose words differ; cut ones that agree where they overlap do not. */
export function alteredQuotations({ articles, quotes, utterances }: Found): readonly Disagreement[] {
  return utterances.flatMap((utterance): Disagreement[] => {
    if (utterance.relation === 'identical') return [];
    const members = utterance.quotes.flatMap((i) => quotes[i] ?? []).filter((q) => q.scare !== true);
    const altered = members.filter((a) =>
      members.some((b) => a.source !== b.source && isOfOneTime(articles, a, b) && differs(a.text, b.text)),
    );
    if (altered.length < 2) return [];
    const otherThan = (q: Quotation): string => altered.find((b) => differs(q.text, b.text))?.text ?? '';
    const says = contrast(
      articles,
      altered.map((q) => ({ source: q.source, what: q })),
      (q) => bareText(q.text),
      (who, q: Quotation, several) =>
        `${who} ${several ? 'quote' : 'quotes'} ${citedWhereDifferent(q.text, otherThan(q))}`,
    );
    return [
      {
        kind: 'quotation',
        severity: 'warning',
        message: `The quoted words differ: ${says}.`,
        evidence: altered.map(({ source, start, end }) => ({ source, start, end })),
      },
    ];
  });
}

/** Articles further apart, in days, tell of two occasions on which somebody used much the same words. */
const ONE_OCCASION = 14;

function isOfOneTime(articles: readonly Article[], a: Quotation, b: Quotation): boolean {
  const x = parseDay(articles[a.source]?.published ?? null);
  const y = parseDay(articles[b.source]?.published ?? null);
  return x === null || y === null || Math.abs(daysBetween(x, y)) <= ONE_OCCASION;
}

/** Spellings that are no other words: British and American, contractions, figures. */
const NORMAL: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ations?)$/u, 'iz$1'],
  [/our(s|ed|ing|able)?$/u, 'or$1'],
  [/^programme/u, 'program'],
  [/^(?:defence)$/u, 'defense'],
  [/tre(s?)$/u, 'ter$1'],
  [/^towards$/u, 'toward'],
];

function normalWords(text: string): readonly string[] {
  return bareText(text)
    .split(' ')
    .map((word) => NORMAL.reduce((w, [pattern, to]) => w.replace(pattern, to), word));
}

/**
 * Whether two reports of one utterance have other words where both report. What only one of them begins earlier or ends
 * later with is a cut, no change: "we will win" against "we will win, he said, and soon" does not differ.
 */
export function differs(a: string, b: string): boolean {
  const x = normalWords(a);
  const y = normalWords(b);
  const matches = matchingPairs(x, y);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return true;
  if (first[0] > 0 && first[1] > 0) return true;
  if (last[0] < x.length - 1 && last[1] < y.length - 1) return true;
  return matches.some(([i, j], n) => {
    const next = matches[n + 1];
    return next !== undefined && (next[0] !== i + 1 || next[1] !== j + 1);
  });
}

/** The pairs of positions of a longest common subsequence. */
function matchingPairs(x: readonly string[], y: readonly string[]): readonly (readonly [number, number])[] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const row = table[i];
      const below = table[i + 1];
      if (row === undefined || below === undefined) continue;
      row[j] = x[i] === y[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i] === y[j]) pairs.push([i++, j++]);
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
