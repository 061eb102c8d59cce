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

/** A sentence begins with a capital even when a label does not. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
