import { tokenize } from '../../text/tokenize.ts';
import { searchable } from '../terms.ts';

/** The words of a text as the index knows them, folded. Signs between them part words: "arms-control" is two. */
export const wordsIn = (text: string): string[] =>
  searchable(tokenize(text))
    .map(({ lower }) => lower)
    .filter((word) => word !== '');

/** Whether a word is only the end of a possessive: "Lavrov’s" is asked for as "Lavrov" unless it stands in marks. */
export const isPossessive = (word: string): boolean => word === "'s";
