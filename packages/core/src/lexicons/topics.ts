import type { Lexicons } from '../schema/lexicons.ts';

/** Topics of foreign affairs. */
export const topics: Lexicons['topics'] = [];
