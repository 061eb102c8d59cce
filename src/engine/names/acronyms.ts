import type { Cluster } from './clusters.ts';
import type { Mention } from './mention.ts';

/** Pairs of mentions of which one defines the other in brackets: "Korean Central News Agency (KCNA)". */
export function findDefinedAcronyms(mentions: readonly Mention[]): [full: Mention, short: Mention][] {
  const pairs: [Mention, Mention][] = [];
  for (let i = 1; i < mentions.length; i++) {
    const a = mentions[i - 1];
    const b = mentions[i];
    if (a === undefined || b?.text !== a.text) continue;
    const { tokens } = a.text;
    if (tokens[a.candidate.end]?.text !== '(' || b.candidate.first !== a.candidate.end + 1) continue;
    if (tokens[b.candidate.end]?.text !== ')') continue;
    if (isAcronym(b) && spells(b.words[0] ?? '', a.words)) pairs.push([a, b]);
    else if (isAcronym(a) && spells(a.words[0] ?? '', b.words)) pairs.push([b, a]);
  }
  return pairs;
}

function isAcronym(mention: Mention): boolean {
  const token = mention.text.tokens[mention.candidate.first];
  return mention.words.length === 1 && token?.shape === 'upper';
}

/** Whether every letter of the acronym begins a word of the name, in order, the first letter first. */
function spells(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < acronym.length && word.startsWith(acronym.charAt(at))) at++;
  return words.length > 1 && acronym.startsWith(words[0]?.[0] ?? '?') && at === acronym.length;
}

/** Three letters or more that are the initials of the whole name. */
export function isAcronymOf(short: Cluster, full: Cluster): boolean {
  const first = short.mentions[0];
  if (first === undefined || !isAcronym(first) || short.type === 'person' || full.type === 'person') return false;
  const letters = first.words[0] ?? '';
  if (letters.length < 3) return false;
  const words = full.fullest.filter((word) => !SMALL.has(word));
  return words.length === letters.length && words.every((word, i) => word.startsWith(letters[i] ?? '?'));
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on']);
