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

/** What is wrong, in few words, beside a place in the text. A spelling shows itself. */
export const SHORT_WORDS: Partial<Readonly<Record<DisagreementKind, string>>> = {
  quotation: 'quotation altered',
  speaker: 'other speaker',
  number: 'other number',
  date: 'other date',
  place: 'other place',
  frequency: 'other frequency',
  ambiguity: 'ambiguous',
  attribution: 'other source',
  fact: 'quotation or fact',
  negation: 'other certainty',
};
