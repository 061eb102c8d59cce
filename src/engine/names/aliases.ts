import { acronymOf, findDefinedAcronyms, initialsOf } from './acronyms.ts';
import { Cluster } from './clusters.ts';
import { mergeCompanyEndings, mergeTownsIntoPeople } from './firmNames.ts';
import type { Mention } from './mention.ts';
import { compareFullNames } from './personNames.ts';
import { resolveShortNames } from './shortNames.ts';
import type { WordSense } from './wordSense.ts';
import { placeWords, shortBodies } from './wordClasses.ts';

/** Mentions put into groups between two steps. */
const AT_ONCE = 2000;

/**
 * Puts mentions of one person, place or thing into one cluster, over all sources. Precision first: where two people
 * share the surname and the text does not tell which is meant, the short form stays by itself and says so in `maybe`. Yields between its steps.
 */
export function* clusterMentions(mentions: readonly Mention[], sense: WordSense): Generator<void, Cluster[]> {
  let clusters = yield* groupBySpelling(mentions);
  yield;
  clusters = mergePersons(mergeTownsIntoPeople(clusters));
  yield;
  clusters = mergeAcronyms(clusters, mentions);
  yield;
  clusters = mergePlacesWithKind(clusters);
  yield;
  clusters = mergeShortOrganisations(mergeCompanyEndings(clusters), sense);
  yield;
  clusters = mergeTails(clusters);
  yield;
  return yield* resolveShortNames(clusters);
}

function* groupBySpelling(mentions: readonly Mention[]): Generator<void, Cluster[]> {
  const groups = new Map<string, Cluster>();
  for (const [i, mention] of mentions.entries()) {
    if (i % AT_ONCE === 0) yield;
    const { key } = mention;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Cluster(mention));
    else group.add(mention);
  }
  return [...groups.values()];
}

/** Merges full names of one person, and notes the doubtful ones. Names that can be one person's share a word. */
function mergePersons(clusters: readonly Cluster[]): Cluster[] {
  const byWord = new Map<string, Cluster[]>();
  const gone = new Set<Cluster>();
  for (const cluster of clusters) {
    if (cluster.type !== 'person' || cluster.fullest.length < 2) continue;
    const near = new Set(cluster.fullest.flatMap((word) => byWord.get(word) ?? []));
    const verdicts = [...near].map((other) => ({ other, verdict: compareFullNames(other, cluster) }));
    const same = verdicts.find(({ verdict }) => verdict === 'same')?.other;
    if (same !== undefined) {
      same.absorb(cluster);
      gone.add(cluster);
    } else {
      for (const { other, verdict } of verdicts) {
        if (verdict !== 'maybe') continue;
        other.maybe.add(cluster);
        cluster.maybe.add(other);
      }
    }
    for (const word of new Set(cluster.fullest)) addTo(byWord, word, same ?? cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** "Korean Central News Agency (KCNA)", and acronyms that only one of the names can stand for. */
function mergeAcronyms(clusters: readonly Cluster[], mentions: readonly Mention[]): Cluster[] {
  const gone = new Set<Cluster>();
  const defined = findDefinedAcronyms(mentions);
  const inPairs = new Set(defined.flat());
  const clusterOf = new Map<Mention, Cluster>();
  for (const cluster of inPairs.size === 0 ? [] : clusters) {
    for (const mention of cluster.mentions) if (inPairs.has(mention)) clusterOf.set(mention, cluster);
  }
  const join = (into: Cluster, from: Cluster): void => {
    if (into === from || gone.has(into) || gone.has(from)) return;
    if (into.entry !== null && from.entry !== null && into.entry !== from.entry) return;
    into.absorb(from);
    for (const mention of from.mentions) if (inPairs.has(mention)) clusterOf.set(mention, into);
    gone.add(from);
  };
  for (const [full, short] of defined) {
    const a = clusterOf.get(full);
    const b = clusterOf.get(short);
    if (a !== undefined && b !== undefined) join(a, b);
  }
  const byInitials = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const initials = initialsOf(cluster);
    if (initials !== null && !gone.has(cluster)) addTo(byInitials, initials, cluster);
  }
  for (const short of clusters) {
    const letters = gone.has(short) ? null : acronymOf(short);
    const matching = letters === null ? [] : (byInitials.get(letters) ?? []);
    const only = matching.length === 1 ? matching[0] : undefined;
    if (only !== undefined && (short.entry === null || only.entry === null)) join(only, short);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** "Kursk region", "Kursk border region" and "Kursk"; "Wonsan city" and "Wonsan". */
function mergePlacesWithKind(clusters: readonly Cluster[]): Cluster[] {
  const bare = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.type !== 'place') continue;
    for (const { words } of cluster.forms.keys()) bare.set(words.join(' '), cluster);
  }
  const gone = new Set<Cluster>();
  for (const cluster of clusters) {
    const words = cluster.fullest;
    const last = words[words.length - 1];
    if (cluster.type !== 'place' || words.length < 2 || last === undefined || !REGION_WORDS.has(last)) continue;
    const target = bare.get(words.slice(0, -1).join(' '));
    if (target === undefined || target === cluster || gone.has(target)) continue;
    // "Mexico City" is not Mexico.
    if (target.entry !== null && cluster.entry !== null && target.entry !== cluster.entry) continue;
    if (target.entry?.country === true) continue;
    target.absorb(cluster);
    gone.add(cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

const REGION_WORDS = new Set(['region', 'province', 'oblast', 'city', 'town', 'prefecture', 'governorate']);

/** "Lockheed" for "Lockheed Martin": the first word of one longer name only. */
function mergeShortOrganisations(clusters: readonly Cluster[], sense: WordSense): Cluster[] {
  const gone = new Set<Cluster>();
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.type === 'organisation' && cluster.fullest.length > 1)
      addTo(byFirst, cluster.fullest[0] ?? '', cluster);
  }
  const people = new Set(
    clusters.flatMap(({ type, fullest }) => (type === 'person' && fullest.length > 1 ? fullest : [])),
  );
  for (const short of clusters) {
    // "Northrop" looks like a surname: of nobody, where only Northrop Grumman is named.
    const surname = short.type === 'person' && !short.mentions.some(({ candidate }) => candidate.titled);
    if (short.type === 'person' && (!surname || people.has(short.fullest[0] ?? ''))) continue;
    if (short.type === 'place' || short.entry?.type === 'place') continue;
    const words = short.fullest;
    const word = words[0];
    if (words.length !== 1 || word === undefined || word.length < 3 || placeWords.has(word)) continue;
    const longer = (byFirst.get(word) ?? []).filter((other) => other !== short && !gone.has(other));
    const only = longer[0];
    if (longer.length !== 1 || only === undefined) continue;
    // A word of the language is short for a name that its own articles give: "Rustler" for "Rustler Foods".
    if (sense.isCommon(word) && !short.mentions.every(({ text }) => only.isIn(text.source))) continue;
    if (short.entry !== null && only.entry !== null && short.entry !== only.entry) continue;
    only.absorb(short);
    gone.add(short);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/**
 * "Security Council" for "UN Security Council", "the Post" for "The Washington Post": the end of the one longer name that
 * the mention's article has.
 */
function mergeTails(clusters: readonly Cluster[]): Cluster[] {
  const byTail = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organisation') continue;
    for (let cut = 1; cut < cluster.fullest.length; cut++) {
      const tail = cluster.fullest.slice(cut).join(' ');
      if (cut < cluster.fullest.length - 1 || shortBodies.has(tail)) addTo(byTail, tail, cluster);
    }
  }
  const result: Cluster[] = [];
  const taken = new Set<Cluster>();
  for (const short of clusters) {
    const whole = short.fullest.length > 1 || shortBodies.has(short.fullest[0] ?? '');
    const open = short.type === 'organisation' && short.entry === null && whole;
    const longer = open ? (byTail.get(short.fullest.join(' ')) ?? []) : [];
    if (longer.length === 0) {
      result.push(short);
      continue;
    }
    const rest = new Cluster();
    for (const mention of short.mentions) {
      const inArticle = longer.filter((other) => other !== short && other.isIn(mention.text.source));
      const only = inArticle[0];
      if (inArticle.length !== 1 || only === undefined || taken.has(only)) rest.add(mention);
      else only.add(mention);
    }
    if (rest.mentions.length === short.mentions.length) result.push(short);
    else {
      taken.add(short);
      if (rest.mentions.length > 0) result.push(rest);
    }
  }
  return result;
}
