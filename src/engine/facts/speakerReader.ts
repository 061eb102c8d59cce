import type { Article, Span } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { LocalName, NameIndex } from './nameIndex.ts';
import { type Phrase, phraseText } from './nounPhrase.ts';
import { People } from './people.ts';
import { CONJUNCTIONS, PRONOUNS } from './speakerWords.ts';
import type { StoryTokens, Token } from './storyTokens.ts';

/** As `Attribution`, with the number that the name has in its source (see `NameIndex`) in place of its id. */
export interface LocalAttribution {
  readonly text: string;
  readonly name: number | null;
}

/** Tells of the phrases of one article whom they mean: pronouns and "the minister" are resolved where somebody fits. */
export class SpeakerReader {
  readonly #article: Article;
  readonly #tokens: readonly Token[];
  readonly #names: NameIndex;
  readonly #people: People;

  constructor(article: Article, story: StoryTokens, names: NameIndex) {
    this.#article = article;
    this.#tokens = story.tokens;
    this.#names = names;
    this.#people = new People(story, (token) => this.nameAt(token.paragraph, token)?.type ?? null);
  }

  /** The name that covers a range of a paragraph's text. */
  nameAt(paragraph: number, { start, end }: Span): LocalName | null {
    return this.#names.at(this.place(paragraph, { start, end }));
  }

  /** A range of a paragraph's text in the file. */
  place(paragraph: number, span: Span): Span {
    const of = this.#article.paragraphs[paragraph];
    return of === undefined ? { start: 0, end: 0 } : toFile(of, span);
  }

  describe(phrase: Phrase | null): LocalAttribution | null {
    if (phrase === null) return null;
    const tokens = this.#tokens;
    const meant = resolve(tokens, phrase, this.#people);
    const first = tokens[meant.phrase.from];
    const last = tokens[meant.phrase.to - 1];
    if (first === undefined || last === undefined) return null;
    const several = tokens.slice(meant.phrase.from, meant.phrase.to).some((token) => CONJUNCTIONS.has(token.lower));
    const name = several ? null : this.nameAt(first.paragraph, { start: first.start, end: last.end });
    const shown = meant.shown ?? meant.phrase;
    return {
      text: phraseText(tokens, shown, (i) => this.#article.paragraphs[i]?.text ?? ''),
      name: name?.number ?? null,
    };
  }
}

/** "the former prime minister": longer descriptions name somebody by themselves. */
const MOST_DESCRIBING = 4;

/** What a phrase stands for: a pronoun and "the minister" stand for the person they mean. */
function resolve(
  tokens: readonly Token[],
  phrase: Phrase,
  people: People,
): { readonly phrase: Phrase; readonly shown: Phrase | null } {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return { phrase, shown: null };
  if (phrase.to - phrase.from === 1 && (PRONOUNS.has(first.lower) || /^(?:his|her)$/u.test(first.lower))) {
    return { phrase: people.resolve(phrase.from) ?? phrase, shown: null };
  }
  if (phrase.to - phrase.from <= MOST_DESCRIBING && phrase.to > phrase.from + 1 && first.lower === 'the') {
    const words = tokens.slice(phrase.from + 1, phrase.to).map((token) => token.lower);
    const person = people.described(words, phrase.from);
    if (person !== null) return { phrase: person, shown: phrase };
  }
  return { phrase, shown: null };
}
