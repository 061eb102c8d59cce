import type { Article } from '../article/article.ts';
import type { Disagreement, Quotation } from '../comparison.ts';
import { bareText } from '../facts/quotedContext.ts';
import { speechForm } from '../facts/speechVerbs.ts';
import type { Statement } from './statements.ts';
import { cited, labels } from './wording.ts';

/** So many words in a row, in the same order, are no chance. */
const RUN = 7;
/** The share of a quotation that must return before its words count as taken over. */
const LEAST_TAKEN = 0.6;

/** Words that one source quotes and another tells in its own voice, without quotation marks and without a speaker. */
export function quotedAsFact(
  articles: readonly Article[],
  quotes: readonly Quotation[],
  statements: readonly Statement[],
): readonly Disagreement[] {
  const runs = new Map<string, Quotation>();
  for (const quote of quotes) for (const run of runsOf(quote.text)) if (!runs.has(run)) runs.set(run, quote);
  if (runs.size === 0) return [];
  const quoted = new Set(quotes.map((q) => `${q.source} ${bareText(q.text)}`));
  const reported = new Set<string>();
  return statements.flatMap((statement): Disagreement[] => {
    if (/["“”«»„「]/u.test(statement.text) || attributes(statement.text)) return [];
    const quote = runsOf(statement.text)
      .map((run) => runs.get(run))
      .find((q) => q !== undefined);
    if (quote === undefined || quote.source === statement.source || insideQuote(quotes, statement)) return [];
    if (takenShare(quote.text, statement.text) < LEAST_TAKEN) return [];
    if (quoted.has(`${statement.source} ${bareText(quote.text)}`)) return [];
    const key = `${quote.source}.${quote.start} ${statement.source}`;
    if (reported.has(key)) return [];
    reported.add(key);
    const message = `${labels(articles, [statement.source])} tells as its own what ${labels(articles, [quote.source])} quotes${quote.speaker === null ? '' : ` ${quote.speaker.text} with`}: ${cited(quote.text)}.`;
    return [
      {
        kind: 'fact',
        severity: 'warning',
        message,
        evidence: [{ source: quote.source, start: quote.start, end: quote.end }, statement.place],
      },
    ];
  });
}

function runsOf(text: string): readonly string[] {
  const words = bareText(text).split(' ');
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** The share of a quotation's runs of words that a sentence repeats. */
function takenShare(quote: string, text: string): number {
  const there = new Set(runsOf(text));
  const all = runsOf(quote);
  return all.filter((run) => there.has(run)).length / Math.max(1, all.length);
}

function attributes(text: string): boolean {
  if (/\baccording to\b/iu.test(text)) return true;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => speechForm(word)?.direct === true);
}

function insideQuote(quotes: readonly Quotation[], { source, place }: Statement): boolean {
  return quotes.some((q) => q.source === source && q.start < place.end && place.start < q.end);
}
