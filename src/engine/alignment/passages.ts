import { tellsTheStory, type Article, type BlockKind } from '../article/article.ts';
import type { Reading } from '../text/readings.ts';
import type { Evidence } from './align.ts';
import { factsOfParagraphs, type ParagraphFacts } from './paragraphFacts.ts';
import type { TermList } from './termLists.ts';
import type { Texts } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence (or a stretch of a very long one) as alignment sees it. */
interface Statement extends TermList {
  /** Index into the passages. */
  readonly passage: number;
}

/** A paragraph that tells the story, with everything it is compared by. */
export interface Passage {
  readonly source: number;
  /** Index into the source's paragraphs. */
  readonly paragraph: number;
  readonly kind: BlockKind;
  /** 0 (first) … 1 (last) among the passages of its source. */
  readonly position: number;
  /** Passages of its source before it, titles not counted. */
  readonly before: number;
  readonly text: string;
  readonly reading: Reading;
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

/** Reads all passages; the vocabulary that comes with them has noted their terms. */
export function* readPassages(
  articles: readonly Article[],
  evidence: Evidence,
  texts: Texts,
  synonyms: ConstructorParameters<typeof Vocabulary>[1],
): Generator<void, { readonly passages: Passages; readonly vocabulary: Vocabulary }> {
  const { readings, termLists } = texts;
  let read = 0;
  for (const { paragraphs, language } of articles) {
    for (const { kind, text } of paragraphs) {
      if (!tellsTheStory(kind)) continue;
      readings.read(text, language);
      if (++read % 100 === 0) yield;
    }
  }
  for (const { source, text } of evidence.quotes) readings.read(text, articles[source]?.language ?? 'und');
  const vocabulary = new Vocabulary(readings, synonyms);
  const facts = factsOfParagraphs(articles, evidence, readings, vocabulary);
  yield;
  const passages: Passage[] = [];
  const statements: Statement[] = [];
  const bounds = [0];
  for (const [source, article] of articles.entries()) {
    const told = article.paragraphs.flatMap((paragraph, index) => (tellsTheStory(paragraph.kind) ? [index] : []));
    let before = 0;
    for (const [order, index] of told.entries()) {
      const paragraph = article.paragraphs[index];
      if (paragraph === undefined) continue;
      const reading = readings.read(paragraph.text, article.language);
      // Titles may have a capital on every word.
      const telling = isTitle(paragraph.kind) ? 0 : 1;
      for (let i = 0; i < reading.terms.length; i++) {
        vocabulary.note(reading.terms[i] ?? 0, telling * (reading.proper[i] ?? 0));
      }
      const terms = termLists.of(reading);
      const first = statements.length;
      for (const list of terms.statements) {
        const { terms: own, clauses, bag, grams } = list;
        statements.push({ passage: passages.length, terms: own, clauses, bag, grams });
      }
      passages.push({
        source,
        paragraph: index,
        kind: paragraph.kind,
        position: told.length > 1 ? order / (told.length - 1) : 0,
        before,
        text: paragraph.text,
        reading,
        first,
        last: statements.length,
        bag: terms.bag,
        grams: terms.grams,
        facts: facts[source]?.[index] ?? NO_FACTS,
      });
      if (paragraph.kind !== 'title') before++;
      if (passages.length % 200 === 0) yield;
    }
    bounds.push(passages.length);
  }
  return { passages: { passages, statements, bounds }, vocabulary };
}

const NO_FACTS: ParagraphFacts = { names: new Int32Array(0), figures: new Int32Array(0), quoted: [] };

/** Whether a block stands over the story or a part of it. */
function isTitle(kind: BlockKind): boolean {
  return kind === 'title' || kind === 'subtitle' || kind === 'heading';
}
