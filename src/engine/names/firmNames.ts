import { Cluster } from './clusters.ts';
import { companyTails } from './wordClasses.ts';

const ENDINGS: ReadonlySet<string> = new Set([
  ...companyTails,
  ...'company corporation group limited incorporated holdings'.split(' '),
]);

/** "Halden Corp", "Halden Corporation" and "Halden", where something else calls them so. */
export function mergeCompanyEndings(clusters: readonly Cluster[]): Cluster[] {
  const byCore = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.type === 'organisation' && cluster.fullest.length > 0) {
      const core = coreOf(cluster.fullest);
      if (core.length === cluster.fullest.length) byCore.set(core.join(' '), cluster);
    }
  }
  const gone = new Set<Cluster>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organisation') continue;
    const core = coreOf(cluster.fullest);
    if (core.length === 0 || core.length === cluster.fullest.length) continue;
    const key = core.join(' ');
    const same = byCore.get(key);
    if (same === undefined) byCore.set(key, cluster);
    else if (same !== cluster && (same.entry === null || cluster.entry === null || same.entry === cluster.entry)) {
      same.absorb(cluster);
      gone.add(cluster);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** The words before "Co", "Inc", "Group plc". */
function coreOf(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && ENDINGS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** "the Bush recession" of an article that has a President Bush: no town called so, unless the words near say it. */
export function mergeTownsIntoPeople(clusters: readonly Cluster[]): Cluster[] {
  const titled = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const [word] = cluster.fullest;
    if (cluster.type !== 'person' || cluster.fullest.length !== 1 || word === undefined) continue;
    if (cluster.mentions.some(({ candidate }) => candidate.titled)) titled.set(word, cluster);
  }
  if (titled.size === 0) return [...clusters];
  return clusters.flatMap((town) => {
    const person =
      town.entry?.weak === true && town.fullest.length === 1 ? titled.get(town.fullest[0] ?? '') : undefined;
    if (person === undefined || person === town) return [town];
    const rest = new Cluster();
    for (const mention of town.mentions) {
      const said = mention.votes.place > TOWN_VOTES || !person.isIn(mention.text.source);
      if (said) rest.add(mention);
      else
        person.add({
          ...mention,
          candidate: { ...mention.candidate, entry: null },
          votes: { ...mention.votes, place: 0 },
        });
    }
    return rest.mentions.length === 0 ? [] : [rest];
  });
}

const TOWN_VOTES = 2.5; // what the table of towns gives, see `votesFor`
