import type { Article } from '../article/article.ts';
import type { Place } from '../comparison.ts';
import type { Readings } from '../text/readings.ts';
import type { Evidence } from './align.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What names, figures and quotations say of a paragraph. Ids are indexes into the evidence, ascending, each once. */
export interface ParagraphFacts {
  /** Indexes into `Evidence.names`. */
  readonly names: Int32Array;
  /** Indexes into `Evidence.figures`; equal values have the index of the first of them. */
  readonly figures: Int32Array;
  readonly quoted: readonly QuotedWords[];
}

interface QuotedWords {
  readonly text: string;
  /** Ascending, each once. */
  readonly bag: Int32Array;
}

/** @returns for each source, for each of its paragraphs that has any, its facts */
export function factsOfParagraphs(
  articles: readonly Article[],
  evidence: Evidence,
  readings: Readings,
  vocabulary: Vocabulary,
): readonly (readonly (ParagraphFacts | undefined)[])[] {
  interface Collected {
    readonly names: Set<number>;
    readonly figures: Set<number>;
    readonly quoted: QuotedWords[];
  }
  const collected = articles.map((article) => new Array<Collected | undefined>(article.paragraphs.length));
  const at = (place: Place): Collected | null => {
    const paragraphs = articles[place.source]?.paragraphs;
    const own = collected[place.source];
    if (paragraphs === undefined || own === undefined) return null;
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle]?.start ?? 0) <= place.start) low = middle;
      else high = middle - 1;
    }
    return (own[low] ??= { names: new Set(), figures: new Set(), quoted: [] });
  };
  for (const [index, name] of evidence.names.entries()) {
    for (const mention of name.mentions) at(mention)?.names.add(index);
  }
  const figureIds = new Map<string, number>();
  for (const [index, figure] of evidence.figures.entries()) {
    if (figure.value === null) continue;
    const key = `${figure.kind} ${figure.value} ${figure.unit ?? ''}`;
    const id = figureIds.get(key) ?? index;
    figureIds.set(key, id);
    at(figure)?.figures.add(id);
  }
  for (const quote of evidence.quotes) {
    const language = articles[quote.source]?.language ?? 'und';
    const { terms, proper } = readings.read(quote.text, language);
    for (const [i, term] of terms.entries()) vocabulary.note(term, proper[i] ?? 0);
    if (terms.length > 0) at(quote)?.quoted.push({ text: quote.text, bag: Int32Array.from(new Set(terms)).sort() });
  }
  return collected.map((own) =>
    Array.from(own, (facts) =>
      facts === undefined
        ? undefined
        : {
            names: Int32Array.from(facts.names).sort(),
            figures: Int32Array.from(facts.figures).sort(),
            quoted: facts.quoted,
          },
    ),
  );
}
