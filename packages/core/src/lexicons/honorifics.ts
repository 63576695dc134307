import type { Lexicons } from '../schema/lexicons.ts';

/** Words of address before a name. */
export const honorifics: Lexicons['honorifics'] = [];
