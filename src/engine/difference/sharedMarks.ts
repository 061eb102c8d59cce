import type { Span } from '../article/article.ts';
import type { Figure } from '../comparison.ts';
import type { IndexedParagraph } from './passageIndex.ts';
import { stopWords } from '../text/stopWords.ts';
import type { CellMark } from './rowDifference.ts';
import { isWord, type Token } from './tokens.ts';

// Two words that mean something, in the same order, are a phrase; one is chance ("president").
const MIN_CONTENT = 2;
// A word that occurs more often in one passage begins no phrase that could not be found from another of its words.
const MAX_OCCURRENCES = 50;

/**
 * What a reworded cell shares with the other: phrases of two or more content words, names by whatever spelling,
 * figures of the same value, and single words that are rare in these articles.
 * @param isRare whether few passages of the comparison have a word, by its token's key
 */
export function sharedMarks(
  a: readonly IndexedParagraph[],
  b: readonly IndexedParagraph[],
  isRare: (key: string) => boolean,
): readonly CellMark[] {
  const names = new Set(a.flatMap(({ mentions }) => mentions.map(({ what }) => what)));
  const figures = new Set(a.flatMap((passage) => passage.figures.flatMap(({ what }) => figureKey(what) ?? [])));
  const rare = new Set(
    a.flatMap(({ tokens }) => tokens.filter((token) => tells(token) && isRare(token.key))).map(({ key }) => key),
  );
  return b.flatMap((passage) => {
    const spans: Span[] = [
      ...sharedPhrases(a, passage.tokens),
      ...passage.tokens.filter(
        (token) => tells(token) && rare.has(token.key) && !stopWords(passage.language).has(token.key),
      ),
      ...passage.mentions.filter(({ what }) => names.has(what)),
      ...passage.figures.filter(({ what }) => figures.has(figureKey(what) ?? '')),
    ];
    return united(spans).map(({ start, end }) => ({ kind: 'shared' as const, paragraph: passage.index, start, end }));
  });
}

/** Equal for figures that say the same; `null` where the value is not known. */
export function figureKey({ value, unit }: Figure): string | null {
  return value === null ? null : `${value} ${unit ?? ''}`;
}

/** Maximal runs of equal tokens with enough content words, longest first, not overlapping in `b`. */
function sharedPhrases(a: readonly IndexedParagraph[], b: readonly Token[]): readonly Span[] {
  const starts = new Map<string, { readonly tokens: readonly Token[]; readonly at: number }[]>();
  for (const { tokens } of a) {
    tokens.forEach((token, at) => {
      if (!means(token)) return;
      const known = starts.get(token.key);
      if (known === undefined) starts.set(token.key, [{ tokens, at }]);
      else if (known.length < MAX_OCCURRENCES) known.push({ tokens, at });
    });
  }
  const spans: Span[] = [];
  for (let at = 0; at < b.length;) {
    const token = b[at];
    const longest = token === undefined || !means(token) ? 0 : longestRun(starts.get(token.key) ?? [], b, at);
    const first = b[at];
    const last = b[at + longest - 1];
    if (longest > 0 && first !== undefined && last !== undefined) {
      spans.push({ start: first.start, end: last.end });
    }
    at += Math.max(longest, 1);
  }
  return spans;
}

/** Tokens of the longest shared phrase that begins at `at`, up to its last word that means something; 0 for none. */
function longestRun(
  starts: readonly { readonly tokens: readonly Token[]; readonly at: number }[],
  b: readonly Token[],
  at: number,
): number {
  let longest = 0;
  for (const start of starts) {
    let content = 0;
    let length = 0;
    for (let i = 0; ; i++) {
      const x = start.tokens[start.at + i];
      const y = b[at + i];
      if (y === undefined || x?.key !== y.key || y.kind === 'stop' || y.kind === 'quote') break;
      if (!means(y)) continue;
      content++;
      length = i + 1;
    }
    if (content >= MIN_CONTENT && length > longest) longest = length;
  }
  return longest;
}

// Words of one or two letters are abbreviations and endings; a symbol is no word. In Han script two make a word.
const TELLING = /\p{L}{4}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

function tells(token: Token): boolean {
  return token.kind === 'content' && TELLING.test(token.key);
}

function means(token: Token): boolean {
  return isWord(token) && token.kind !== 'function';
}

/** Spans in order, overlapping ones made one. */
export function united(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}
