import type { Article } from '../article/article.ts';
import type { Attribution } from '../comparison.ts';
import type { NameIndex } from './nameIndex.ts';
import type { QuotedWords } from './quotedWords.ts';
import { SpeakerReader, type LocalAttribution } from './speakerReader.ts';
import { storyTokens, type StoryTokens } from './storyTokens.ts';

/** What is found in one source before it is known which ids its names have. */
export type Local<T> = {
  readonly [Key in keyof T]: T[Key] extends Attribution | null ? LocalAttribution | null : T[Key];
};

/** A source's tokens with some of its quoted words, each one token. */
export interface SpeechTokens {
  readonly words: readonly QuotedWords[];
  readonly story: StoryTokens;
  readonly reader: SpeakerReader;
}

/** One source, read once for its quotations and claims. */
export interface SpeechReading {
  readonly source: number;
  /** With all quoted words, titles of works and nicknames too. */
  readonly whole: SpeechTokens;
  /** With quotations alone. */
  readonly speech: SpeechTokens;
}

/**
 * Reads a source; yields between its tokens and the people in them.
 * @param words the quoted words that become one token each
 */
export function* speechTokens(
  article: Article,
  words: readonly QuotedWords[],
  names: NameIndex,
): Generator<void, SpeechTokens> {
  const story = storyTokens(article, words);
  yield;
  return { words, story, reader: new SpeakerReader(article, story, names) };
}
