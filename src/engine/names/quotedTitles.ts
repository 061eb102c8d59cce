import type { Candidate } from './candidates.ts';
import { isCapital } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { functionWords } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

const LONGEST = 10; // words: longer quotations in title case are headlines and signs
const OPENING = new Set(['"', '“', '«', '‘']);
const CLOSING = new Set(['"', '”', '»', '’']);

/**
 * Titles of works in quotation marks, "The River Remembers": three words or more, each with a capital but small words,
 * and nothing else between the marks. What the lexicon knows is no title, nor is a nickname inside a name.
 */
export function quotedTitles(tokens: readonly Token[], sense: WordSense): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opening = tokens[at];
    if (opening?.shape !== 'mark' || !OPENING.has(opening.text) || tokens[at + 1]?.spaced === true) continue;
    const first = at + 1;
    let end = first;
    while (end < tokens.length && end - first <= LONGEST && isTitleWord(tokens[end], end === first)) end++;
    const closing = tokens[end];
    const before = tokens[end - 1];
    if (closing === undefined || !CLOSING.has(closing.text) || closing.spaced || end - first < 3) continue;
    if (!isCapital(before) || sense.lexicon.find(tokens, first, end)?.length === end - first) continue;
    if (isCapital(tokens[at - 1]) && isCapital(tokens[end + 1])) continue;
    found.push({ first, end, entry: null, titled: false, certain: true });
    at = end;
  }
  return found;
}

function isTitleWord(token: Token | undefined, begins: boolean): boolean {
  if (token === undefined) return false;
  if (isCapital(token) || token.shape === 'number') return true;
  return !begins && token.shape === 'lower' && token.text.length < 6 && functionWords.has(token.lower);
}
