import type { Lexicons } from '../schema/lexicons.ts';

/** January first; full name, then abbreviations. */
export const months: Lexicons['months'] = [['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'], ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec']];

/** Monday first. */
export const weekdays: Lexicons['weekdays'] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tue', 'Tues'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thu', 'Thur', 'Thurs'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
];

/** Days that have a name. */
export const feasts: Lexicons['feasts'] = [];

/** Number words. */
export const numbers: Lexicons['numbers'] = {};
