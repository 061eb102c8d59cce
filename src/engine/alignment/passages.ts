import { tellsTheStory, type Article, type BlockKind, type Paragraph } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { TermReader } from '../text/terms.ts';
import type { Evidence } from './align.ts';
import { factsOfParagraphs, type ParagraphFacts } from './paragraphFacts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence (or a stretch of a very long one) as alignment sees it. Arrays hold ids of the {@link Vocabulary}. */
export interface Statement {
  /** Index into the passages. */
  readonly passage: number;
  /** Terms in order of the text. */
  readonly terms: Int32Array;
  /** The same, ascending, each once. */
  readonly bag: Int32Array;
  /** Character n-grams of the terms, hashed, ascending, each once. */
  readonly grams: Int32Array;
}

/** A paragraph that tells the story, with everything it is compared by. */
export interface Passage {
  readonly source: number;
  /** Index into the source's paragraphs. */
  readonly paragraph: number;
  readonly kind: BlockKind;
  /** 0 (first) … 1 (last) among the passages of its source. */
  readonly position: number;
  readonly text: string;
  /** Its statements are `first … last - 1`. */
  readonly first: number;
  readonly last: number;
  readonly bag: Int32Array;
  readonly grams: Int32Array;
  readonly facts: ParagraphFacts;
}

/** All articles as passages and statements, in order of source and text. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  /** Passages of source s are `bounds[s] … bounds[s + 1] - 1`. */
  readonly bounds: readonly number[];
}

// Longer stretches without a full stop are cut, so that one endless sentence costs no more than many short ones.
const LONGEST_STATEMENT = 80;

// Text handed to the sentence splitter at once; some versions of Intl.Segmenter take quadratic time.
const LONGEST_SLICE = 20_000;

/** Reads all passages into ids of `vocabulary`, which learns their terms. */
export function* readPassages(
  articles: readonly Article[],
  evidence: Evidence,
  vocabulary: Vocabulary,
): Generator<void, Passages> {
  const passages: Passage[] = [];
  const statements: Statement[] = [];
  const bounds = [0];
  const readers = new Map<string, TermReader>();
  const facts = factsOfParagraphs(articles, evidence, vocabulary);
  for (const [source, article] of articles.entries()) {
    const reader = readers.get(article.language) ?? new TermReader(article.language);
    readers.set(article.language, reader);
    const told = article.paragraphs.flatMap((paragraph, index) => (tellsTheStory(paragraph.kind) ? [index] : []));
    for (const [order, index] of told.entries()) {
      const paragraph = article.paragraphs[index];
      if (paragraph === undefined) continue;
      const first = statements.length;
      for (const terms of statementTerms(paragraph, article.language, reader, vocabulary)) {
        statements.push({
          passage: passages.length,
          terms,
          bag: ascendingUnique(terms),
          grams: vocabulary.gramsOf(terms),
        });
      }
      const own = statements.slice(first);
      passages.push({
        source,
        paragraph: index,
        kind: paragraph.kind,
        position: told.length > 1 ? order / (told.length - 1) : 0,
        text: paragraph.text,
        first,
        last: statements.length,
        bag: own.length === 1 && own[0] ? own[0].bag : ascendingUnique(own.flatMap((statement) => [...statement.bag])),
        grams:
          own.length === 1 && own[0] ? own[0].grams : ascendingUnique(own.flatMap((statement) => [...statement.grams])),
        facts: facts[source]?.[index] ?? NO_FACTS,
      });
      if (passages.length % 100 === 0) yield;
    }
    bounds.push(passages.length);
  }
  return { passages, statements, bounds };
}

const NO_FACTS: ParagraphFacts = { names: new Int32Array(0), figures: new Int32Array(0), quoted: [] };

function* statementTerms(
  paragraph: Paragraph,
  language: string,
  reader: TermReader,
  vocabulary: Vocabulary,
): Generator<Int32Array> {
  for (let from = 0; from < paragraph.text.length; from += LONGEST_SLICE) {
    const slice = paragraph.text.slice(from, from + LONGEST_SLICE);
    for (const { start, end } of sentences(slice, language)) {
      const terms = reader
        .read(slice.slice(start, end))
        // Titles may have a capital on every word.
        .map((term) => vocabulary.id(term.key, isTitle(paragraph.kind) ? null : term.proper));
      for (let at = 0; at < terms.length; at += LONGEST_STATEMENT) {
        yield Int32Array.from(terms.slice(at, at + LONGEST_STATEMENT));
      }
    }
  }
}

/** Whether a block stands over the story or a part of it. */
function isTitle(kind: BlockKind): boolean {
  return kind === 'title' || kind === 'subtitle' || kind === 'heading';
}

/** Sorted copy without repetitions. */
function ascendingUnique(values: ArrayLike<number>): Int32Array {
  const sorted = Int32Array.from(values).sort();
  let length = 0;
  for (const value of sorted) {
    if (length === 0 || sorted[length - 1] !== value) sorted[length++] = value;
  }
  return sorted.slice(0, length);
}
