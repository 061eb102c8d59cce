// 2025, 2025-07, 2025-07-12, 2025-07-12T09:30, 2025-07-12T09:30:00.5+09:00
const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u;

/** Whether a text is an ISO 8601 date, or date and time, that the calendar has: 2025-02-30 is none. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text)?.groups;
  if (parts === undefined) return false;
  const month = Number(parts['month'] ?? 1);
  const day = Number(parts['day'] ?? 1);
  const date = new Date(Date.UTC(Number(parts['year']), month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    Number(parts['hour'] ?? 0) < 24 &&
    Number(parts['minute'] ?? 0) < 60
  );
}
