import { placeIn } from '../article/offsets.ts';
import type { Name, Place, Role } from '../comparison.ts';
import type { Cluster } from './clusters.ts';
import type { Entry } from './lexicon.ts';
import { METONYMS } from './lexicon/metonyms.ts';
import type { Mention } from './mention.ts';
import { particles } from './wordClasses.ts';

/** Clusters worked on between two steps; one may have thousands of mentions. */
const AT_ONCE = 50;

/** Makes the names of a comparison from clusters of mentions, in order of their first mention; yields between stretches. */
export function* nameClusters(clusters: readonly Cluster[]): Generator<void, readonly Name[]> {
  const placed: { readonly cluster: Cluster; readonly mentions: readonly Place[] }[] = [];
  for (const cluster of clusters) {
    placed.push({ cluster, mentions: cluster.mentions.map(placeOf).sort(byPlace) });
    if (placed.length % AT_ONCE === 0) yield;
  }
  placed.sort((a, b) => byPlace(a.mentions[0] ?? NOWHERE, b.mentions[0] ?? NOWHERE));
  yield;
  const ids = new Map(placed.map(({ cluster }, index) => [cluster, `n${index + 1}`]));
  const names: Name[] = [];
  for (const { cluster, mentions } of placed) {
    const aliases = spellingsOf(cluster);
    const maybe = [...cluster.maybe].flatMap((other) => ids.get(other) ?? []);
    const { entry } = cluster;
    const standsFor = METONYMS[entry?.name ?? ''];
    const country = cluster.type === 'place' ? entry?.countryCode : undefined;
    names.push({
      id: ids.get(cluster) ?? '',
      name:
        cluster.type === 'person' && entry === null
          ? (usualFullName(cluster) ?? aliases[0] ?? '')
          : nameOf(entry, aliases),
      type: cluster.type,
      aliases,
      roles: cluster.type === 'person' ? rolesOf(cluster) : [],
      mentions,
      ...(maybe.length > 0 && { maybe }),
      ...(standsFor !== undefined && { standsFor }),
      ...(country !== undefined && { country }),
    });
    if (names.length % AT_ONCE === 0) yield;
  }
  return names;
}

/** The usual name, but no acronym where the texts write a name in full. */
function nameOf(entry: Entry | null, aliases: readonly string[]): string {
  const fullest = aliases[0] ?? '';
  if (entry === null) return fullest;
  return !entry.name.includes(' ') && fullest.includes(' ') && entry.type !== 'place' ? fullest : entry.name;
}

const PATRONYMIC = /(?:ovich|evich|ovych|yovych|ovna|evna|ivna)$/u;

/**
 * The full name that the texts write most: "Vladimir Putin", though one of them adds "Vladimirovich"; null where none
 * has two words besides particles ("Abu Ubaida").
 */
function usualFullName(cluster: Cluster): string | null {
  const counts = new Map<string, { count: number; words: number; added: boolean }>();
  const longest = cluster.fullest.length;
  for (const [{ spelling, words }, times] of cluster.forms) {
    if (words.filter((word) => !particles.has(word)).length < Math.min(2, longest)) continue; // "von der Leyen" is none
    const known = counts.get(spelling);
    // A patronymic or an initial that others leave out.
    const added = words.length > 2 && words.slice(1, -1).some((word) => word.length === 1 || PATRONYMIC.test(word));
    if (known === undefined) counts.set(spelling, { count: times, words: words.length, added });
    else known.count += times;
  }
  const [usual] = [...counts].sort(
    ([, a], [, b]) => Number(a.added) - Number(b.added) || b.count - a.count || b.words - a.words,
  );
  return usual?.[0] ?? null;
}

function placeOf(mention: Mention): Place {
  const { paragraph, source } = mention.text;
  const { placed } = mention;
  if (placed?.paragraph === paragraph && placed.place.source === source) return placed.place;
  const place = placeIn(source, paragraph, mention.start, mention.end);
  mention.placed = { paragraph, place };
  return place;
}

const NOWHERE: Place = { source: Infinity, start: 0, end: 0 };

function byPlace(a: Place, b: Place): number {
  return a.source - b.source || a.start - b.start || a.end - b.end;
}

/** Every spelling once: the one with most words first, then the most frequent. */
function spellingsOf(cluster: Cluster): string[] {
  const counts = new Map<string, { count: number; words: number }>();
  for (const [{ spelling, words }, times] of cluster.forms) {
    const known = counts.get(spelling);
    if (known === undefined) counts.set(spelling, { count: times, words: words.length });
    else known.count += times;
  }
  return [...counts].sort(([, a], [, b]) => b.words - a.words || b.count - a.count).map(([spelling]) => spelling);
}

function rolesOf(cluster: Cluster): Role[] {
  const roles: Role[] = [];
  for (const { role, text } of cluster.mentions) {
    if (role === null) continue;
    const { paragraph, source } = text;
    const { start, end } = placeIn(source, paragraph, role.start, role.end);
    roles.push({ text: paragraph.text.slice(role.start, role.end), source, start, end });
  }
  return roles;
}
