import { tellsTheStory, type Article, type Paragraph } from '../article/article.ts';
import { casingOf, type Casing } from './casing.ts';
import type { Evidence } from './evidence.ts';
import { foreignTokens } from './foreignTokens.ts';
import type { Mention } from './mention.ts';
import { isSport, SPORT_WORDS } from './teams.ts';
import { tokenise, type Token } from './tokens.ts';
import type { WordForms } from './wordForms.ts';

/** A paragraph that tells the story. */
export interface Text {
  readonly source: number;
  readonly paragraph: Paragraph;
  readonly casing: Casing;
  readonly language: string;
  /** The article reports sport. */
  readonly sport: boolean;
}

/** Words of mentions that are names for sure, each once. */
export interface SurelyNamed {
  readonly words: readonly string[];
  /** "Rustler" of "Rustler Foods Inc." */
  readonly firms: readonly string[];
  /** "Post" of "Washington Post", for the same source. */
  readonly bodies: readonly string[];
}

/** What was found in a text by itself. */
export interface FoundInText {
  readonly mentions: readonly Mention[];
  readonly known: SurelyNamed;
  /** Ministries named without capitals. */
  readonly ministries: readonly Mention[];
  /** "the North", which counts where its country is named too. */
  readonly shortCountries: readonly Mention[];
  /** Words whose counts decided, and the last settling of the evidence that changed none of their answers. */
  readonly asked: Int32Array;
  settling: number;
  /** Whether it was found in a report of sport. */
  readonly sport: boolean;
}

/** A text that is known from one comparison to the next. Its words are not kept: to split it again costs less. */
export class KnownText implements Text {
  source = 0;
  paragraph: Paragraph;
  casing: Casing;
  sport = false;
  readonly language: string;
  /** How it uses capitals by itself. */
  readonly ownCasing: Casing;
  /** Words, numbers left out, and how many of them have capitals. */
  readonly words: number;
  readonly capitals: number;
  readonly numbers: number;
  readonly sportWords: number;
  /** How it was counted as evidence. */
  counted: 'no' | 'prose' | 'other' = 'no';
  /** The last round that it was used in. */
  round = 0;
  found: FoundInText | null = null;

  /** @param ofSport by id of a word, 1 where it is one of sport */
  constructor(paragraph: Paragraph, language: string, tokens: readonly Token[], ofSport: Uint8Array) {
    this.paragraph = paragraph;
    this.language = language;
    this.ownCasing = casingOf(paragraph.text, tokens);
    this.casing = this.ownCasing;
    let words = 0;
    let capitals = 0;
    let numbers = 0;
    let sportWords = 0;
    for (const { shape, lower, id } of tokens) {
      if (shape === 'mark') continue;
      if (id < ofSport.length && ofSport[id] === 1) sportWords++;
      if (shape === 'number') {
        numbers++;
        continue;
      }
      words++;
      if (shape !== 'lower' && lower !== 'i') capitals++;
    }
    this.words = words;
    this.capitals = capitals;
    this.numbers = numbers;
    this.sportWords = sportWords;
  }
}

/** The texts of one content; the first `used` of them stand somewhere in the comparison of `round`. */
interface SameTexts {
  readonly texts: KnownText[];
  round: number;
  used: number;
}

/** Paragraphs read between two steps. */
const AT_ONCE = 100;

/**
 * The texts of a comparison, kept for the next one, and the evidence that they give together. One comparison reads at a
 * time; one that is given up leaves nothing behind that would be wrong.
 */
export class KnownTexts {
  readonly #forms: WordForms;
  readonly #evidence: Evidence;
  /** By id of a word, 1 where it is one of sport. */
  readonly #ofSport: Uint8Array;
  /** By language and content: one for each place that has it. */
  readonly #known = new Map<string, Map<string, SameTexts>>();
  /** Those counted as evidence. */
  readonly #counted = new Set<KnownText>();
  #round = 0;

  constructor(evidence: Evidence, forms: WordForms) {
    this.#evidence = evidence;
    this.#forms = forms;
    const ids = Array.from(SPORT_WORDS, (word) => forms.idOf(word));
    this.#ofSport = new Uint8Array(forms.size);
    for (const id of ids) this.#ofSport[id] = 1;
  }

  /** How many words are known. */
  get wordCount(): number {
    return this.#forms.size;
  }

  /** Finds the texts of articles and makes them the evidence, in place of those before; yields between stretches. */
  *read(articles: readonly Article[]): Generator<void, readonly KnownText[]> {
    this.#round++;
    const texts: KnownText[] = [];
    for (const [source, article] of articles.entries()) {
      const first = texts.length;
      for (const paragraph of article.paragraphs) {
        if (!tellsTheStory(paragraph.kind)) continue;
        texts.push(this.#place(source, paragraph, article.language));
        if (texts.length % AT_ONCE === 0) yield;
      }
      const own = texts.slice(first);
      const lowerOnly = writesNoCapitals(own);
      const words = sum(own, (text) => text.words + text.numbers);
      const sport = isSport(
        words,
        sum(own, ({ sportWords }) => sportWords),
      );
      for (const text of own) {
        text.sport = sport;
        text.casing = lowerOnly ? 'lower' : text.ownCasing;
        this.#count(text, text.casing === 'prose' ? 'prose' : 'other');
      }
      yield;
    }
    for (const text of this.#counted) if (text.round !== this.#round) this.#count(text, 'no');
    this.#evidence.settle();
    return texts;
  }

  /** Forgets the texts that the last comparison did not have. */
  turn(): void {
    for (const [language, contents] of this.#known) {
      for (const [content, same] of contents) {
        if (same.round !== this.#round) contents.delete(content);
        else same.texts.length = same.used;
      }
      if (contents.size === 0) this.#known.delete(language);
    }
  }

  /** The words and marks of a text. */
  tokensOf({ paragraph, language }: Pick<Text, 'paragraph' | 'language'>): readonly Token[] {
    const tokens = tokenise(paragraph.text, this.#forms);
    return language === 'en' || language === 'und' ? tokens : foreignTokens(tokens, paragraph.text, this.#forms);
  }

  #place(source: number, paragraph: Paragraph, language: string): KnownText {
    let contents = this.#known.get(language);
    if (contents === undefined) this.#known.set(language, (contents = new Map<string, SameTexts>()));
    let same = contents.get(paragraph.text);
    if (same === undefined) contents.set(paragraph.text, (same = { texts: [], round: 0, used: 0 }));
    if (same.round !== this.#round) [same.round, same.used] = [this.#round, 0];
    let text = same.texts[same.used++];
    if (text === undefined) {
      const tokens = this.tokensOf({ paragraph, language });
      text = new KnownText(paragraph, language, tokens, this.#ofSport);
      this.#count(text, text.ownCasing === 'prose' ? 'prose' : 'other', tokens);
      same.texts.push(text);
    }
    text.round = this.#round;
    text.source = source;
    text.paragraph = paragraph;
    return text;
  }

  #count(text: KnownText, as: KnownText['counted'], known?: readonly Token[]): void {
    if (text.counted === as) return;
    const tokens = known ?? this.tokensOf(text);
    if (text.counted !== 'no') this.#evidence.count(tokens, text.counted === 'prose', -1);
    if (as !== 'no') this.#evidence.count(tokens, as === 'prose', 1);
    text.counted = as;
    if (as === 'no') this.#counted.delete(text);
    else this.#counted.add(text);
  }
}

/** An article of more than a few words where less than one word in a hundred has a capital. */
function writesNoCapitals(texts: readonly KnownText[]): boolean {
  const words = sum(texts, (text) => text.words);
  const capitals = sum(texts, (text) => text.capitals);
  return words > 30 && capitals < words / 100;
}

function sum(texts: readonly KnownText[], of: (text: KnownText) => number): number {
  let total = 0;
  for (const text of texts) total += of(text);
  return total;
}
