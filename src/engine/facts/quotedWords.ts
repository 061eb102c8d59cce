import { type Article, tellsTheStory } from '../article/article.ts';
import { carriesOn, markedSpans } from './quoteMarks.ts';

/** A point in an article: a paragraph by index and an offset into that paragraph's text. */
interface TextPoint {
  readonly paragraph: number;
  readonly at: number;
}

/** Words between quotation marks, as they stand in the article's paragraphs. */
export interface QuotedWords {
  readonly mark: string;
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** The words; the parts of several paragraphs with a space between. */
  readonly text: string;
}

/** A quotation that no mark has closed yet. */
interface OpenQuotation {
  readonly mark: string;
  /** The story paragraph in which it will close. */
  readonly last: number;
  readonly start: TextPoint;
  readonly parts: readonly string[];
}

/** A quotation of more paragraphs than this is more likely a mark that was never closed. */
const MOST_PARAGRAPHS = 12;

/**
 * Finds all words between quotation marks in an article's story paragraphs, in order. A quotation that its paragraph
 * leaves open goes on in the next ones when these open with the same mark or close it; otherwise the open mark is a slip
 * and nothing is taken.
 */
export function quotedWords(article: Article): readonly QuotedWords[] {
  const story = [...article.paragraphs.keys()].filter((i) => tellsTheStory(article.paragraphs[i]?.kind ?? 'furniture'));
  const textOf = (i: number): string => article.paragraphs[story[i] ?? -1]?.text ?? '';
  const found: QuotedWords[] = [];
  let open = null as OpenQuotation | null;
  for (let i = 0; i < story.length; i++) {
    const paragraph = story[i] ?? 0;
    const text = textOf(i);
    const carried: OpenQuotation | null = open;
    open = null;
    for (const [nth, span] of markedSpans(text, carried?.mark ?? null).entries()) {
      const from = nth === 0 ? carried : null;
      const end = span.end ?? text.length;
      const parts: readonly string[] = [...(from?.parts ?? []), text.slice(span.start, end)];
      const start = from?.start ?? { paragraph, at: span.start };
      if (span.end !== null) {
        found.push({ mark: span.mark, start, end: { paragraph, at: end }, text: parts.join(' ') });
      } else {
        const last: number = from?.last ?? lastParagraph(i, span.mark, story.length, textOf);
        open = last > i ? { mark: span.mark, last, start, parts } : null;
        // what else is marked in this paragraph lies inside the quotation that goes on
        if (open !== null) break;
      }
    }
  }
  return found.filter((quote) => /[\p{L}\p{N}]/u.test(quote.text));
}

/** The position among the story paragraphs where a quotation opened in `from` closes; `from` when it never does. */
function lastParagraph(from: number, mark: string, count: number, textOf: (i: number) => string): number {
  let reopening = false;
  for (let i = from + 1; i < count && i <= from + MOST_PARAGRAPHS; i++) {
    const how = carriesOn(textOf(i), mark);
    if (how === 'closes') return reopening ? from : i;
    if (how === 'reopens') {
      reopening = true;
      if (markedSpans(textOf(i), mark)[0]?.end !== null) return i;
    } else if (reopening || /["“”«»„]/u.test(textOf(i))) {
      return from;
    }
  }
  return from;
}
