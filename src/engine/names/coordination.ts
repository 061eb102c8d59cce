import type { NameType } from '../comparison.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';
import { typeOf, type Votes } from './votes.ts';

const STRONG = 2.5; // votes of the table of cities, of a given name, of a place word: enough to speak for a neighbour
const GIVEN = 1.5;

/**
 * "in Himachal, Uttarakhand and Assam": names that "and" or "or" joins are mostly of one kind. A name that little
 * speaks for gets a vote from the surest of its neighbours.
 * @param mentions of one paragraph, in its order
 * @param tokens of that paragraph
 */
export function withVotesOfNeighbours(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const lists: number[][] = [];
  let joined = false;
  for (let i = 1, from = 0; i <= mentions.length; i++) {
    const link = linkBetween(tokens, mentions[i - 1], mentions[i]);
    if (link === 'and') joined = true;
    if (link !== null) continue;
    if (joined) lists.push(Array.from({ length: i - from }, (_, at) => from + at));
    joined = false;
    from = i;
  }
  if (lists.length === 0) return mentions;
  const result = [...mentions];
  for (const members of lists) {
    const kind = surestKind(members.map((i) => mentions[i]?.votes));
    if (kind === null) continue;
    for (const i of members) {
      const mention = mentions[i];
      if (mention === undefined) continue;
      // "Grand Rapids and Flint": what stands beside a name with "and" and has a capital is one.
      const { candidate } = mention;
      const certain = candidate.certain || !(tokens[candidate.first]?.starts ?? true);
      const weak = candidate.entry === null && strengthOf(mention.votes) < STRONG;
      const votes = weak ? { ...mention.votes, [kind]: mention.votes[kind] + GIVEN } : mention.votes;
      result[i] = { ...mention, candidate: { ...candidate, certain }, votes };
    }
  }
  return result;
}

/** What stands between two mentions and nothing else. */
function linkBetween(tokens: readonly Token[], a: Mention | undefined, b: Mention | undefined): 'and' | 'comma' | null {
  if (a === undefined || b === undefined) return null;
  const from = a.candidate.end;
  const words = b.candidate.first - from;
  if (words < 1 || words > 2) return null;
  const [first = '', second = ''] = [tokens[from]?.lower, tokens[from + 1]?.lower];
  if (words === 2) return first === ',' && CONJUNCTIONS.has(second) ? 'and' : null;
  return AND.has(first) ? 'and' : first === ',' ? 'comma' : null;
}

const CONJUNCTIONS = new Set(['and', 'or']);
const AND = new Set([...CONJUNCTIONS, 'y', 'et', 'e', 'und']);

function strengthOf(votes: Votes): number {
  return votes[typeOf(votes)];
}

function surestKind(members: readonly (Votes | undefined)[]): NameType | null {
  let best: Votes | null = null;
  for (const votes of members) {
    if (votes !== undefined && strengthOf(votes) >= (best === null ? STRONG : strengthOf(best) + 0.1)) best = votes;
  }
  return best === null ? null : typeOf(best);
}
