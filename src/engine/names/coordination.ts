import type { NameType } from '../comparison.ts';
import type { Mention } from './mention.ts';
import { typeOf, type Votes } from './votes.ts';

const STRONG = 2.5; // votes of the table of cities, of a given name, of a place word: enough to speak for a neighbour
const GIVEN = 1.5;

/**
 * "in Himachal, Uttarakhand and Assam": names that "and" or "or" joins are mostly of one kind. A name that little
 * speaks for gets a vote from the surest of its neighbours.
 * @param mentions of one paragraph, in its order
 */
export function withVotesOfNeighbours(mentions: readonly Mention[]): readonly Mention[] {
  let lists: number[][] = [];
  let list: number[] = [0];
  for (let i = 1; i <= mentions.length; i++) {
    const link = i < mentions.length ? linkBetween(mentions[i - 1], mentions[i]) : null;
    if (link === null) {
      lists.push(list);
      list = [];
    }
    list.push(i);
  }
  lists = lists.filter((members) => members.length > 1);
  const result = [...mentions];
  for (const members of lists) {
    const joined = members.slice(1).some((i) => linkBetween(mentions[i - 1], mentions[i]) === 'and');
    const kind = joined ? surestKind(members.map((i) => mentions[i]?.votes)) : null;
    if (kind === null) continue;
    for (const i of members) {
      const mention = mentions[i];
      if (mention === undefined) continue;
      // "Grand Rapids and Flint": what stands beside a name with "and" and has a capital is one.
      const { candidate } = mention;
      const certain = candidate.certain || !(mention.text.tokens[candidate.first]?.starts ?? true);
      const weak = candidate.entry === null && strengthOf(mention.votes) < STRONG;
      const votes = weak ? { ...mention.votes, [kind]: mention.votes[kind] + GIVEN } : mention.votes;
      result[i] = { ...mention, candidate: { ...candidate, certain }, votes };
    }
  }
  return result;
}

/** What stands between two mentions and nothing else. */
function linkBetween(a: Mention | undefined, b: Mention | undefined): 'and' | 'comma' | null {
  if (a === undefined || b === undefined) return null;
  const between = a.text.tokens.slice(a.candidate.end, b.candidate.first);
  if (between.length === 0 || between.length > 2) return null;
  const words = between.map(({ lower }) => lower).join(' ');
  if (AND.has(words)) return 'and';
  return words === ',' ? 'comma' : null;
}

const AND = new Set(['and', 'or', ', and', ', or', 'y', 'et', 'e', 'und']);

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
