import { furnitureDay } from '../dates/furniture-date.ts';
import { headerDate } from '../dates/header.ts';
import { dayEdtf } from '../dates/period.ts';
import type { Fact } from './fact.ts';

/**
 * The day it came out: a header's date ("Published: May 21, 2021"), else a dateline that holds the year, else about the day of
 * the known event the article tells of ("on Friday", at a summit whose days are known): `2024-10-11~`.
 */
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
    if (date?.when && isDay(date.when.edtf)) return { published: date.when };
    const ofEvent = dates.find(({ basis, edtf }) => basis === 'event' && isDay(edtf));
    return (
      ofEvent?.when && {
        published: {
          ...ofEvent.when,
          edtf: `${ofEvent.when.edtf.slice(0, 10)}~`,
          confidence: AROUND * ofEvent.confidence,
        },
      }
    );
  },
};

/** News comes out within days of what it tells of, but not surely on the day. */
const AROUND = 0.7;

const YEAR = /\d{4}/;
const isDay = (edtf: string | undefined): boolean => edtf !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(edtf);
