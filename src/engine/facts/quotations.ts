import type { Article } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Quotation } from '../comparison.ts';
import type { QuotedWords } from './quotedWords.ts';
import { speakersOf } from './speakers.ts';
import type { Local, SpeechReading } from './speechReading.ts';

/** The quotations of one source, see `findQuotations`. */
export function quotationsOf(article: Article, reading: SpeechReading): readonly Local<Quotation>[] {
  const { speech } = reading;
  if (speech.words.length === 0) return [];
  const attributions = speakersOf(article, speech.words, speech.story, speech.reader);
  return speech.words.map((words, i) => ({
    source: reading.source,
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
