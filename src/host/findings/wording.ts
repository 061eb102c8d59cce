import type { DisagreementKind } from '../../engine/comparison.ts';

/** What a group of disagreements is called. */
export const KIND_LABELS: Readonly<Record<DisagreementKind, string>> = {
  quotation: 'Altered quotations',
  speaker: 'Other speakers',
  number: 'Numbers',
  date: 'Dates',
  place: 'Places',
  frequency: 'How often',
  ambiguity: 'Ambiguous against clear',
  attribution: 'Who says so',
  fact: 'Said or stated',
  spelling: 'Spellings of names',
  negation: 'Negation and certainty',
};
