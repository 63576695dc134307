import type { Lexicons } from '../schema/lexicons.ts';

/** Words whose full stop ends no sentence. */
export const abbreviations: Lexicons['abbreviations'] = ['Mr', 'Mrs', 'Ms', 'Dr', 'Gen', 'Sen', 'Gov', 'St', 'Jr', 'Sr', 'vs', 'No', 'Lt', 'Col', 'Rep', 'Prof'];
