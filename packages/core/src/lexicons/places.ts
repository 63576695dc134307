import type { Lexicons } from '../schema/lexicons.ts';

/** Countries with capitals, demonyms and metonyms; cities and regions of foreign affairs. */
export const places: Lexicons['places'] = [];
