import type { Article } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Name, Quotation } from '../comparison.ts';
import { isSpeech } from './notSpeech.ts';
import { type QuotedWords, quotedWords } from './quotedWords.ts';
import { speakersOf } from './speakers.ts';
import { storyTokens } from './storyTokens.ts';

/**
 * Finds quoted words and who said them, in order of source, then place. Nicknames, titles of works, and feet and inches
 * are no quotations. A quotation of several paragraphs is one, with its parts joined by a space.
 * @param names recognised names, for the `name` of speakers; speakers are found without them too
 */
export function findQuotations(articles: readonly Article[], names: readonly Name[]): readonly Quotation[] {
  return articles.flatMap((article, source) => quotationsOf(article, source, names));
}

/** As {@link findQuotations}; yields between articles. */
export function* quotationsInSteps(
  articles: readonly Article[],
  names: readonly Name[],
): Generator<void, readonly Quotation[]> {
  const all: Quotation[] = [];
  for (const [source, article] of articles.entries()) {
    for (const quotation of quotationsOf(article, source, names)) all.push(quotation);
    yield;
  }
  return all;
}

function quotationsOf(article: Article, source: number, names: readonly Name[]): readonly Quotation[] {
  const marked = quotedWords(article).filter((words) => isSpeech(article, words));
  if (marked.length === 0) return [];
  const attributions = speakersOf(article, source, marked, storyTokens(article, marked), names);
  return marked.map((words, i) => ({
    source,
    ...place(article, words),
    text: words.text.trim(),
    speaker: attributions[i]?.speaker ?? null,
    via: attributions[i]?.via ?? null,
    ...(attributions[i]?.scare === true ? { scare: true } : {}),
  }));
}

/** The words' place in the file, without the spaces that « these marks » keep inside. */
function place(article: Article, { start, end, text }: QuotedWords): { readonly start: number; readonly end: number } {
  const first = article.paragraphs[start.paragraph];
  const last = article.paragraphs[end.paragraph];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const lead = text.length - text.trimStart().length;
  const trail = text.length - text.trimEnd().length;
  if (first === last) return toFile(first, { start: start.at + lead, end: end.at - trail });
  return {
    start: toFile(first, { start: start.at + lead, end: start.at + lead + 1 }).start,
    end: toFile(last, { start: Math.max(0, end.at - trail - 1), end: end.at - trail }).end,
  };
}
