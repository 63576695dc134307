import type { Lexicons } from '../schema/lexicons.ts';

/** International bodies, ministries, agencies, parties, armed groups, media. */
export const organizations: Lexicons['organizations'] = [];
