import type { Span } from '../article/article.ts';
import type { WordSense } from './wordSense.ts';
import { tokenAt, type Token } from './tokens.ts';
import { functionWords, honorifics, roleHeads, roleModifiers, roleTails } from './wordClasses.ts';

const LONGEST = 12; // words: longer descriptions tell a story rather than an office

/**
 * The description that stands before or behind a person's name: "North Korean Foreign Minister" Choe Son Hui,
 * Andrei Rudenko, "vice-minister of Foreign Affairs of the Russian Federation", his "counterpart" Choe Son Hui.
 * @param first first token of the name
 * @param end token after its last
 * @returns offsets into the paragraph's text, or `null`
 */
export function findRole(tokens: readonly Token[], first: number, end: number, sense: WordSense): Span | null {
  return roleBefore(tokens, first, sense) ?? roleBehind(tokens, end);
}

function roleBefore(tokens: readonly Token[], first: number, sense: WordSense): Span | null {
  let at = first - 1;
  let head = -1;
  while (at >= 0 && first - at <= LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    const { lower } = token;
    if (head < 0) {
      if (honorifics.has(lower) && !roleHeads.has(lower)) {
        at--;
        continue;
      }
      if (lower === 'state' || roleTails.has(lower)) {
        // "Secretary of State"
        if (tokens[at - 1]?.lower === 'of' && roleHeads.has(tokens[at - 2]?.lower ?? '')) {
          head = at - 2;
          at -= 3;
          continue;
        }
      }
      if (!roleHeads.has(lower) || token.possessive) return null;
      head = at;
    } else if (token.shape === 'mark') {
      if (token.text !== '-' || token.spaced) break;
    } else if (functionWords.has(lower) && lower !== 'former' && lower !== 'then') break;
    else if (!belongsToOffice(tokens, at, sense)) break;
    at--;
  }
  if (head < 0) return null;
  let start = at + 1;
  while (start < head && tokens[start]?.shape === 'mark') start++;
  const from = tokens[start];
  const to = tokens[first - 1];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** A word before the office: "deputy", "North Korean", "Kremlin", "security", "Apple". */
function belongsToOffice(tokens: readonly Token[], at: number, sense: WordSense): boolean {
  const token = tokenAt(tokens, at);
  if (roleModifiers.has(token.lower) || roleHeads.has(token.lower)) return true;
  if (token.shape === 'lower') return false;
  if (sense.lexicon.demonym(tokens, at).length > 0 || token.lower === 'korean') return true;
  return token.shape === 'capital' || token.shape === 'upper';
}

function roleBehind(tokens: readonly Token[], end: number): Span | null {
  if (tokens[end]?.text !== ',') return null;
  let at = end + 1;
  const article = tokens[at]?.lower;
  if (article === 'the' || article === 'a' || article === 'an') at++;
  // "the North's foreign minister" needs its article, "the foreign minister" does not.
  const start =
    tokens[at]?.possessive === true && tokens[at]?.shape === 'capital' && at > end + 1 ? tokens[at - 1] : tokens[at];
  let head = false;
  let last: Token | undefined;
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || (token.shape === 'mark' && token.text !== '-')) break;
    if (token.lower === 'who' || token.lower === 'said' || token.lower === 'and') break;
    if (!head && token.shape === 'lower' && functionWords.has(token.lower)) return null;
    // "Omar Keller, son-in-law Lars Hagen and …": the description is of the next one.
    if (
      head &&
      token.shape === 'capital' &&
      tokens[i - 1]?.shape === 'lower' &&
      roleHeads.has(tokens[i - 1]?.lower ?? '')
    )
      return null;
    if (roleHeads.has(token.lower)) head = true;
    else if (!head && i - at > 3) return null;
    last = token;
  }
  return head && start !== undefined && last !== undefined && last.start >= start.start
    ? { start: start.start, end: last.end }
    : null;
}
