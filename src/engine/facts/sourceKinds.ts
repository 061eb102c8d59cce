import type { Attribution } from '../comparison.ts';
import { NATIONALITY } from './nounPhrase.ts';
import { BODIES } from './speakerWords.ts';

/** Whether who is said to speak can be found again: a name, or a body ("the ministry"); not "officials", "a source". */
export function isNamedSource({ text, name }: Attribution): boolean {
  if (name !== null) return true;
  const words = text.split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (/^(?:sources?|sites?|sides?|firms?|courts?)$/u.test(last)) return false;
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !NATIONALITY.test(word))) return true;
  const first = words[0] ?? '';
  const article = /^(?:the|an?|one|two|three|some|many|several|most|he|she|they|it|his|her|their)$/iu.test(first);
  if (words.length === 1) return /^\p{Lu}/u.test(first) && !article && !first.endsWith('s');
  return /^the$/iu.test(first) && BODIES.has(last);
}
