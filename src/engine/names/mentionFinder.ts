import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import { withVotesOfNeighbours } from './coordination.ts';
import { localCountryNames } from './localNames.ts';
import type { Mention, MentionReader } from './mention.ts';
import { ministryMentions } from './ministries.ts';
import { quotedTitles } from './quotedTitles.ts';
import { findRuns } from './runs.ts';
import { shortCountryMentions } from './shortCountries.ts';
import { asClub, playsAsTeam } from './teams.ts';
import type { FoundInText, SurelyNamed, Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { votesFor } from './typing.ts';
import { noVotes } from './votes.ts';
import type { WordSense } from './wordSense.ts';

/** Finds the mentions of single texts. */
export class MentionFinder {
  readonly reader: MentionReader;
  readonly #sense: WordSense;

  constructor(sense: WordSense, reader: MentionReader) {
    this.#sense = sense;
    this.reader = reader;
  }

  /**
   * Everything that a text in prose says by itself.
   * @param byCapitals whether runs of capitals are names in its language
   */
  search(
    text: Text,
    tokens: readonly Token[],
    byCapitals: boolean,
  ): Pick<FoundInText, 'mentions' | 'known' | 'ministries' | 'shortCountries'> {
    const mentions = byCapitals ? this.mentionsIn(text, tokens, () => true) : [];
    return {
      mentions,
      known: this.#surelyNamed(mentions),
      ministries: ministryMentions(text, tokens, this.#sense, this.reader),
      shortCountries: shortCountryMentions(text, tokens, this.#sense, this.reader),
    };
  }

  /** @param nameLike whether a word with a capital may be one of a name */
  mentionsIn(text: Text, tokens: readonly Token[], nameLike: (token: Token) => boolean): readonly Mention[] {
    const sense = this.#sense;
    const titles = text.casing === 'prose' ? quotedTitles(tokens, sense) : [];
    const named: Mention[] = [];
    for (const run of findRuns(tokens, sense, nameLike, text.language === 'en')) {
      for (const found of candidatesOf(tokens, run, sense)) {
        if (titles.some((title) => title.first < found.end && found.first < title.end)) continue;
        const candidate = withLocalEntry(text, tokens, found);
        const mention = this.reader.read(text, tokens, candidate, votesFor(tokens, candidate, sense));
        const plays = !candidate.titled && playsAsTeam(tokens, candidate, sense, text.sport);
        named.push(plays ? asTeam(mention) : mention);
      }
    }
    const mentions = withVotesOfNeighbours(named, tokens);
    if (titles.length === 0) return mentions;
    const works = titles.map((title) => this.reader.read(text, tokens, title, { ...noVotes(), other: 6 }));
    return [...mentions, ...works].sort((a, b) => a.candidate.first - b.candidate.first);
  }

  #surelyNamed(mentions: readonly Mention[]): SurelyNamed {
    const known = new Set<string>();
    const firms = new Set<string>();
    const bodies = new Set<string>();
    for (const { candidate, words, votes } of mentions) {
      if (!candidate.certain) continue;
      const own = words.length === 1 || votes.person > 3;
      for (const word of words) if (own || !this.#sense.isCommon(word)) known.add(word);
      if (words.length < 2 || !(votes.organisation > 3)) continue;
      if (candidate.entry === null) firms.add(words[0] ?? '');
      bodies.add(words[words.length - 1] ?? '');
    }
    return { words: [...known], firms: [...firms], bodies: [...bodies] };
  }
}

/** A mention that plays: a town is its club. */
function asTeam(mention: Mention): Mention {
  const { candidate, votes } = mention;
  if (candidate.entry?.type === 'place') return asClub(mention);
  return { ...mention, votes: { ...votes, organisation: votes.organisation + 3 } };
}

/** "Frankreich", "Allemagne": a country in the language of the text. */
function withLocalEntry({ language }: Text, tokens: readonly Token[], candidate: Candidate): Candidate {
  if (language === 'en' || candidate.entry !== null || candidate.end - candidate.first > 1) return candidate;
  const entry = localCountryNames(language).get(tokens[candidate.first]?.lower ?? '');
  return entry === undefined ? candidate : { ...candidate, entry, certain: true };
}
