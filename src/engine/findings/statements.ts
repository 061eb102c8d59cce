import type { Article, Span } from '../article/article.ts';
import { tellsTheStory } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import { sentences } from '../article/sentences.ts';
import type { Link, Place } from '../comparison.ts';
import { TermReader } from '../text/terms.ts';

/** One sentence of a source. */
export interface Statement {
  readonly source: number;
  readonly paragraph: number;
  /** Offsets into the file. */
  readonly place: Place;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** Two sentences of different sources that tell the same; `likeness` 0 … 1 by the weight of the words they share. */
export interface StatementPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly likeness: number;
  /** The weight of what each says; a pair of very short ones proves little. */
  readonly weight: number;
}

/** Below these, pairs of sentences more often tell different things: in passages linked by alignment, and elsewhere. */
const LEAST_LINKED = 0.3;
const LEAST_UNLINKED = 0.5;
/** A term in more sentences than this leads to no new pair; rarer ones of the same sentence do. */
const MOST_SENTENCES = 60;

/** All sentences that tell the story, with their terms. */
export function statementsOf(articles: readonly Article[]): readonly Statement[] {
  return articles.flatMap((article, source) => {
    const reader = new TermReader(article.language);
    return article.paragraphs.flatMap((paragraph, index) => {
      if (!tellsTheStory(paragraph.kind) || paragraph.kind === 'title' || paragraph.kind === 'heading') return [];
      return sentences(paragraph.text, article.language).map((span: Span): Statement => {
        const text = paragraph.text.slice(span.start, span.end);
        return {
          source,
          paragraph: index,
          place: { source, ...toFile(paragraph, span) },
          text,
          terms: new Set(reader.read(text).map((term) => term.key)),
        };
      });
    });
  });
}

/** Pairs of sentences that tell the same, each with its best partner in the other source and that one's best in turn. */
export function pairStatements(statements: readonly Statement[], links: readonly Link[]): readonly StatementPair[] {
  const weights = weigh(statements);
  const linked = new Set<string>();
  for (const { a, b } of links) linked.add(`${a.source}.${a.paragraph}-${b.source}.${b.paragraph}`);
  const pairs = candidates(statements).flatMap(([a, b]): StatementPair[] => {
    const inLink = linked.has(`${a.source}.${a.paragraph}-${b.source}.${b.paragraph}`);
    const shared = sum(
      [...a.terms].filter((term) => b.terms.has(term)),
      weights,
    );
    const both = sum(a.terms, weights) + sum(b.terms, weights);
    const likeness = both === 0 ? 0 : (2 * shared) / both;
    return likeness >= (inLink ? LEAST_LINKED : LEAST_UNLINKED) ? [{ a, b, likeness, weight: shared }] : [];
  });
  const best = new Map<string, number>();
  const key = (s: Statement, other: number): string => `${s.place.source}.${s.place.start}>${other}`;
  for (const { a, b, likeness } of pairs) {
    for (const k of [key(a, b.source), key(b, a.source)]) best.set(k, Math.max(best.get(k) ?? 0, likeness));
  }
  return pairs.filter(
    ({ a, b, likeness }) => best.get(key(a, b.source)) === likeness && best.get(key(b, a.source)) === likeness,
  );
}

function candidates(statements: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const byTerm = new Map<string, Statement[]>();
  const pairs: (readonly [Statement, Statement])[] = [];
  for (const b of statements) {
    const shared = new Map<Statement, number>();
    for (const term of b.terms) {
      const others = byTerm.get(term) ?? [];
      if (others.length <= MOST_SENTENCES) {
        for (const a of others) if (a.source !== b.source) shared.set(a, (shared.get(a) ?? 0) + 1);
      }
    }
    for (const [a, count] of shared) if (count >= 2) pairs.push([a, b]);
    for (const term of b.terms) {
      const others = byTerm.get(term);
      if (others === undefined) byTerm.set(term, [b]);
      else others.push(b);
    }
  }
  return pairs;
}

function weigh(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, n]) => [term, Math.log(1 + statements.length / n)]));
}

function sum(terms: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const term of terms) total += weights.get(term) ?? 0;
  return total;
}
