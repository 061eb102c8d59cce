import type { Decision, DecisionKind } from './decisions.ts';

const KINDS: Readonly<Record<DecisionKind, string>> = {
  link: 'Link',
  unlink: 'Not the same',
  move: 'Moved to another row',
  split: 'A row of its own',
  join: 'Joined rows',
  furniture: 'Page furniture',
  article: 'Part of the article',
  note: 'Note',
  done: 'Done',
  dismissed: 'Dealt with',
  'name-merge': 'Same name',
  'name-split': 'Different names',
  'name-kind': 'Kind of name',
  'not-a-name': 'Not a name',
  'name-entry': 'Own name',
};

/** What was decided, in a few words; a note with its text. */
export function decisionInWords(decision: Decision): string {
  const kind = KINDS[decision.kind];
  return decision.kind === 'note' ? `${kind}: ${decision.text}` : kind;
}
