import type { Article } from '../article/article.ts';
import type { Name } from '../comparison.ts';
import type { EngineData } from '../data.ts';
import { clusterMentions } from './aliases.ts';
import { Evidence } from './evidence.ts';
import { knownFormMentions } from './knownForms.ts';
import { MentionReader, type Mention } from './mention.ts';
import { MentionFinder } from './mentionFinder.ts';
import { nameClusters } from './nameClusters.ts';
import { senseOf } from './sense.ts';
import type { NameTables } from './tables.ts';
import { withClubs } from './teams.ts';
import { KnownTexts, type KnownText } from './texts.ts';
import type { Token } from './tokens.ts';
import { shortBodies } from './wordClasses.ts';
import { WordForms } from './wordForms.ts';
import type { WordSense } from './wordSense.ts';

/**
 * Recognises people, places, organisations and other named things in articles about one story, and merges their
 * spellings across sources.
 * @param articles as read; blocks that do not tell the story name nobody
 * @param data tables; with `{}` the hand-made ones and the texts themselves must do
 * @returns names in order of their first mention; mentions and roles are offsets into the files, a mention without its
 * possessive ending
 */
export function recogniseNames(articles: readonly Article[], data: EngineData): readonly Name[] {
  const steps = new NameFinder().find(articles, data);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Words known before all are forgotten: those of some hundred articles, or of very many edits. */
const MOST_WORDS = 200_000;

/**
 * Recognises names in one comparison after another, and searches anew only the texts that changed or in which a word is
 * written otherwise elsewhere now. What comes out never depends on what went before.
 */
export class NameFinder {
  #tables: NameTables | undefined;
  #round: Round | null = null;

  /** Ends a comparison: what it did not use is forgotten. */
  turn(): void {
    if (this.#round === null || this.#round.texts.wordCount > MOST_WORDS) this.#round = null;
    else this.#round.texts.turn();
  }

  /** As {@link recogniseNames}; yields between stretches of work. */
  *find(articles: readonly Article[], data: EngineData): Generator<void, readonly Name[]> {
    if (data.names !== this.#tables) this.#round = null;
    this.#tables = data.names;
    const { texts, evidence, sense, finder } = (this.#round ??= roundWith(data.names));
    const all = yield* texts.read(articles);
    yield;
    const mentions = yield* findMentions(all, texts, evidence, finder, sense);
    const clusters = yield* clusterMentions(mentions, sense);
    return yield* nameClusters(clusters);
  }
}

/** What is kept from one comparison to the next. */
interface Round {
  readonly evidence: Evidence;
  readonly texts: KnownTexts;
  readonly sense: WordSense;
  readonly finder: MentionFinder;
}

function roundWith(tables: NameTables | undefined): Round {
  const forms = new WordForms();
  const evidence = new Evidence(forms);
  const sense = senseOf(evidence, tables);
  const finder = new MentionFinder(sense, new MentionReader(sense));
  return { evidence, texts: new KnownTexts(evidence, forms), sense, finder };
}

/** Texts searched for names between two steps. */
const AT_ONCE = 50;

// Languages that write every noun with a capital: runs of capitals would mislead.
const NOUN_CAPITALS = new Set(['de', 'lb']);

function* findMentions(
  all: readonly KnownText[],
  texts: KnownTexts,
  evidence: Evidence,
  finder: MentionFinder,
  sense: WordSense,
): Generator<void, readonly Mention[]> {
  const known = new Set<string>();
  const firms = new Set<string>();
  const bodies = new Set<string>();
  const prose = all.filter(({ casing }) => casing === 'prose');
  for (const [i, text] of prose.entries()) {
    if (i % AT_ONCE === 0) yield;
    const before = text.found;
    if (before?.sport !== text.sport || evidence.isNews(before.asked, before.settling)) {
      evidence.listen();
      const found = finder.search(text, texts.tokensOf(text), !NOUN_CAPITALS.has(text.language));
      text.found = { ...found, sport: text.sport, asked: evidence.asked(), settling: evidence.settlings };
    } else before.settling = evidence.settlings;
    for (const word of text.found?.known.words ?? []) known.add(word);
    for (const word of text.found?.known.firms ?? []) firms.add(word);
    for (const word of text.found?.known.bodies ?? []) bodies.add(`${text.source} ${word}`);
  }
  yield;
  const isName = ({ candidate, words, text, opens }: Mention): boolean => {
    if (candidate.certain || words.every((word) => known.has(word))) return true;
    const [word = '', more] = words;
    if (more !== undefined) return false;
    return (shortBodies.has(word) && bodies.has(`${text.source} ${word}`)) || (firms.has(word) && !opens);
  };
  const result: Mention[] = [];
  for (const [i, text] of all.entries()) {
    if (i % AT_ONCE === 0) yield;
    if (NOUN_CAPITALS.has(text.language)) continue;
    let mentions: readonly Mention[] = [];
    if (text.casing === 'prose') mentions = text.found?.mentions ?? [];
    else if (text.casing === 'title' || text.casing === 'upper') {
      const tokens = texts.tokensOf(text);
      mentions = finder.mentionsIn(text, tokens, nameLikeIn(tokens, known, sense));
    }
    for (const mention of mentions) if (isName(mention)) result.push(mention);
  }
  yield;
  const blind = all.filter(
    ({ casing, language }) => casing === 'lower' || (casing !== 'none' && NOUN_CAPITALS.has(language)),
  );
  for (const mention of knownFormMentions(blind, result, (text) => texts.tokensOf(text), finder.reader)) {
    result.push(mention);
  }
  yield;
  const named = new Set(
    result.flatMap(({ text, candidate }) =>
      candidate.entry?.country === true ? [`${text.source} ${candidate.entry.name}`] : [],
    ),
  );
  const found = [...withClubs(result)];
  for (const text of prose) for (const mention of text.found?.ministries ?? []) found.push(mention);
  for (const { found: inText, source } of prose) {
    for (const mention of inText?.shortCountries ?? []) {
      if (named.has(`${source} ${mention.candidate.entry?.name ?? ''}`)) found.push(mention);
    }
  }
  return found;
}

/** Which capitals of a headline may be of names: words no dictionary has, or that stand in names elsewhere. */
function nameLikeIn(tokens: readonly Token[], known: ReadonlySet<string>, sense: WordSense): (token: Token) => boolean {
  const isName = (token: Token): boolean =>
    known.has(token.lower) ||
    (token.lower.endsWith('s') && known.has(token.lower.slice(0, -1))) ||
    (!sense.isCommon(token.lower) && !sense.isCompound(token.lower));
  const given = new Set<Token>(); // "Maria" of "Maria Mutola", though maria are plains of the moon
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (!sense.isGivenName(token.lower) || next?.shape === 'lower' || next?.shape === 'mark' || next === undefined)
      continue;
    if (next.spaced && isName(next) && sense.lexicon.demonym(tokens, i + 1).length === 0) given.add(token);
  }
  return (token) => isName(token) || given.has(token);
}
