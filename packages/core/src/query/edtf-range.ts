/** The first and last day an EDTF value may mean, as ISO days, which sort as text. */
export interface DayRange {
  first: string;
  last: string;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/** First and last month of a sub-year grouping: meteorological seasons of the north, quarters, halves. A winter ends in the year after. */
const groupings: Record<string, [from: number, to: number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:Z+-]*)?)?)?[~?%]?$/;

/** The days an EDTF date or interval covers; `undefined` for what is no date. An open or unknown end reaches for ever. */
export function edtfRange(edtf: string): DayRange | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) return pointRange(edtf);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(from) && open(to)) return undefined;
  const first = open(from) ? BEGINNING : pointRange(from)?.first;
  const last = open(to) ? END : pointRange(to)?.last;
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

/** Whether two ranges share a day. */
export const rangesOverlap = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;

function pointRange(point: string): DayRange | undefined {
  if (/^\d{3}X$/.test(point)) return { first: `${point.slice(0, 3)}0-01-01`, last: `${point.slice(0, 3)}9-12-31` };
  const parts = POINT.exec(point);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const group = day === undefined ? groupings[month] : undefined;
  if (group) return months(Number(year), ...group);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return months(Number(year), Number(month), Number(month));
  const iso = `${year}-${month}-${day}`;
  return Number(day) >= 1 && iso <= months(Number(year), Number(month), Number(month)).last
    ? { first: iso, last: iso }
    : undefined;
}

/** From the first day of a month to the last day of another; month 13 is January of the year after. */
function months(year: number, from: number, to: number): DayRange {
  const lastYear = to > 12 ? year + 1 : year;
  const lastMonth = to > 12 ? to - 12 : to;
  const days = [
    31,
    lastYear % 4 === 0 && (lastYear % 100 !== 0 || lastYear % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][lastMonth - 1];
  return {
    first: `${digits(year, 4)}-${digits(from, 2)}-01`,
    last: `${digits(lastYear, 4)}-${digits(lastMonth, 2)}-${days}`,
  };
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
