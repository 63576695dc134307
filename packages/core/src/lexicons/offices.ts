import type { Lexicons } from '../schema/lexicons.ts';

/** Offices and the words for them. */
export const offices: Lexicons['offices'] = [];
