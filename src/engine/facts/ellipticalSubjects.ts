import type { Phrase } from './nounPhrase.ts';
import type { Token } from './storyTokens.ts';

const ALONE = /^(?:another|others|one|some|many|several|both|most|neither)$/u;
const ORDINAL = /^(?:second|third|fourth|fifth)$/u;

/** Whoever has no noun of their own before a verb: "another said", "a second said". */
export function ellipticalBefore(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const last = tokens[to - 1];
  if (to <= from || last?.kind !== 'word') return null;
  const opens = (at: number): boolean => at === from || tokens[at - 1]?.kind !== 'word';
  if (ALONE.test(last.lower)) return opens(to - 1) ? { from: to - 1, to } : null;
  const article = to - 2 >= from && /^(?:a|the)$/u.test(tokens[to - 2]?.lower ?? '');
  return ORDINAL.test(last.lower) && article && opens(to - 2) ? { from: to - 2, to } : null;
}

/** "…," said another; "…," said a second. */
export function ellipticalAfter(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const end = /^(?:a|the)$/u.test(tokens[from]?.lower ?? '') ? from + 2 : from + 1;
  if (end > to || tokens[end]?.kind === 'word') return null;
  const last = tokens[end - 1]?.lower ?? '';
  return (end === from + 2 ? ORDINAL : ALONE).test(last) ? { from, to: end } : null;
}
