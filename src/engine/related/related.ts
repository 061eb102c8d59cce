import { tellsTheStory } from '../article/article.ts';
import { readArticle, type SourceInput } from '../article/readArticle.ts';
import { words } from '../text/words.ts';

/** How much one candidate has in common with an article. */
export interface Relatedness {
  /** Index into the inputs. */
  readonly source: number;
  /** Cosine of the two articles' weighted words, 0 … 1. */
  readonly score: number;
}

// Cosine over idf-weighted words. Reports of one event share their names and the words of the matter; articles of one
// paper on other matters share only what every article has, which the weights take away.
const MIN_RELATED = 0.12;

// In alphabets a shorter word carries no event ("the", "und", "на"); in Han or Hangul two characters are a word.
const MIN_WORD_LENGTH = 4;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u;

/**
 * Ranks candidates by how much they tell of what the first input tells.
 * @param inputs the article, then the candidates
 * @returns candidates that seem to report the same event, best first
 */
export function relatedArticles(inputs: readonly SourceInput[]): readonly Relatedness[] {
  const counts = inputs.map(storyWords);
  const documents = new Map<string, number>();
  for (const each of counts) for (const word of each.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const vectors = counts.map((each) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, count] of each) {
      const weight = (1 + Math.log(count)) * Math.log(1 + inputs.length / (documents.get(word) ?? 1));
      vector.set(word, weight);
      square += weight * weight;
    }
    return { vector, length: Math.sqrt(square) || 1 };
  });
  const [target, ...candidates] = vectors;
  if (target === undefined) return [];
  return candidates
    .map((candidate, index) => {
      let dot = 0;
      for (const [word, weight] of candidate.vector) dot += weight * (target.vector.get(word) ?? 0);
      return { source: index + 1, score: dot / (candidate.length * target.length) };
    })
    .filter(({ score }) => score >= MIN_RELATED)
    .sort((a, b) => b.score - a.score);
}

function storyWords(input: SourceInput): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of readArticle(input, { unit: 'paragraph' }).paragraphs) {
    if (!tellsTheStory(paragraph.kind)) continue;
    for (const { folded } of words(paragraph.text)) {
      if (folded.length >= MIN_WORD_LENGTH || DENSE_SCRIPT.test(folded))
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}
