import { Cluster, precedes } from './clusters.ts';
import type { Mention } from './mention.ts';
import { areOneFamilyName, isFullName, shortNamesOf } from './personNames.ts';
import type { Text } from './texts.ts';

/** Clusters worked on between two steps. */
const AT_ONCE = 50;

/**
 * Gives short names of people ("Lavrov", "Kim") to the person the article, or else all sources, call so in full. Yields
 * between stretches of work.
 */
export function* resolveShortNames(clusters: readonly Cluster[]): Generator<void, Cluster[]> {
  const full = clusters.filter((cluster) => cluster.type === 'person' && isFullName(cluster));
  const whole = new Set(full);
  const byShortName = new Map<string, Set<Cluster>>();
  const addShortName = (word: string, cluster: Cluster): void => {
    byShortName.set(word, (byShortName.get(word) ?? new Set()).add(cluster));
  };
  for (const cluster of full) for (const word of shortNamesOf(cluster)) addShortName(word, cluster);
  for (const { given, surname } of couples(clusters, full)) addShortName(surname, given);
  yield;
  const result: Cluster[] = [];
  const doubtfulOf = new Map<string, Cluster>(); // one for "Bush" of the texts and "Bush" of the table of towns
  for (const [i, short] of clusters.entries()) {
    if (i % AT_ONCE === 0) yield;
    const exact = [...(byShortName.get(short.fullest.join(' ')) ?? [])].filter((cluster) => cluster !== short);
    const candidates = exact.length > 0 || whole.has(short) ? exact : spelledOtherwise(short, full);
    const known = short.entry?.weak === false && short.entry.type !== 'organisation';
    if (whole.has(short) || isFullName(short) || known || candidates.length === 0) {
      result.push(short);
      continue;
    }
    const key = short.fullest.join(' ');
    const earlier = doubtfulOf.get(key);
    const doubtful = earlier ?? new Cluster();
    const town = new Cluster();
    const meant = new PeopleMeant(candidates);
    for (const mention of short.mentions) {
      if (isTown(mention) || isFirm(mention, candidates)) {
        town.add(mention);
        continue;
      }
      const target = isOfMonarch(mention) ? null : meant.by(mention);
      if (target === null) doubtful.add(asPerson(mention));
      else target.add(asPerson(mention));
    }
    if (town.mentions.length > 0) result.push(town);
    if (doubtful.mentions.length === 0 || earlier !== undefined) continue;
    for (const candidate of candidates) {
      doubtful.maybe.add(candidate);
      candidate.maybe.add(doubtful);
    }
    doubtfulOf.set(key, doubtful);
    result.push(doubtful);
  }
  return result;
}

/** "Zelenskiy" of an article that gives no full name, for the one Zelensky that another does. */
function spelledOtherwise(short: Cluster, full: readonly Cluster[]): readonly Cluster[] {
  const [word = ''] = short.fullest;
  const open =
    short.type === 'person' || (short.type === 'organisation' && short.votes.organisation <= short.mentions.length);
  if (short.entry !== null || short.fullest.length !== 1 || !open || full.length > MOST_PEOPLE) return [];
  const alike = full.filter(({ fullest }) => areOneFamilyName(fullest[fullest.length - 1] ?? '', word));
  return alike.length === 1 ? alike : [];
}

const MOST_PEOPLE = 300; // each is compared with each short name that nobody bears

/** "Barack and Michelle Obama": he is called Obama too, so that "Obama" alone may be either. */
function couples(clusters: readonly Cluster[], full: readonly Cluster[]): { given: Cluster; surname: string }[] {
  const before = clusters.flatMap((given) =>
    given.type !== 'person' || given.fullest.length !== 1
      ? []
      : given.mentions.filter(({ behind }) => behind === 'and').map((mention) => ({ given, mention })),
  );
  const surnames = new Map<Text, Map<number, string>>();
  for (const { mention } of before) surnames.set(mention.text, new Map());
  for (const cluster of surnames.size === 0 ? [] : full) {
    for (const { text, words, candidate } of cluster.mentions) {
      const surname = words[words.length - 1];
      if (words.length > 1 && surname !== undefined) surnames.get(text)?.set(candidate.first, surname);
    }
  }
  return before.flatMap(({ given, mention: { text, candidate } }) => {
    const surname = surnames.get(text)?.get(candidate.end + 1);
    return surname === undefined ? [] : [{ given, surname }];
  });
}

const TABLE_VOTES = 2.5; // what the table of towns gives, see `votesFor`
const LOCATIVE_VOTES = 1;
const PERSON_VOTES = 3;

/** "in Nice", though a Jill Nice is named: a town of the table where the words around it say so too. */
function isTown({ candidate, votes }: Mention): boolean {
  return candidate.entry !== null && !candidate.titled && votes.place - TABLE_VOTES > LOCATIVE_VOTES;
}

const FIRM_VOTES = 6;

/** "Ford" is the company, unless its own article names a Ford and nothing near says that the company is meant. */
function isFirm({ candidate, votes, text }: Mention, candidates: readonly Cluster[]): boolean {
  if (candidate.entry?.weak !== false) return false;
  return votes.organisation > FIRM_VOTES + 0.5 || !candidates.some((cluster) => cluster.isIn(text.source));
}

/** A short name of somebody is a person, whatever town far away is called so. */
function asPerson(mention: Mention): Mention {
  const { candidate, votes } = mention;
  const place = candidate.entry === null ? votes.place : Math.max(0, votes.place - TABLE_VOTES);
  const firm = candidate.entry?.weak === false ? FIRM_VOTES : 0;
  const organisation = votes.organisation - firm;
  return {
    ...mention,
    candidate: { ...candidate, entry: null },
    votes: { ...votes, place, organisation, person: votes.person + PERSON_VOTES },
  };
}

const MONARCHS = new Set('pope king queen prince princess emperor empress saint st'.split(' '));

/** "Pope Francis" is no short name of a Francis Collins. */
function isOfMonarch({ before }: Mention): boolean {
  return MONARCHS.has(before);
}

/** Whom the mentions of one short name mean. */
class PeopleMeant {
  readonly #candidates: readonly Cluster[];
  /** Candidates by the source that names them in full. A family name may have hundreds, and be mentioned as often. */
  readonly #own = new Map<number, readonly Cluster[]>();

  constructor(candidates: readonly Cluster[]) {
    this.#candidates = candidates;
  }

  /** The only candidate of the mention's own article, the only one named before it there, or the only one at all. */
  by(mention: Mention): Cluster | null {
    if (this.#candidates.length === 1) return this.#candidates[0] ?? null;
    const { source } = mention.text;
    const own = this.#ownOf(source);
    if (own.length === 1) return own[0] ?? null;
    let found: Cluster | null = null;
    for (const cluster of own) {
      const first = cluster.firstIn(source);
      if (first === undefined || !precedes(first, mention)) continue;
      if (found !== null) return null;
      found = cluster;
    }
    return found;
  }

  #ownOf(source: number): readonly Cluster[] {
    let own = this.#own.get(source);
    if (own === undefined) {
      own = this.#candidates.filter((cluster) => cluster.isIn(source));
      this.#own.set(source, own);
    }
    return own;
  }
}
