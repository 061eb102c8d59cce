import { describes, isName, type Phrase, phraseAfter } from './nounPhrase.ts';
import { CLAUSE_OPENERS, CONJUNCTIONS, DETERMINERS, isSpeakingNoun } from './speakerWords.ts';
import type { Token } from './storyTokens.ts';

/**
 * The name that a description belongs to, when it stands before it: "Moreau, president and head of the bank said" and
 * "Lund, an expert at the institute, who said" are about Moreau and Lund. Else the description itself.
 * @param relative "who" follows, so that the name may stand anywhere ("offered by Lund, an expert, who said")
 */
export function namedBefore(tokens: readonly Token[], from: number, phrase: Phrase, relative = false): Phrase {
  const first = tokens[phrase.from];
  if (first === undefined || !(DETERMINERS.has(first.lower) || hasOffice(tokens, phrase))) return phrase;
  // a comma left out: "Ada Lund an analyst at the bank, said"
  let bare = phrase.from;
  while (bare > from && isName(tokens[bare - 1])) bare--;
  if (phrase.from - bare >= 2 && /^an?$/u.test(first.lower) && beginsClause(tokens, from, bare))
    return { from: bare, to: phrase.from };
  let comma = phrase.from - 1;
  if (CONJUNCTIONS.has(tokens[comma]?.lower ?? '')) {
    while (comma > from && tokens[comma]?.kind === 'word') comma--;
  }
  if (comma <= from || tokens[comma]?.text !== ',') return phrase;
  let start = comma;
  while (start > from && isName(tokens[start - 1])) start--;
  if (comma - start < 1 || (!relative && !beginsClause(tokens, from, start))) return phrase;
  return { from: start, to: comma };
}

/** "The airline's head, Anna Moreau, said": the name that explains an office behind it. */
export function namedBehind(tokens: readonly Token[], phrase: Phrase, to: number): Phrase {
  if (!hasOffice(tokens, phrase)) return phrase;
  // "the president and chief executive, Anna Moreau,"
  let comma = phrase.to;
  if (CONJUNCTIONS.has(tokens[comma]?.lower ?? '')) {
    comma++;
    while (comma < phrase.to + 6 && describes(tokens[comma])) comma++;
  }
  if (tokens[comma]?.text !== ',') return phrase;
  let end = comma + 1;
  while (end < to && isName(tokens[end])) end++;
  if (end - comma - 1 < 2 || tokens[end]?.kind === 'word') return phrase;
  return phraseAfter(tokens, comma + 1, end) ?? phrase;
}

function hasOffice(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some((token) => isSpeakingNoun(token.lower) && /^\p{Ll}|^C[EFO]O$/u.test(token.text));
}

function beginsClause(tokens: readonly Token[], from: number, start: number): boolean {
  const before = start > from ? tokens[start - 1] : undefined;
  if (before?.kind !== 'word') return true;
  return CONJUNCTIONS.has(before.lower) || CLAUSE_OPENERS.has(before.lower);
}
