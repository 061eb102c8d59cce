import { fold } from './fold.ts';

/**
 * Words before which another clause begins, by language: conjunctions and relative pronouns that the language's news
 * uses most. A language without a list is cut at its punctuation alone.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'that which who whom where when while after before as because since until although though but and or if whether ' +
    'to for',
  de: 'dass das die der welche welcher welches wo wann während nachdem bevor als weil seit bis obwohl aber und oder wenn ob um',
  fr: 'que qui dont où quand lorsque tandis après avant comme car depuis jusque quoique mais et ou si pour',
  es: 'que quien cual donde cuando mientras después antes como porque desde hasta aunque pero y o si para',
  ru: 'что который которая которое которые где когда пока после перед как потому чтобы хотя но и а или если ли',
};

const SETS = new Map<string, ReadonlySet<string>>();

/** Folded words that begin another clause; empty for a language without a list. */
export function clauseWords(language: string): ReadonlySet<string> {
  let set = SETS.get(language);
  if (set === undefined) {
    set = new Set((LISTS[language] ?? '').split(' ').filter(Boolean).map(fold));
    SETS.set(language, set);
  }
  return set;
}
