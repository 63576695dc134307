const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days from 1 January 1970 to the first day a date may mean: `2021`, `2021-05`, `2021-05-19`. `undefined` for what is no date. */
export const dayNumber = (date: string): number | undefined => daysOf(date)?.first;

/** First and last day of a year, a month, a day. */
export function daysOf(date: string): { first: number; last: number } | undefined {
  const parts = DATE.exec(date);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  const first = days(year, month - 1, day);
  const end = parts[2] ? days(year, month, 0) : days(year + 1, 0, 0);
  if (month < 1 || month > 12 || day < 1 || first > end) return undefined;
  return { first, last: parts[3] ? first : end };
}

function days(year: number, month: number, day: number): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month, day);
  return Math.round(time.getTime() / DAY);
}
