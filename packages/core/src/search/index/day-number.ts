const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days from 1 January 1970 to the first day a date may mean: `2021`, `2021-05`, `2021-05-19`. `undefined` for what is no date. */
export const dayNumber = (date: string): number | undefined => daysOf(date)?.first;

/** First and last day of a year, a month, a day. */
export function daysOf(date: string): { first: number; last: number } | undefined {
  const parts = DATE.exec(date);
  if (!parts) return undefined;
  const [, year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  const utc = (y: number, m: number, d: number): number => {
    const time = new Date(0);
    time.setUTCFullYear(y, m, d);
    return Math.round(time.getTime() / DAY);
  };
  const y = year!;
  if (month === undefined) return { first: utc(y, 0, 1), last: utc(y + 1, 0, 0) };
  if (month < 1 || month > 12) return undefined;
  const last = utc(y, month, 0);
  const first = utc(y, month - 1, 1);
  if (day === undefined) return { first, last };
  return day >= 1 && first + day - 1 <= last ? { first: first + day - 1, last: first + day - 1 } : undefined;
}
