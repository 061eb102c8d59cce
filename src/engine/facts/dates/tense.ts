/** Whether the words around a date speak of what has been or of what is to come. */
export type Tense = 'past' | 'future' | null;

const FUTURE =
  /\b(?:will|won['’]t|would|shall|until|till|due|scheduled|expected|expects?|planned|plans?|planning|upcoming|coming|set to|ahead of|is to|are to|supposed to|take place|going to|could|may|might|by(?=(?:\s(?:the|early|late|mid|end|start|middle|beginning|of|this|next|around|about))*\W*$)|next|fac(?:es|ing)|as early as|deadline|starting|beginning|begins|starts|opens|closes|expires?|resumes?|lapses|departs|convenes|kicks off|takes effect|goes on sale|(?:postponed|rescheduled|moved|delayed|pushed back|extended|brought forward)[^.;]{0,40}\sto|hopes to|aims to|wird|werden|sera|va)\b/giu;
const PAST =
  /\b(?:said|says|told|met|held|was|were|had|did|went|came|took|made|won|lost|began|became|left|gave|got|wrote|spoke|saw|found|sent|led|fell|rose|hit|cut|quit|shut|set off|ran|fled|flew|drew|grew|threw|knew|took|broke|chose|froze|swore|tore|sang|sank|brought|bought|caught|fought|sought|taught|thought|built|spent|heard|kept|slept|felt|dealt|meant|stood|sold|paid|laid|struck|sat|swept|shot|withdrew|since|earlier|ago|\p{L}{2,}ed|sagte|a dit|сказал|заявил)\b/giu;
const REACH = 90;

/** @param text the sentence of the date, which stands at `start … end` */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - REACH), start);
  const future = lastIndex(before, FUTURE);
  const past = lastIndex(before, PAST);
  // "scheduled" is both a sign of what is to come and a past form
  if (future >= 0 && future >= past) return 'future';
  if (past > future) return 'past';
  if (/^\s(?:is|marks|will)\b/u.test(text.slice(end, end + 8))) return 'future';
  const after = text.slice(end, end + REACH).split(/[.;!?](?:\s|$)/u)[0] ?? '';
  const futureAfter = firstIndex(after, FUTURE);
  const pastAfter = firstIndex(after, PAST);
  if (futureAfter === pastAfter) return null;
  return futureAfter < pastAfter ? 'future' : 'past';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function firstIndex(text: string, pattern: RegExp): number {
  const found = text.search(new RegExp(pattern.source, 'iu'));
  return found < 0 ? Infinity : found;
}
