import type { Rule } from '../rule.ts';
import { afterName } from './after-name.ts';
import { betweenMarks } from './between-marks.ts';
import type { MarkedWords } from './marked-words.ts';

/** The ways to find marked words without knowing the language; where two claim the same words the earlier wins. */
export const rules: readonly Rule<MarkedWords, 'section'>[] = [afterName, betweenMarks];
