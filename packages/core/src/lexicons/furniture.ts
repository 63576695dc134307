import type { Lexicons } from '../schema/lexicons.ts';

/** Lines of site furniture. */
export const furniture: Lexicons['furniture'] = [];
