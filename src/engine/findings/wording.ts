import type { Article } from '../article/article.ts';

/** Longer quotations are cut in messages; the evidence shows them whole. */
const LONGEST_QUOTE = 90;

/** Sources by what people call them, each once: "A", "A and B", "A, B and C". */
export function labels(articles: readonly Article[], sources: readonly number[]): string {
  const unique = [...new Set(sources)].map((source) => articles[source]?.label ?? `source ${source + 1}`);
  return listed(unique);
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Words of an article as they appear in a message: in quotation marks, shortened, without trailing comma. */
export function cited(text: string): string {
  const plain = text.trim().replace(/[,;:.]$/u, '');
  const cut = plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`;
  return `“${cut}”`;
}

/**
 * Words as {@link cited}, but when they are long, from shortly before they part from `other`: "… the FBI, the Anna …".
 */
export function citedWhereDifferent(text: string, other: string): string {
  if (text.length <= LONGEST_QUOTE) return cited(text);
  const mine = text.split(/\s+/u);
  const theirs = other.split(/\s+/u);
  const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let same = 0;
  while (same < mine.length && plain(mine[same]) === plain(theirs[same])) same++;
  return same < 8 ? cited(text) : cited(`… ${mine.slice(same - 4).join(' ')}`);
}

/** Groups sources by what each says, in order of first appearance: `say(labels, what)` joined by semicolons. */
export function contrast<T>(
  articles: readonly Article[],
  members: readonly { readonly source: number; readonly what: T }[],
  keyOf: (what: T) => string,
  say: (labels: string, what: T, several: boolean) => string,
): string {
  const groups = new Map<string, { what: T; sources: number[] }>();
  for (const { source, what } of members) {
    const known = groups.get(keyOf(what));
    if (known === undefined) groups.set(keyOf(what), { what, sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
  return [...groups.values()].map((g) => say(labels(articles, g.sources), g.what, g.sources.length > 1)).join('; ');
}
