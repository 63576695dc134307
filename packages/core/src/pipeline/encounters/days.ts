/** The first and last day of an EDTF date, as numbers that compare: 20210519. Open ends are far away. */
export interface Days {
  first: number;
  last: number;
}

const FIRST = 0;
const LAST = 99991231;

/** The days an EDTF date or interval spans; undefined where it is none. */
export function daysOf(edtf: string): Days | undefined {
  const [from, to, more] = edtf.split('/');
  if (more !== undefined || from === undefined) return undefined;
  const start = from === '..' || from === '' ? { first: FIRST, last: FIRST } : point(from);
  const end = to === undefined ? start : to === '..' || to === '' ? { first: LAST, last: LAST } : point(to);
  return start && end && { first: start.first, last: end.last };
}

function point(edtf: string): Days | undefined {
  const plain = edtf.replace(/[~?%]/g, '');
  const [year = '', part, day] = plain.split('T')[0]!.split('-');
  if (/^\d{3}X$/.test(year))
    return { first: Number(`${year.slice(0, 3)}00101`), last: Number(`${year.slice(0, 3)}91231`) };
  if (!/^\d{4}$/.test(year)) return undefined;
  const base = Number(year) * 10000;
  if (part === undefined) return { first: base + 101, last: base + 1231 };
  const number = Number(part);
  if (day !== undefined) return { first: base + number * 100 + Number(day), last: base + number * 100 + Number(day) };
  if (number <= 12) return { first: base + number * 100 + 1, last: base + number * 100 + 31 };
  const months = PARTS[number];
  return (
    months && { first: base + months[0] * 100 + 1, last: base + months[1] * 100 + 31 + (months[1] > 12 ? 8800 : 0) }
  );
}

/** Seasons, quarters and halves by their months; winter runs into the next year. */
const PARTS: Record<number, readonly [number, number]> = {
  21: [3, 6],
  22: [6, 9],
  23: [9, 12],
  24: [12, 15],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

export const overlap = (a: Days | undefined, b: Days | undefined): boolean =>
  !a || !b || (a.first <= b.last && b.first <= a.last);

/** Whether a stretch of days is a single day. */
export const isDay = (edtf: string): boolean => {
  const days = daysOf(edtf);
  return days !== undefined && days.first === days.last;
};

/** The date of an id: the day, or the month or year that holds all of it; "undated" otherwise. */
export function dayOfId(edtf: string | undefined): string {
  const days = edtf === undefined ? undefined : daysOf(edtf);
  if (!days || days.first === FIRST || days.last === LAST) return 'undated';
  const first = String(days.first).padStart(8, '0');
  const last = String(days.last).padStart(8, '0');
  if (first === last) return `${first.slice(0, 4)}-${first.slice(4, 6)}-${first.slice(6)}`;
  if (first.slice(0, 6) === last.slice(0, 6)) return `${first.slice(0, 4)}-${first.slice(4, 6)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  return 'undated';
}
