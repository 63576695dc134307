import type { PersonEntry, TermOfOffice } from '../../../schema/lexicons.ts';
import { daysBetween } from '../events/days.ts';

/** Offices whose holders news names without an introduction. */
const HIGHEST = new Set(
  'supreme-leader pope emperor king queen sultan emir president transitional-president general-secretary chancellor prime-minister crown-prince junta-chief secretary-general commission-president council-president high-representative vice-president deputy-prime-minister foreign-minister secretary-of-state foreign-secretary secretary-of-defense'.split(
    ' ',
  ),
);
/** Somebody who left the office so many days ago, or comes into it so soon, is still news under it. */
const AFTER = 3 * 365;
const BEFORE = 365;

/** Whether somebody held one of the highest offices about the day of the text; at any time where that is not known. */
export const isProminent = (entry: PersonEntry, day: string | undefined): boolean =>
  (entry.terms ?? []).some((term) => HIGHEST.has(term.office) && (day === undefined || isNear(term, day)));

const isNear = ({ from, to }: TermOfOffice, day: string): boolean =>
  (from === undefined || daysBetween(day, from) <= BEFORE) && (to === undefined || daysBetween(to, day) <= AFTER);
