import { furnitureDay } from '../dates/furniture-date.ts';
import { headerDate } from '../dates/header.ts';
import { dayEdtf } from '../dates/period.ts';
import type { Fact } from './fact.ts';

/** The day it came out: a header's date ("Published: May 21, 2021"), else a dateline that holds the year. */
export const published: Fact = {
  name: 'published',
  read(reading) {
    const dates = reading.layer('date');
    const header = headerDate(reading, dates);
    const stated = header === undefined ? undefined : dates[header];
    const told = stated?.basis === 'explicit' && isDay(stated.edtf) ? stated : undefined;
    const furniture = told ? undefined : furnitureDay(reading);
    if (furniture !== undefined)
      return { published: { edtf: dayEdtf(furniture), basis: 'explicit', confidence: 0.95 } };
    const date = told ?? dates.find(({ basis, text }) => basis === 'dateline' && YEAR.test(text));
    return date?.when && isDay(date.when.edtf) ? { published: date.when } : undefined;
  },
};

const YEAR = /\d{4}/;
const isDay = (edtf: string | undefined): boolean => edtf !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(edtf);
