import type { Claim, Name } from '../comparison.ts';

/** More of them make the line longer than it is worth reading. */
const MOST_SHOWN = 3;

const PRONOUN = /^(?:he|she|it|they|we|i)$/iu;

/**
 * On whom the claims of a paragraph stand, in few words, each once and in the order of the text:
 * "stands on TASS, officials (unnamed), “reportedly”".
 * @returns `null` when nobody is told, so that the article itself says it
 */
export function standingOf(claims: readonly Claim[], names: readonly Name[]): string | null {
  const parts = new Set<string>();
  for (const { by, standing, hedge } of claims) {
    if (by === null) {
      if (hedge !== null) parts.add(`“${hedge}”`);
      continue;
    }
    // whom a pronoun means could not be told
    if (PRONOUN.test(by.text)) continue;
    const who = names.find(({ id }) => id === by.name)?.name ?? inSentence(by.text, standing === 'unnamed');
    parts.add(standing === 'unnamed' ? `${who} (unnamed)` : who);
  }
  if (parts.size === 0) return null;
  const shown = [...parts].slice(0, MOST_SHOWN);
  const more = parts.size - shown.length;
  return `stands on ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** "The ministry", "Officials" as they stand within a sentence. */
function inSentence(words: string, unnamed: boolean): string {
  if (unnamed && !words.includes(' ')) return words.toLowerCase();
  return words.replace(/^(?:The|An?|His|Her|Its|Their|One|Two|Three|Some|Several|Many)\b/u, (word) =>
    word.toLowerCase(),
  );
}
