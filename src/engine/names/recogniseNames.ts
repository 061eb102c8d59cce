import type { Article } from '../article/article.ts';
import type { Name } from '../comparison.ts';
import type { EngineData } from '../data.ts';
import { clusterMentions } from './aliases.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { gatherEvidence, readTexts, type Text } from './evidence.ts';
import { localCountryNames } from './localNames.ts';
import { spanOf, wordsOf, type Mention } from './mention.ts';
import { nameClusters } from './nameClusters.ts';
import { ministryMentions } from './ministries.ts';
import { knownFormMentions } from './knownForms.ts';
import { shortCountryMentions } from './shortCountries.ts';
import { findRuns } from './runs.ts';
import type { WordSense } from './wordSense.ts';
import { senseOf } from './sense.ts';
import type { Token } from './tokens.ts';
import { votesFor } from './typing.ts';
import { quotedTitles } from './quotedTitles.ts';
import { withVotesOfNeighbours } from './coordination.ts';
import { asClub, playsAsTeam, withClubs } from './teams.ts';
import { noVotes } from './votes.ts';
import { shortBodies } from './wordClasses.ts';

/**
 * Recognises people, places, organisations and other named things in articles about one story, and merges their
 * spellings across sources.
 * @param articles as read; blocks that do not tell the story name nobody
 * @param data tables; with `{}` the hand-made ones and the texts themselves must do
 * @returns names in order of their first mention; mentions and roles are offsets into the files, a mention without its
 * possessive ending
 */
export function recogniseNames(articles: readonly Article[], data: EngineData): readonly Name[] {
  const steps = recogniseNamesInSteps(articles, data);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As {@link recogniseNames}; yields between stretches of work. */
export function* recogniseNamesInSteps(
  articles: readonly Article[],
  data: EngineData,
): Generator<void, readonly Name[]> {
  const texts = yield* readTexts(articles);
  const sense = senseOf(yield* gatherEvidence(texts), data.names);
  yield;
  const mentions = yield* findMentions(texts, sense);
  const clusters = yield* clusterMentions(mentions, sense);
  return yield* nameClusters(clusters, sense);
}

/** Texts searched for names, or clusters worked on, between two steps. */
const AT_ONCE = 50;

// Languages that write every noun with a capital: runs of capitals would mislead.
const NOUN_CAPITALS = new Set(['de', 'lb']);

function* findMentions(texts: readonly Text[], sense: WordSense): Generator<void, readonly Mention[]> {
  const perText: Mention[][] = [];
  for (const text of texts) {
    perText.push(
      text.casing === 'prose' && !NOUN_CAPITALS.has(text.language) ? mentionsIn(text, sense, () => true) : [],
    );
    if (perText.length % AT_ONCE === 0) yield;
  }
  const known = new Set<string>();
  const firms = new Set<string>(); // "Rustler" of "Rustler Foods Inc."
  const bodies = new Set<string>(); // "Post" of "Washington Post", a source each
  for (const mentions of perText) {
    for (const { candidate, words, votes, text } of mentions) {
      if (!candidate.certain) continue;
      const own = words.length === 1 || votes.person > 3;
      for (const word of words) if (own || !sense.isCommon(word)) known.add(word);
      if (words.length < 2 || !(votes.organisation > 3)) continue;
      if (candidate.entry === null) firms.add(words[0] ?? '');
      bodies.add(`${text.source} ${words[words.length - 1] ?? ''}`);
    }
  }
  const isKnown = ({ candidate, words, text }: Mention): boolean =>
    candidate.certain ||
    words.every((word) => known.has(word)) ||
    (words.length === 1 && shortBodies.has(words[0] ?? '') && bodies.has(`${text.source} ${words[0] ?? ''}`)) ||
    (words.length === 1 && firms.has(words[0] ?? '') && text.tokens[candidate.first]?.starts === false);
  yield;
  const result: Mention[] = [];
  for (const [i, text] of texts.entries()) {
    if (i % AT_ONCE === 0) yield;
    if (NOUN_CAPITALS.has(text.language)) continue;
    if (text.casing === 'title' || text.casing === 'upper') {
      const nameLike = nameLikeIn(text, known, sense);
      result.push(...mentionsIn(text, sense, nameLike).filter(isKnown));
    } else {
      for (const mention of perText[i] ?? []) {
        if (isKnown(mention)) result.push(mention);
      }
    }
  }
  yield;
  const blind = texts.filter(
    ({ casing, language }) => casing === 'lower' || (casing !== 'none' && NOUN_CAPITALS.has(language)),
  );
  for (const mention of knownFormMentions(blind, result)) result.push(mention);
  yield;
  const ministries = ministryMentions(texts, sense);
  yield;
  return [...withClubs(result), ...ministries, ...shortCountryMentions(texts, result, sense)];
}

/** Which capitals of a headline may be of names: words no dictionary has, or that stand in names elsewhere. */
function nameLikeIn({ tokens }: Text, known: ReadonlySet<string>, sense: WordSense): (token: Token) => boolean {
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

function mentionsIn(text: Text, sense: WordSense, nameLike: (token: Token) => boolean): Mention[] {
  const { tokens } = text;
  const titles = text.casing === 'prose' ? quotedTitles(tokens, sense) : [];
  const inTitle = ({ first, end }: Candidate): boolean =>
    titles.some((title) => title.first < end && first < title.end);
  const candidates = findRuns(tokens, sense, nameLike, text.language === 'en')
    .flatMap((run) => candidatesOf(tokens, run, sense))
    .filter((candidate) => !inTitle(candidate));
  const named = candidates.map((candidate) => mentionOf(text, withLocalEntry(text, candidate), sense));
  const works = titles.map((title) => {
    const mention = mentionOf(text, title, sense);
    return { ...mention, votes: { ...noVotes(), other: 6 } };
  });
  return [...withVotesOfNeighbours(named), ...works].sort((a, b) => a.candidate.first - b.candidate.first);
}

/** "Frankreich", "Allemagne": a country in the language of the text. */
function withLocalEntry({ language, tokens }: Text, candidate: Candidate): Candidate {
  if (language === 'en' || candidate.entry !== null || candidate.end - candidate.first > 1) return candidate;
  const entry = localCountryNames(language).get(tokens[candidate.first]?.lower ?? '');
  return entry === undefined ? candidate : { ...candidate, entry, certain: true };
}

function mentionOf(text: Text, candidate: Candidate, sense: WordSense): Mention {
  const { tokens, paragraph } = text;
  const words = wordsOf(tokens.slice(candidate.first, candidate.end));
  const { start, end } = spanOf({ text, candidate });
  const votes = votesFor(tokens, candidate, sense);
  const mention: Mention = { text, candidate, spelling: paragraph.text.slice(start, end), words, votes };
  if (candidate.titled || !playsAsTeam(tokens, candidate, sense, text.sport)) return mention;
  const town = candidate.entry?.type === 'place';
  return town ? asClub(mention) : { ...mention, votes: { ...votes, organisation: votes.organisation + 3 } };
}
