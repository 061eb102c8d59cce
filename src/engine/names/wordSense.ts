import type { Lexicon } from './lexicon.ts';

/** What recognition asks about words beyond their classes. */
export interface WordSense {
  readonly lexicon: Lexicon;
  /** The word is also written in lower case, or is in the table of English words. */
  isCommon(lower: string): boolean;
  /** Two English words written as one, which no table has; whether it is a name as well is not asked. */
  isCompound(lower: string): boolean;
  /** The texts write the word in lower case too. */
  isWrittenLower(lower: string): boolean;
  isGivenName(lower: string): boolean;
  isSurname(lower: string): boolean;
  /** The word stands with a capital where only names have one. */
  isCapitalInside(lower: string): boolean;
  /** The same, and no other capital stands beside it: "Metal" of "London Metal Exchange" is no name of its own. */
  isCapitalAlone(lower: string): boolean;
  /** The same as inside, twice or more, and oftener than in lower case. */
  isCapitalOften(lower: string): boolean;
  /** Tables are loaded, so that an unknown word is probably no English word. */
  readonly knowsWords: boolean;
}
