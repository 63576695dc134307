import type { Lexicons } from '../schema/lexicons.ts';

/** Words that tell of an encounter. */
export const encounterWords: Lexicons['encounterWords'] = [];
