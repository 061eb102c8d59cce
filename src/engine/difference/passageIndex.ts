import { tellsTheStory, type Paragraph, type Span } from '../article/article.ts';
import { toText } from '../article/offsets.ts';
import { sentences } from '../article/sentences.ts';
import type { Comparison, Figure, Place, Quotation } from '../comparison.ts';
import { tokens, type Token, type TokenForms } from './tokens.ts';

/** Something found in a paragraph; offsets point into the paragraph's text. */
export interface Found<T> extends Span {
  readonly what: T;
}

/** A paragraph with all that is known of it, worked out when first asked for. */
export class IndexedParagraph {
  readonly source: number;
  /** Index into the source's paragraphs. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** BCP 47 primary subtag of its article. */
  readonly language: string;
  /** By the id of the name. */
  readonly mentions: Found<string>[] = [];
  readonly figures: Found<Figure>[] = [];
  /** By index into the comparison's quotations. */
  readonly quotes: Found<number>[] = [];
  readonly #forms: TokenForms;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Span[] | undefined;

  /** @param forms of words of the language, which all its paragraphs share */
  constructor(source: number, index: number, paragraph: Paragraph, language: string, forms: TokenForms) {
    this.#forms = forms;
    this.source = source;
    this.index = index;
    this.paragraph = paragraph;
    this.language = language;
  }

  get text(): string {
    return this.paragraph.text;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokens(this.text, this.language, this.#forms));
  }

  /** Offsets into the text, in order. */
  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentences(this.text, this.language));
  }
}

/** Finds for a paragraph what the comparison tells by places in files. */
export class PassageIndex {
  readonly #sources: readonly (readonly IndexedParagraph[])[];
  /** For each word how many passages have it. */
  readonly #frequencies = new Map<string, number>();
  /** For each quotation the utterances that it reports. */
  readonly #utterances = new Map<number, Comparison['utterances'][number][]>();

  constructor(comparison: Comparison) {
    const byLanguage = new Map<string, TokenForms>();
    this.#sources = comparison.sources.map(({ language, paragraphs }, s) => {
      const forms = byLanguage.get(language) ?? new Map<string, Omit<Token, keyof Span>>();
      byLanguage.set(language, forms);
      return paragraphs.map((paragraph, p) => new IndexedParagraph(s, p, paragraph, language, forms));
    });
    for (const { id, mentions } of comparison.names) {
      for (const mention of mentions) this.#place(mention, (entry, span) => entry.mentions.push({ ...span, what: id }));
    }
    for (const figure of comparison.figures) {
      this.#place(figure, (entry, span) => entry.figures.push({ ...span, what: figure }));
    }
    comparison.quotes.forEach((quote: Quotation, q) => {
      this.#place(quote, (entry, span) => entry.quotes.push({ ...span, what: q }));
    });
    for (const utterance of comparison.utterances) {
      for (const quote of utterance.quotes) {
        this.#utterances.set(quote, [...(this.#utterances.get(quote) ?? []), utterance]);
      }
    }
  }

  /** The paragraphs of a cell that tell the story, in order. */
  cell(source: number, paragraphs: readonly number[]): readonly IndexedParagraph[] {
    return paragraphs.flatMap((index) => {
      const entry = this.#sources[source]?.[index];
      return entry !== undefined && tellsTheStory(entry.paragraph.kind) ? [entry] : [];
    });
  }

  /** Whether hardly more passages have the word than there are articles to tell the same thing; see {@link count}. */
  readonly isRare = (key: string): boolean => (this.#frequencies.get(key) ?? 0) <= this.#sources.length + 1;

  /** Counts in how many passages each word stands, for {@link isRare}; yields between stretches of work. */
  *count(): Generator<void, void> {
    const last = new Map<string, IndexedParagraph>();
    let read = 0;
    for (const passage of this.#sources.flat()) {
      if (!tellsTheStory(passage.paragraph.kind)) continue;
      for (const { key } of passage.tokens) {
        if (last.get(key) === passage) continue;
        last.set(key, passage);
        this.#frequencies.set(key, (this.#frequencies.get(key) ?? 0) + 1);
      }
      if (++read % 100 === 0) yield;
    }
  }

  /** How two quotations report the same words; `null` where they do not. */
  utterance(quote: number, other: number): Comparison['utterances'][number]['relation'] | null {
    return this.#utterances.get(quote)?.find(({ quotes }) => quotes.includes(other))?.relation ?? null;
  }

  /** Calls back with the paragraph that holds the place, if one does. Paragraphs stand in order of their start. */
  #place(place: Place, add: (entry: IndexedParagraph, span: Span) => void): void {
    const paragraphs = this.#sources[place.source] ?? [];
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.paragraph.start ?? Infinity) <= place.start) low = middle + 1;
      else high = middle;
    }
    const entry = paragraphs[low - 1];
    const span = entry === undefined ? null : toText(entry.paragraph, place);
    if (entry !== undefined && span !== null) add(entry, span);
  }
}
