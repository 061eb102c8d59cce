import { Texts } from './alignment/texts.ts';
import type { Article } from './article/article.ts';
import { readArticle, type ReadOptions, type SourceInput } from './article/readArticle.ts';
import { Generations } from './generations.ts';
import { FigureFinder } from './facts/figures.ts';
import { SpeechFinder } from './facts/speechFinder.ts';
import { NameFinder } from './names/recogniseNames.ts';

/** Terms known before all are forgotten: those of some hundred articles, or of very many edits. */
const MOST_TERMS = 400_000;

/**
 * What a comparison knows of articles and texts by themselves. Given to the next one, it saves reading anew what did not
 * change; it never changes what comes out, because everything in it follows from its key alone.
 */
export class Memory {
  readonly #articles = new Generations<string, Article>();
  readonly names = new NameFinder();
  readonly figures = new FigureFinder();
  readonly speech = new SpeechFinder();
  #texts = new Texts();

  get texts(): Texts {
    return this.#texts;
  }

  /**
   * Ends a comparison: what it did not use is forgotten. One that is given up is not ended, so that it costs the next
   * one nothing of what the last whole one knew.
   */
  end(): void {
    this.#articles.turn();
    this.names.turn();
    this.figures.turn();
    if (this.#texts.readings.termCount > MOST_TERMS) this.#texts = new Texts();
    else this.#texts.turn();
  }

  /** As `readArticle`; the same article for the same text. */
  article(input: SourceInput, options: ReadOptions): Article {
    const { content } = input;
    if (!('text' in content)) return readArticle(input, options);
    const key = JSON.stringify([options.unit, input.path, input.label, input.published]) + content.text;
    return this.#articles.get(key, () => readArticle(input, options));
  }
}
