import type { TermEntry } from './term-dictionary.ts';

/** The words of the dictionary that one word of a query stands for. */
export interface WordGroup {
  terms: readonly TermEntry[];
  /** In how many units the words are, each by itself. */
  units: number;
  /** A word of the group, as the dictionary spells it. */
  text(which: number): string;
}

/** How many positions a term takes: a hyphenated word as a whole those of its parts. */
export const widthOf = (text: string): number => text.split('-').length;
