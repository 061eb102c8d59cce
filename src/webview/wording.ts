import type { RowLook } from './contentIndex.ts';

// Made once: each takes longer to make than a hundred dates to write.
const WHOLE_DATE = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' });
const MONTH_AND_YEAR = dateFormat({ year: 'numeric', month: 'long' });
const DAY_AND_MONTH = dateFormat({ month: 'long', day: 'numeric' });

function dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
}

/** "1 row", "3 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What the colour of a row says. */
export function lookInWords(look: RowLook): string {
  return look === 'waiting' ? 'not compared yet' : look;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How sure a link is, by its score (0 … 1). Never wholly: a careful reader would not confirm every such link. */
export function sureness(score: number): string {
  return percent(Math.min(score, 0.99));
}

/** The first words of a text, at most `length` characters, cut at a word where one ends near. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length)}…`;
}

/**
 * A date as a reader writes it.
 * @param iso ISO 8601, as precise as is known: "2025", "2025-07", "2025-07-12", "2025-07-12T08:00Z"
 */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  return (day === undefined ? MONTH_AND_YEAR : WHOLE_DATE).format(date);
}

/** A day without its year: "12 July". @param iso "2025-07-12" */
export function dayInWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return DAY_AND_MONTH.format(date);
}
