import type { Lexicons } from '../schema/lexicons.ts';

/** Nouns that report what somebody says. */
export const speechNouns: Lexicons['speechNouns'] = [];
