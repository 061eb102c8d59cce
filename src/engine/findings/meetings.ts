import type { Article } from '../article/article.ts';
import type { Disagreement, Name, Place } from '../comparison.ts';
import { placesInside } from './placesInside.ts';
import type { Statement } from './statements.ts';
import { labels, listed } from './wording.ts';

/** Who met where, as one sentence of a source tells it. */
interface Meeting {
  readonly statement: Statement;
  readonly place: Name;
  readonly people: ReadonlySet<Name>;
  readonly evidence: Place;
}

const MEETING = /\b(?:met|meets?|meeting|talks|summit)\b/iu;
/** A meeting and its place stand close together, or they belong to two statements. */
const REACH = 90;

/**
 * Meetings that sources place alike and people differently: one has A meet B in a town, another A meet C there. Both
 * may be true, so it is information, but each source then tells a meeting that the other does not.
 */
export function meetingConflicts(
  articles: readonly Article[],
  names: readonly Name[],
  statements: readonly Statement[],
): readonly Disagreement[] {
  const meetings = readMeetings(articles, names, statements);
  const reported = new Set<string>();
  return meetings.flatMap((a, i) =>
    meetings.slice(i + 1).flatMap((b): Disagreement[] => {
      if (a.place !== b.place || a.statement.source === b.statement.source || !differ(a.people, b.people)) return [];
      if (meetings.some((m) => m.place === a.place && told(m, a, b))) return [];
      const key = [a.place.id, idsOf(a.people), idsOf(b.people)].join(' ');
      if (reported.has(key) || reported.has([a.place.id, idsOf(b.people), idsOf(a.people)].join(' '))) return [];
      reported.add(key);
      const like = (m: Meeting) => m.place === a.place && (sameSet(m.people, a.people) || sameSet(m.people, b.people));
      const all = meetings.filter(like);
      return [
        {
          kind: 'place',
          severity: 'information',
          message: `Who met in ${a.place.name} differs: ${whoMet(a, all, articles)}; ${whoMet(b, all, articles)}.`,
          evidence: all.map((m) => m.evidence),
        },
      ];
    }),
  );
}

/** A source that tells both meetings contradicts neither. */
function told(m: Meeting, a: Meeting, b: Meeting): boolean {
  return (
    (m.statement.source === a.statement.source && sameSet(m.people, b.people)) ||
    (m.statement.source === b.statement.source && sameSet(m.people, a.people))
  );
}

function whoMet(meeting: Meeting, all: readonly Meeting[], articles: readonly Article[]): string {
  const sources = all.filter((m) => sameSet(m.people, meeting.people)).map((m) => m.statement.source);
  return `${listed([...meeting.people].map((name) => name.name))} in ${labels(articles, sources)}`;
}

function readMeetings(
  articles: readonly Article[],
  names: readonly Name[],
  statements: readonly Statement[],
): readonly Meeting[] {
  const people = mentionsOf(names, 'person');
  const peopleIn = placesInside([...people.values()].flat());
  const placeIn = placesInside([...mentionsOf(names, 'place').values()].flat());
  return statements.flatMap((statement): Meeting[] => {
    const verb = MEETING.exec(statement.text);
    if (verb === null) return [];
    const text = articles[statement.source]?.text ?? '';
    const at = statement.place.start + verb.index;
    const inPlace = placeIn(statement.place).find(
      ({ start }) => start > at && start - at < REACH && /\bin\s(?:the\s)?$/u.test(text.slice(start - 8, start)),
    );
    if (inPlace === undefined) return [];
    const near = { ...statement.place, end: inPlace.start };
    const present = new Set(peopleIn(near).map((m) => m.name));
    const counterpart = /\b(?:his|her) (?:[\p{L}]+ ){0,3}counterpart\b/u.exec(text.slice(near.start, near.end));
    const known = counterpart === null ? null : counterpartOf(people, text, statement.source);
    if (known !== null) present.add(known);
    if (present.size !== 2) return [];
    return [{ statement, place: inPlace.name, people: present, evidence: statement.place }];
  });
}

interface NamedPlace extends Place {
  readonly name: Name;
}

function mentionsOf(names: readonly Name[], type: Name['type']): ReadonlyMap<number, readonly NamedPlace[]> {
  const bySource = new Map<number, NamedPlace[]>();
  for (const name of names) {
    if (name.type !== type) continue;
    for (const mention of name.mentions) {
      const list = bySource.get(mention.source) ?? [];
      list.push({ ...mention, name });
      bySource.set(mention.source, list);
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.start - b.start);
  return bySource;
}

/** Who "his counterpart" is: the person whom the source calls so by name. */
function counterpartOf(people: ReadonlyMap<number, readonly NamedPlace[]>, text: string, source: number): Name | null {
  const named = (people.get(source) ?? []).filter((m) =>
    /\bcounterpart,?\s$/u.test(text.slice(Math.max(0, m.start - 14), m.start)),
  );
  return named[0]?.name ?? null;
}

/** Somebody took part in both meetings, and in each somebody who did not in the other. */
function differ(a: ReadonlySet<Name>, b: ReadonlySet<Name>): boolean {
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared > 0 && shared < a.size && shared < b.size;
}

function sameSet(a: ReadonlySet<Name>, b: ReadonlySet<Name>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

function idsOf(people: ReadonlySet<Name>): string {
  return [...people]
    .map((name) => name.id)
    .sort()
    .join('+');
}
