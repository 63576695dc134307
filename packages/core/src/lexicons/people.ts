import type { Lexicons } from '../schema/lexicons.ts';

/** Heads of state and government, foreign ministers, spokespeople and others of foreign affairs, with their terms. */
export const people: Lexicons['people'] = [];
