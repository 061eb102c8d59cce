import { findDefinedAcronyms, isAcronymOf } from './acronyms.ts';
import { Cluster } from './clusters.ts';
import type { Mention } from './mention.ts';
import { compareFullNames, mayBeShortFor } from './personNames.ts';
import type { WordSense } from './runs.ts';
import { placeWords } from './wordClasses.ts';

/**
 * Puts mentions of one person, place or thing into one cluster, over all sources. Precision first: where two people
 * share the surname and the text does not tell which is meant, the short form stays by itself and says so in `maybe`.
 */
export function clusterMentions(mentions: readonly Mention[], sense: WordSense): Cluster[] {
  let clusters = groupBySpelling(mentions, sense);
  clusters = mergeWhere(clusters, (a, b) => compareFullNames(a, b));
  clusters = mergeAcronyms(clusters, mentions);
  clusters = mergePlacesWithKind(clusters);
  clusters = mergeShortOrganisations(clusters, sense);
  return resolveShortNames(clusters);
}

function groupBySpelling(mentions: readonly Mention[], sense: WordSense): Cluster[] {
  const groups = new Map<string, Cluster>();
  for (const mention of mentions) {
    const { entry } = mention.candidate;
    const key = entry !== null ? `= ${entry.type} ${entry.name}` : keyOf(mention, sense);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Cluster(mention));
    else group.add(mention);
  }
  return [...groups.values()];
}

/** "Russian Foreign Ministry" and "Russia's Foreign Ministry" have one key. */
function keyOf(mention: Mention, sense: WordSense): string {
  const { tokens } = mention.text;
  const { first, end } = mention.candidate;
  const people = sense.lexicon.demonym(tokens, first);
  if (people.length > 0 && people.country !== null && first + people.length < end) {
    return `${people.country.toLowerCase()} ${mention.words.slice(people.length).join(' ')}`;
  }
  const known = sense.lexicon.find(tokens, first, end);
  if (known?.entry.country === true && first + known.length < end) {
    return `${known.entry.name.toLowerCase()} ${mention.words.slice(known.length).join(' ')}`;
  }
  const owner = ownerOf(mention, sense);
  return owner === null ? mention.words.join(' ') : `${owner.toLowerCase()} ${mention.words.join(' ')}`;
}

/** The country in whose possession a body of state stands: "Russia's Foreign Ministry" → Russia. */
function ownerOf(mention: Mention, sense: WordSense): string | null {
  const { tokens } = mention.text;
  const { first, end, entry } = mention.candidate;
  const last = tokens[end - 1];
  if (entry !== null || last === undefined || !STATE_BODIES.has(last.lower) || tokens[first - 1]?.possessive !== true)
    return null;
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const known = sense.lexicon.find(tokens, at, first);
    if (known?.entry.country === true && at + known.length === first) return known.entry.name;
  }
  return null;
}

const STATE_BODIES = new Set(
  'ministry department parliament assembly senate army navy government council court service agency office police'.split(
    ' ',
  ),
);

/** Merges every two clusters that `compare` calls the same, and notes the doubtful ones. */
function mergeWhere(
  clusters: readonly Cluster[],
  compare: (a: Cluster, b: Cluster) => 'same' | 'maybe' | 'different',
): Cluster[] {
  const result: Cluster[] = [];
  for (const cluster of clusters) {
    const same = result.find((other) => compare(other, cluster) === 'same');
    if (same !== undefined) {
      same.absorb(cluster);
      continue;
    }
    for (const other of result) {
      if (compare(other, cluster) === 'maybe') {
        other.maybe.add(cluster);
        cluster.maybe.add(other);
      }
    }
    result.push(cluster);
  }
  return result;
}

/** "Korean Central News Agency (KCNA)", and acronyms that only one of the names can stand for. */
function mergeAcronyms(clusters: readonly Cluster[], mentions: readonly Mention[]): Cluster[] {
  const gone = new Set<Cluster>();
  const clusterOf = new Map<Mention, Cluster>();
  for (const cluster of clusters) for (const mention of cluster.mentions) clusterOf.set(mention, cluster);
  const join = (into: Cluster, from: Cluster): void => {
    if (into === from || gone.has(into) || gone.has(from)) return;
    if (into.entry !== null && from.entry !== null && into.entry !== from.entry) return;
    into.absorb(from);
    for (const mention of from.mentions) clusterOf.set(mention, into);
    gone.add(from);
  };
  for (const [full, short] of findDefinedAcronyms(mentions)) {
    const a = clusterOf.get(full);
    const b = clusterOf.get(short);
    if (a !== undefined && b !== undefined) join(a, b);
  }
  for (const short of clusters) {
    if (gone.has(short) || short.entry !== null) continue;
    const matching = clusters.filter((full) => !gone.has(full) && full !== short && isAcronymOf(short, full));
    if (matching.length === 1 && matching[0] !== undefined) join(matching[0], short);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** "Kursk region", "Kursk border region" and "Kursk"; "Wonsan city" and "Wonsan". */
function mergePlacesWithKind(clusters: readonly Cluster[]): Cluster[] {
  const bare = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.type !== 'place') continue;
    for (const { words } of cluster.mentions) bare.set(words.join(' '), cluster);
  }
  const gone = new Set<Cluster>();
  for (const cluster of clusters) {
    const words = cluster.fullest;
    const last = words[words.length - 1];
    if (cluster.type !== 'place' || words.length < 2 || last === undefined || !REGION_WORDS.has(last)) continue;
    const target = bare.get(words.slice(0, -1).join(' '));
    if (target === undefined || target === cluster || gone.has(target)) continue;
    target.absorb(cluster);
    gone.add(cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

const REGION_WORDS = new Set(['region', 'province', 'oblast', 'city', 'town', 'prefecture', 'governorate']);

/** "Lockheed" for "Lockheed Martin": the first word of one longer name only, and no word of the language. */
function mergeShortOrganisations(clusters: readonly Cluster[], sense: WordSense): Cluster[] {
  const gone = new Set<Cluster>();
  for (const short of clusters) {
    if (short.type === 'person' || short.type === 'place' || short.entry?.type === 'place') continue;
    const words = short.fullest;
    const word = words[0];
    if (words.length !== 1 || word === undefined || word.length < 3 || sense.isCommon(word) || placeWords.has(word))
      continue;
    const longer = clusters.filter(
      (other) =>
        other !== short &&
        !gone.has(other) &&
        other.type === 'organisation' &&
        other.fullest[0] === word &&
        other.fullest.length > 1,
    );
    const only = longer[0];
    if (longer.length !== 1 || only === undefined) continue;
    if (short.entry !== null && only.entry !== null && short.entry !== only.entry) continue;
    only.absorb(short);
    gone.add(short);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Gives short names of people ("Lavrov", "Kim") to the person the article, or else all sources, call so in full. */
function resolveShortNames(clusters: readonly Cluster[]): Cluster[] {
  const full = clusters.filter((cluster) => cluster.type === 'person' && cluster.fullest.length > 1);
  const result: Cluster[] = [];
  for (const short of clusters) {
    if (full.includes(short) || short.fullest.length !== 1 || short.entry?.weak === false) {
      result.push(short);
      continue;
    }
    const candidates = full.filter((cluster) => mayBeShortFor(short.fullest[0] ?? '', cluster));
    if (candidates.length === 0) {
      result.push(short);
      continue;
    }
    const rest = new Cluster();
    for (const mention of short.mentions) {
      const target = personMeant(mention, candidates);
      if (target === null) rest.add(mention);
      else target.add(mention);
    }
    if (rest.mentions.length > 0) {
      for (const candidate of candidates) {
        rest.maybe.add(candidate);
        candidate.maybe.add(rest);
      }
      result.push(rest);
    }
  }
  return result;
}

/** The only candidate of the mention's own article, the only one named before it there, or the only one at all. */
function personMeant(mention: Mention, candidates: readonly Cluster[]): Cluster | null {
  const own = candidates.filter((cluster) => cluster.mentions.some((each) => each.text.source === mention.text.source));
  if (own.length === 1) return own[0] ?? null;
  if (own.length === 0) return candidates.length === 1 ? (candidates[0] ?? null) : null;
  const before = own.filter((cluster) => cluster.mentions.some((each) => precedes(each, mention)));
  return before.length === 1 ? (before[0] ?? null) : null;
}

function precedes(a: Mention, b: Mention): boolean {
  if (a.text.source !== b.text.source) return false;
  const x = a.text.paragraph.start;
  const y = b.text.paragraph.start;
  return x < y || (x === y && a.candidate.first < b.candidate.first);
}
