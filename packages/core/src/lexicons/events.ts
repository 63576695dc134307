import type { Lexicons } from '../schema/lexicons.ts';

/** Recurring and single events since 2015, with their dates and places. */
export const events: Lexicons['events'] = [];
