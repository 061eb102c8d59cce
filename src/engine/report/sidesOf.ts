import type { Attribution, Comparison, Disagreement, Place } from '../comparison.ts';
import { placeText } from './nameCard.ts';

/** Two of these, the sign between them and a little more fit into a side bar as VS Code opens it. */
const MOST_CHARACTERS = 18;

/**
 * What stands against what in a disagreement, in a line: "was received ↔ was welcomed"; where the sources disagree
 * about who speaks or who passes it on, those: "Lund ↔ Moreau". Its sentence where both sides look alike.
 */
export function sidesOf(comparison: Comparison, { kind, evidence, message }: Disagreement): string {
  const people = kind === 'speaker' || kind === 'attribution' ? peopleOf(comparison, kind, evidence) : [];
  const sides =
    people.length > 1
      ? people
      : differing(unique(evidence.map((place) => placeText(comparison, place)))).map(shortened);
  return sides.length > 1 ? sides.join(' ↔ ') : message;
}

function peopleOf(comparison: Comparison, kind: 'speaker' | 'attribution', evidence: readonly Place[]): string[] {
  const told = evidence.map(({ source, start }) => {
    const quotation = comparison.quotes.find((each) => each.source === source && each.start === start);
    return (kind === 'speaker' ? quotation?.speaker : quotation?.via) ?? null;
  });
  // one side that nobody is named for could not be told from the other
  if (told.some((each) => each === null)) return [];
  return unique(told.map((each) => nameOf(comparison, each)));
}

function nameOf({ names }: Comparison, by: Attribution | null): string {
  return names.find(({ id }) => id === by?.name)?.name ?? by?.text ?? '';
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** Without the words that all begin with: "hegemonic aspirations", "hegemonic ambitions" → "… aspirations", "… ambitions". */
function differing(sides: readonly string[]): readonly string[] {
  const [first = '', ...others] = sides;
  // what fits is shown whole
  if (others.length === 0 || sides.every((side) => side.length <= MOST_CHARACTERS)) return sides;
  const words = sides.map((side) => side.split(/\s+/u));
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  const ofFirst = first.split(/\s+/u);
  let same = 0;
  while (same < most && words.every((each) => each[same] === ofFirst[same])) same++;
  return same === 0 ? sides : words.map((each) => `… ${each.slice(same).join(' ')}`);
}

function shortened(words: string): string {
  return words.length <= MOST_CHARACTERS ? words : `${words.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, '')} …`;
}
