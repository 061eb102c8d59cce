import type { Span } from './article.ts';

/**
 * Splits a paragraph into sentences.
 * @param text one paragraph's text
 * @param language BCP 47 subtag of the article
 * @returns offsets into `text`, in order, without the white space between sentences
 */
export function sentences(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
