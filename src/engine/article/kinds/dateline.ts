import { agencyIn } from './agencies.ts';
import { type DayOrder, findDates, type FoundDate } from './dates.ts';

/** What stands before the first sentence of an agency report: `SEOUL, July 12, 2025 (NWA) — …`. */
export interface Dateline {
  /** By its usual short name where it is known, else as printed. */
  readonly agency: string | null;
  /** Only when the dateline tells the year. */
  readonly date: FoundDate | null;
}

/** Place and day; a story's first words are seldom set off from the rest so early. */
const WINDOW = 140;

/** `SEOUL, July 12, 2025 (NWA) —`, `Seoul (AFP) -`, `MOSCOW, July 12. /TASS/.`, `BEIJING, July 12 (Xinhua) --` */
const CREDITED =
  /^(?<place>\p{L}[^()\n]{1,70}?)\s*(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>\p{L}[^/\n]{1,30})\/)\s*(?:[-–—:=]|\.\s)/u;
/** `МОСКВА, 12 июл - РИА Новости. …` */
const NAMED_BEHIND = /^\p{Lu}{3,}[^-–—.]{0,40}[-–—]\s?(?<name>[^.\n]{2,24})\.\s/u;
/** `SEOUL, July 12, 2025 —`: without an agency, all capitals and a day show the dateline. */
const UNCREDITED = /^\p{Lu}[\p{Lu}.' -]{2,40},\s(?:[^-–—.]|(?<=\p{L})\.){3,50}\s?[-–—]{1,2}\s/u;
/** `(서울=연합뉴스) …`, `（ソウル＝聯合ニュース）`, `【ソウル共同】`, `【北京時事】` */
const BRACKETED = /^[（(【[［]\s*(?<inside>[^（()）【】[\]\n]{2,40})\s*[）)】\]］]/u;
/** `新华社北京7月12日电`, `中央社記者王小明台北12日電` */
const WIRED = /^[（(【]?\s*(?<name>\p{Script=Han}{2,6}?(?:社|网|網))\p{Script=Han}{0,12}[^，。\n]{0,16}[电電讯訊]/u;

/** Reads the dateline of a paragraph, or returns `null` when it begins with none. */
export function readDateline(paragraph: string, order: DayOrder = 'day first'): Dateline | null {
  const head = paragraph.slice(0, WINDOW);
  const credited = CREDITED.exec(head);
  if (credited !== null) {
    const { place = '', round, slashed } = credited.groups ?? {};
    const date = findDates(place, order)[0] ?? null;
    const agency = agencyNamed(round ?? slashed ?? '', date !== null || isPlaceInCapitals(place));
    return agency === null ? null : { agency, date };
  }
  const behind = NAMED_BEHIND.exec(head)?.groups?.['name'];
  const agency = (behind === undefined ? null : agencyIn(behind)) ?? eastAsianAgency(head);
  if (agency !== null) return { agency, date: findDates(head.slice(0, 60), order)[0] ?? null };
  const uncredited = UNCREDITED.exec(head);
  const date = uncredited === null ? undefined : findDates(uncredited[0], order)[0];
  return date === undefined ? null : { agency: null, date };
}

function agencyNamed(name: string, surely: boolean): string | null {
  return agencyIn(name) ?? (surely && AGENCY_SHAPE.test(name) ? name.trim() : null);
}

/** `NWA`, `Coast News Service`: agencies that no table knows. */
const AGENCY_SHAPE = /^\s*(?:\p{Lu}{2,7}|(?:\p{Lu}[\p{L}-]*\s){0,4}(?:News|Press|Agency|Wire|Service|Newsroom))\s*$/u;

/** Shorter words in capitals (NATO, OPEC) are as often the subject of a sentence. */
const isPlaceInCapitals = (place: string): boolean => /^\p{Lu}{5,}(?:[\s-]\p{Lu}{2,})*(?:,|$)/u.test(place.trim());

function eastAsianAgency(head: string): string | null {
  const wired = WIRED.exec(head)?.groups?.['name'];
  if (wired !== undefined) return agencyIn(wired);
  const inside = BRACKETED.exec(head)?.groups?.['inside'];
  if (inside === undefined) return null;
  const [, after] = inside.split(/[=＝]/u);
  if (after !== undefined) return agencyIn(after);
  // 【ソウル共同】: place and agency are not parted.
  const end = /(?:共同|時事|聯合ニュース|新華社|ロイター|中央社|AFP|AP|CNS)$/u.exec(inside)?.[0];
  return end === undefined ? null : agencyIn(end);
}
