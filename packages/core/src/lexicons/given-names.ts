import type { Lexicons } from '../schema/lexicons.ts';

/** Given names, by gender. */
export const givenNames: Lexicons['givenNames'] = { f: [], m: [] };
