import type { When } from '@readout/core';

const SEASONS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'Q1',
  '34': 'Q2',
  '35': 'Q3',
  '36': 'Q4',
  '40': 'first half',
  '41': 'second half',
};

/** A date to read: `2021-05-04/2021-05-05` as 2021-05-04/05, `2021-22` as summer 2021, `2024-10-11~` as ~2024-10-11. */
export function readable(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return point(from);
  if (to === '' || to === '..') return `from ${point(from)}`;
  if (from === '' || from === '..') return `until ${point(to)}`;
  const month = from.slice(0, 8);
  return /^\d{4}-\d{2}-\d{2}$/.test(to) && to.startsWith(month)
    ? `${point(from)}/${to.slice(8)}`
    : `${point(from)}/${point(to)}`;
}

function point(edtf: string): string {
  const about = /[~?%]$/.test(edtf) ? '~' : '';
  const plain = edtf.replace(/[~?%]$/, '');
  const season = /^(\d{4})-(\d{2})$/.exec(plain);
  const name = season && SEASONS[season[2]!];
  if (season && name) return `${about}${name} ${season[1]}`;
  if (/^\d{3}X$/.test(plain)) return `${about}${plain.slice(0, 3)}0s`;
  return about + plain.replace(/T(\d{2}:\d{2}).*$/, ' $1');
}

/** When something was, or that nothing tells it. */
export const dated = (when: When | undefined): string => (when ? readable(when.edtf) : 'undated');
