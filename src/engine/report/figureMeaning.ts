import type { Figure } from '../comparison.ts';

/** What a figure means, in its normal form, or why that cannot be told; as Markdown without anything of the article. */
export function figureMeaning({ kind, value }: Pick<Figure, 'kind' | 'value'>): string {
  if (value !== null) return `\`${value}\``;
  switch (kind) {
    case 'date':
    case 'time':
      return 'cannot be told: the article gives no date to count from';
    case 'frequency':
      return 'cannot be told: the word means two things';
    case 'number':
    case 'money':
    case 'percentage':
    case 'duration':
      return 'no exact figure';
    default:
      return kind satisfies never;
  }
}
