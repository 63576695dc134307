import type { Lexicons } from '../schema/lexicons.ts';

/** Units and the words for them. */
export const units: Lexicons['units'] = [];
