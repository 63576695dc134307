import type { Lexicons } from '../schema/lexicons.ts';

/** Verbs that report what somebody says, thinks or wants. */
export const speechVerbs: Lexicons['speechVerbs'] = [];
