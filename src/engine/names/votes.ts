import { NAME_TYPES, type NameType } from '../comparison.ts';

/** How much speaks for each kind; more is more. */
export type Votes = Record<NameType, number>;

export function noVotes(): Votes {
  return { person: 0, place: 0, organisation: 0, other: 0 };
}

/** The kind with most votes; where nothing speaks for any, an organisation is the best guess in news. */
export function typeOf(votes: Votes): NameType {
  let best: NameType = 'organisation';
  for (const type of NAME_TYPES) if (votes[type] > votes[best]) best = type;
  return best;
}
