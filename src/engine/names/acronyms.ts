import type { Cluster } from './clusters.ts';
import type { Mention } from './mention.ts';

/** Pairs of mentions of which one defines the other in brackets: "Korean Central News Agency (KCNA)". */
export function findDefinedAcronyms(mentions: readonly Mention[]): [full: Mention, short: Mention][] {
  const pairs: [Mention, Mention][] = [];
  for (let i = 1; i < mentions.length; i++) {
    const a = mentions[i - 1];
    const b = mentions[i];
    if (a === undefined || b?.text !== a.text) continue;
    if (a.behind !== '(' || b.behind !== ')' || b.candidate.first !== a.candidate.end + 1) continue;
    if (b.isAcronym && spells(b.words[0] ?? '', a.words)) pairs.push([a, b]);
    else if (a.isAcronym && spells(a.words[0] ?? '', b.words)) pairs.push([b, a]);
  }
  return pairs;
}

/** Whether every letter of the acronym begins a word of the name, in order, the first letter first. */
function spells(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < acronym.length && word.startsWith(acronym.charAt(at))) at++;
  return words.length > 1 && acronym.startsWith(words[0]?.[0] ?? '?') && at === acronym.length;
}

/** The letters, where the cluster is an acronym of three or more that its text does not spell out. */
export function acronymOf(cluster: Cluster): string | null {
  const first = cluster.mentions[0];
  if (first === undefined || cluster.type === 'person' || !first.isAcronym) return null;
  const letters = first.words[0] ?? '';
  return letters.length < 3 ? null : letters;
}

/** The initials of a name of three words or more, small words left out. */
export function initialsOf(cluster: Cluster): string | null {
  if (cluster.type === 'person') return null;
  const words = cluster.fullest.filter((word) => !SMALL.has(word));
  return words.length < 3 ? null : words.map((word) => word.charAt(0)).join('');
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on']);
