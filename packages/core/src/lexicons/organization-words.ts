import type { Lexicons } from '../schema/lexicons.ts';

/** Head words of the names of organizations. */
export const organizationWords: Lexicons['organizationWords'] = [];
