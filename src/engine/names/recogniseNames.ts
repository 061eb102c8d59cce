import type { Article, Span } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Name, Place, Role } from '../comparison.ts';
import type { EngineData } from '../data.ts';
import { clusterMentions } from './aliases.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import type { Cluster } from './clusters.ts';
import { gatherEvidence, readTexts, type Text } from './evidence.ts';
import type { Entry } from './lexicon.ts';
import { METONYMS } from './lexicon/metonyms.ts';
import { localCountryNames } from './localNames.ts';
import { wordsOf, type Mention } from './mention.ts';
import { ministryMentions } from './ministries.ts';
import { knownFormMentions } from './knownForms.ts';
import { shortCountryMentions } from './shortCountries.ts';
import { findRole } from './roles.ts';
import { findRuns } from './runs.ts';
import type { WordSense } from './wordSense.ts';
import { senseOf } from './sense.ts';
import type { Token } from './tokens.ts';
import { votesFor } from './typing.ts';
import { quotedTitles } from './quotedTitles.ts';
import { withVotesOfNeighbours } from './coordination.ts';
import { noVotes } from './votes.ts';

/**
 * Recognises people, places, organisations and other named things in articles about one story, and merges their
 * spellings across sources.
 * @param articles as read; blocks that do not tell the story name nobody
 * @param data tables; with `{}` the hand-made ones and the texts themselves must do
 * @returns names in order of their first mention; mentions and roles are offsets into the files, a mention without its
 * possessive ending
 */
export function recogniseNames(articles: readonly Article[], data: EngineData): readonly Name[] {
  const texts = readTexts(articles);
  const sense = senseOf(gatherEvidence(texts), data.names);
  const mentions = findMentions(texts, sense);
  return nameClusters(clusterMentions(mentions, sense), sense);
}

// Languages that write every noun with a capital: runs of capitals would mislead.
const NOUN_CAPITALS = new Set(['de', 'lb']);

function findMentions(texts: readonly Text[], sense: WordSense): Mention[] {
  const perText = texts.map((text) =>
    text.casing === 'prose' && !NOUN_CAPITALS.has(text.language) ? mentionsIn(text, sense, () => true) : [],
  );
  const known = new Set<string>();
  for (const mentions of perText) {
    for (const { candidate, words, votes } of mentions) {
      if (!candidate.certain) continue;
      const own = words.length === 1 || votes.person > 3;
      for (const word of words) if (own || !sense.isCommon(word)) known.add(word);
    }
  }
  const result: Mention[] = [];
  texts.forEach((text, i) => {
    if (NOUN_CAPITALS.has(text.language)) return;
    if (text.casing === 'title' || text.casing === 'upper') {
      const nameLike = (token: Token): boolean =>
        known.has(token.lower) ||
        (token.lower.endsWith('s') && known.has(token.lower.slice(0, -1))) ||
        !sense.isCommon(token.lower);
      result.push(
        ...mentionsIn(text, sense, nameLike).filter(
          (mention) => mention.candidate.certain || mention.words.every((word) => known.has(word)),
        ),
      );
    } else {
      for (const mention of perText[i] ?? []) {
        if (mention.candidate.certain || mention.words.every((word) => known.has(word))) result.push(mention);
      }
    }
  });
  const blind = texts.filter(
    ({ casing, language }) => casing === 'lower' || (casing !== 'none' && NOUN_CAPITALS.has(language)),
  );
  result.push(...knownFormMentions(blind, result));
  return [...result, ...ministryMentions(texts, sense), ...shortCountryMentions(texts, result, sense)];
}

function mentionsIn(text: Text, sense: WordSense, nameLike: (token: Token) => boolean): Mention[] {
  const { tokens } = text;
  const titles = text.casing === 'prose' ? quotedTitles(tokens, sense) : [];
  const inTitle = ({ first, end }: Candidate): boolean =>
    titles.some((title) => title.first < end && first < title.end);
  const candidates = findRuns(tokens, sense, nameLike)
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
  const { start, end } = spanOf(tokens, candidate);
  return {
    text,
    candidate,
    spelling: paragraph.text.slice(start, end),
    words,
    votes: votesFor(tokens, candidate, sense),
  };
}

function spanOf(tokens: readonly Token[], { first, end }: Candidate): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

function nameClusters(clusters: readonly Cluster[], sense: WordSense): Name[] {
  const placed = clusters.map((cluster) => ({ cluster, mentions: cluster.mentions.map(placeOf).sort(byPlace) }));
  placed.sort((a, b) => byPlace(a.mentions[0] ?? NOWHERE, b.mentions[0] ?? NOWHERE));
  const ids = new Map(placed.map(({ cluster }, index) => [cluster, `n${index + 1}`]));
  return placed.map(({ cluster, mentions }) => {
    const aliases = spellingsOf(cluster);
    const maybe = [...cluster.maybe].flatMap((other) => ids.get(other) ?? []);
    const { entry } = cluster;
    const standsFor = METONYMS[entry?.name ?? ''];
    const country = cluster.type === 'place' ? entry?.countryCode : undefined;
    return {
      id: ids.get(cluster) ?? '',
      name: nameOf(entry, aliases),
      type: cluster.type,
      aliases,
      roles: cluster.type === 'person' ? rolesOf(cluster, sense) : [],
      mentions,
      ...(maybe.length > 0 && { maybe }),
      ...(standsFor !== undefined && { standsFor }),
      ...(country !== undefined && { country }),
    };
  });
}

/** The usual name, but no acronym where the texts write a name in full. */
function nameOf(entry: Entry | null, aliases: readonly string[]): string {
  const fullest = aliases[0] ?? '';
  if (entry === null) return fullest;
  return !entry.name.includes(' ') && fullest.includes(' ') && entry.type !== 'place' ? fullest : entry.name;
}

function placeOf(mention: Mention): Place {
  const { text, candidate } = mention;
  return { source: text.source, ...toFile(text.paragraph, spanOf(text.tokens, candidate)) };
}

const NOWHERE: Place = { source: Infinity, start: 0, end: 0 };

function byPlace(a: Place, b: Place): number {
  return a.source - b.source || a.start - b.start || a.end - b.end;
}

/** Every spelling once: the one with most words first, then the most frequent. */
function spellingsOf(cluster: Cluster): string[] {
  const counts = new Map<string, { count: number; words: number }>();
  for (const { spelling, words } of cluster.mentions) {
    const known = counts.get(spelling);
    if (known === undefined) counts.set(spelling, { count: 1, words: words.length });
    else known.count++;
  }
  return [...counts].sort(([, a], [, b]) => b.words - a.words || b.count - a.count).map(([spelling]) => spelling);
}

function rolesOf(cluster: Cluster, sense: WordSense): Role[] {
  return cluster.mentions.flatMap(({ text, candidate }) => {
    const span = text.casing === 'prose' ? findRole(text.tokens, candidate.first, candidate.end, sense) : null;
    if (span === null) return [];
    const { paragraph, source } = text;
    return [{ text: paragraph.text.slice(span.start, span.end), source, ...toFile(paragraph, span) }];
  });
}
