import type { Article, Paragraph } from '../article/article.ts';
import { tellsTheStory } from '../article/article.ts';
import { foreignTokens } from './foreignTokens.ts';
import { functionWords } from './wordClasses.ts';
import { isSport } from './teams.ts';
import { tokenise, type Token } from './tokens.ts';

/**
 * How a paragraph uses capitals. `prose`: for names and first words; `title`: for nearly every word; `upper`: it has
 * nothing else; `lower`: it has none to speak of.
 */
type Casing = 'prose' | 'title' | 'upper' | 'lower' | 'none';

/** A paragraph that tells the story, in words. */
export interface Text {
  readonly source: number;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly language: string;
  /** The article reports sport. */
  readonly sport: boolean;
}

/** How all sources together write a word; what is certain in one decides in another. */
export interface Evidence {
  /** Folded word → how often it stands in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** Folded word → how often it has a capital where only a name has one. */
  readonly capital: ReadonlyMap<string, number>;
  /** The same, where no word beside it has one. */
  readonly alone: ReadonlyMap<string, number>;
}

/** Paragraphs read, or counted, between two steps. */
const AT_ONCE = 100;

// Lines that programs write begin with the second: "2025-03-06 08:12:44 WARN".
const LOG_LINE = /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/u;

/** Splits every paragraph that tells the story into words; yields between stretches of work. */
export function* readTexts(articles: readonly Article[]): Generator<void, readonly Text[]> {
  const texts: Text[] = [];
  for (const [source, article] of articles.entries()) {
    const own: Text[] = [];
    for (const paragraph of article.paragraphs) {
      if (!tellsTheStory(paragraph.kind)) continue;
      const english = article.language === 'en' || article.language === 'und';
      const words = tokenise(paragraph.text);
      const tokens = english ? words : foreignTokens(words, paragraph.text);
      const casing = LOG_LINE.test(paragraph.text) ? 'none' : casingOf(tokens);
      own.push({ source, paragraph, tokens, casing, language: article.language, sport: false });
      if (own.length % AT_ONCE === 0) yield;
    }
    const lowerOnly = writesNoCapitals(own);
    const sport = isSport(own.map(({ tokens }) => tokens));
    for (const text of own) texts.push({ ...text, sport, casing: lowerOnly ? 'lower' : text.casing });
    yield;
  }
  return texts;
}

/** Counts how words are written where casing tells something; yields between stretches of work. */
export function* gatherEvidence(texts: readonly Text[]): Generator<void, Evidence> {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const [index, { tokens, casing }] of texts.entries()) {
    if (index % AT_ONCE === 0) yield;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      // The end of "Jae-myung" is no word of the language.
      if (token.shape === 'lower' && !token.spaced) continue;
      if (token.shape === 'lower') lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (casing === 'prose' && !token.starts && (token.shape === 'capital' || token.shape === 'mixed')) {
        capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
        if (tokens[at - 1]?.shape === 'capital' || tokens[at + 1]?.shape === 'capital') continue;
        alone.set(token.lower, (alone.get(token.lower) ?? 0) + 1);
      }
    }
  }
  return { lower, capital, alone };
}

const TITLE_SHARE = 0.8; // of longer words: headlines in title case have .9 … 1; a sentence full of names reached .7
const UPPER_SHARE = 0.7;
const ENOUGH_WORDS = 3; // two capitalised words alone tell nothing about casing
// Brackets apart, which scores and lists have too; code opens them without a space: "getName(".
const SIGNS = new Set(Array.from('{}[]<>=;|+*/\\_^~`'));
const ENOUGH_SIGNS = 4;
const SIGN_SHARE = 0.2; // of all tokens; brackets and semicolons of prose stay below .1
const RESULTS_SHARE = 0.3; // numbers to words: "Arsenal 2 Chelsea 1; …" is all names, and no headline
const ENOUGH_RESULTS = 4; // "iPhone 4, iOS 4 at Developers Conference 2010" is a headline
const LONGER = 5; // letters; title case leaves "with" and "from" small

function casingOf(tokens: readonly Token[]): Casing {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  let lowers = 0;
  let signs = 0;
  let numbers = 0;
  let longer = 0;
  for (const token of tokens) {
    if (token.shape === 'mark') {
      if (SIGNS.has(token.text) || (token.text === '(' && !token.spaced)) signs++;
      continue;
    }
    if (token.shape === 'number') {
      numbers++;
      continue;
    }
    words++;
    if (token.shape === 'upper') uppers++;
    if (token.shape === 'lower') lowers++;
    if (token.text.length < LONGER && functionWords.has(token.lower)) continue;
    longer++;
    if (token.shape !== 'lower') capitals++;
  }
  if (signs >= ENOUGH_SIGNS && signs > SIGN_SHARE * tokens.length) return 'none';
  if (words < ENOUGH_WORDS) return 'prose';
  if (uppers >= UPPER_SHARE * words && lowers <= 1) return 'upper';
  if (numbers >= ENOUGH_RESULTS && numbers > RESULTS_SHARE * words) return 'prose';
  // A headline has no full stop; a sentence full of names has one.
  if (tokens[tokens.length - 1]?.text === '.') return 'prose';
  return longer >= ENOUGH_WORDS && capitals >= TITLE_SHARE * longer ? 'title' : 'prose';
}

/** An article of more than a few words where less than one word in a hundred has a capital. */
function writesNoCapitals(texts: readonly Text[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tokens } of texts) {
    for (const token of tokens) {
      if (token.shape === 'mark' || token.shape === 'number') continue;
      words++;
      if (token.shape !== 'lower' && token.lower !== 'i') capitals++;
    }
  }
  return words > 30 && capitals < words / 100;
}
