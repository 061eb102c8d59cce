import type { Article } from '../article/article.ts';
import type { Disagreement, Figure, Name, Place } from '../comparison.ts';
import { datesAgree } from './figureConflicts.ts';
import { fold } from '../text/fold.ts';
import { placesInside, placesTouching } from './placesInside.ts';
import type { Statement } from './statements.ts';
import { cited, labels } from './wording.ts';

/** What happens to a thing or a person once, by the words that tell it. */
const EVENTS: readonly (readonly ['thing' | 'person', RegExp])[] = [
  ['thing', /\b(?:opened|inaugurated|launched|unveiled)\b/giu],
  ['thing', /\b(?:founded|established|set up)\b/giu],
  ['person', /\bborn\b/giu],
  ['person', /\b(?:died|passed away)\b/giu],
  ['person', /\bsworn in\b/giu],
];
/** Between the verb and its date stand few words ("opened to holidaymakers on July 1"). */
const REACH_TO_DATE = 45;
/** Between the name and its verb a relative clause may stand. */
const REACH_TO_NAME = 80;

/** One telling of an event: whose, which, when. */
interface Telling {
  /** The capitalised words that name it. */
  readonly subject: string;
  readonly event: number;
  readonly date: Figure;
}

/**
 * Dates that differ for what can happen only once: the opening of a place, a birth, a death. The sentences around them
 * need not be alike.
 */
export function singleEventConflicts(
  articles: readonly Article[],
  names: readonly Name[],
  figures: readonly Figure[],
  statements: readonly Statement[],
): readonly Disagreement[] {
  const persons = names.filter(({ type }) => type === 'person').flatMap(({ mentions }) => mentions);
  const personsAt = placesTouching(persons);
  const isPerson = ({ source, start }: Place): boolean => personsAt({ source, start, end: start + 1 }).length > 0;
  const datesInside = placesInside(figures.filter(({ kind }) => kind === 'date'));
  const tellings = statements.flatMap((statement) =>
    tellingsIn(articles, isPerson, datesInside(statement.place), statement),
  );
  const reported = new Set<string>();
  return tellings.flatMap((a, i) =>
    tellings.slice(i + 1).flatMap((b): Disagreement[] => {
      const [x, y] = [a.date, b.date];
      if (fold(a.subject) !== fold(b.subject) || a.event !== b.event || x.source === y.source) return [];
      if (x.value === null || y.value === null || datesAgree(x.value, y.value)) return [];
      // both of a day, a month or a year; "in June" against "on July 1" may be the plan and the day
      if (x.value.length !== y.value.length || x.value.length > 10) return [];
      const key = `${fold(a.subject)} ${a.event} ${[x.value, y.value].sort().join(' ')}`;
      if (reported.has(key)) return [];
      reported.add(key);
      const same = tellings.filter((t) => fold(t.subject) === fold(a.subject) && t.event === a.event);
      const of = (value: string) => same.filter((t) => t.date.value === value);
      const says = [x.value, y.value]
        .map(
          (value) =>
            `${cited(of(value)[0]?.date.text ?? '')} in ${labels(
              articles,
              of(value).map((t) => t.date.source),
            )}`,
        )
        .join(', ');
      const evidence = [...of(x.value), ...of(y.value)].map(({ date: { source, start, end } }) => ({
        source,
        start,
        end,
      }));
      return [{ kind: 'date', severity: 'warning', message: `The date differs for ${a.subject}: ${says}.`, evidence }];
    }),
  );
}

/** The nearest run of capitalised words before a verb that is wanted: "the Harbour Bridge, which Lund opened". */
function subjectBefore(text: string, verb: number, isWanted: (start: number) => boolean): string | null {
  const runs = [
    ...text
      .slice(Math.max(0, verb - REACH_TO_NAME), verb)
      .matchAll(/\p{Lu}[\p{L}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{N}’'-]*)*/gu),
  ];
  for (const run of runs.reverse()) {
    const subject = run[0]
      .replace(/^(?:The|A|An|On|In|It|Its|His|Her|When|After)(?:\s|$)/u, '')
      .replace(/[’']s?$/u, '');
    const start = Math.max(0, verb - REACH_TO_NAME) + run.index + run[0].length - subject.length;
    if (subject.length > 2 && isWanted(start)) return subject;
  }
  return null;
}

function tellingsIn(
  articles: readonly Article[],
  isPerson: (at: Place) => boolean,
  dates: readonly Figure[],
  { source, place }: Statement,
): readonly Telling[] {
  if (dates.length === 0) return [];
  const text = (articles[source]?.text ?? '').slice(place.start, place.end);
  return EVENTS.flatMap(([of, verbs], event) =>
    [...text.matchAll(verbs)].flatMap((match): Telling[] => {
      const from = place.start + match.index;
      const to = from + match[0].length;
      const date = dates.find(
        ({ start }) =>
          start >= to &&
          start - to <= REACH_TO_DATE &&
          !/[,;:(]/u.test(text.slice(to - place.start, start - place.start)),
      );
      if (date === undefined) return [];
      const subject = subjectBefore(
        text,
        match.index,
        (start) => isPerson({ source, start: place.start + start, end: 0 }) === (of === 'person'),
      );
      return subject === null ? [] : [{ subject, event, date }];
    }),
  );
}
