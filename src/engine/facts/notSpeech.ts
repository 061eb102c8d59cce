import type { Article } from '../article/article.ts';
import type { QuotedWords } from './quotedWords.ts';

/** Words right before a quotation mark that announce the title of a work. */
const WORK =
  /\b(?:film|movie|novel|book|song|album|single|series|show|sitcom|documentary|musical|opera|play|poem|painting|episode|memoir|titled|entitled)(?:,| called| named)?\s*$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/**
 * Whether quoted words are somebody's words (or scare quotes), and not a nickname (Anna "Ace" Moreau) or the title of
 * a work (the film "Two Rivers").
 */
export function isSpeech(article: Article, quote: QuotedWords): boolean {
  if (quote.start.paragraph !== quote.end.paragraph) return true;
  const text = article.paragraphs[quote.start.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, quote.start.at - 40), Math.max(0, quote.start.at - 1));
  const words = quote.text.trim().split(/\s+/u);
  if (words.length <= 2 && words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word))) {
    const after = text.slice(quote.end.at + 1, quote.end.at + 30);
    const given = before.trimEnd().split(/\s+/u).at(-1) ?? '';
    const family = after.trimStart().split(/[\s,.;]+/u)[0] ?? '';
    if (NAME_WORD.test(given) && NAME_WORD.test(family) && /^\s/u.test(after)) return false;
  }
  return !(WORK.test(before) && isTitleCase(words));
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
