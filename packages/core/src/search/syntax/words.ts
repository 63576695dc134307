import { tokenize } from '../../text/tokenize.ts';

/** The words of a text as the index knows them, folded. Signs between them part words: "arms-control" is two. */
export const wordsIn = (text: string): string[] =>
  tokenize(text)
    .filter(({ shape, lower }) => (shape === 'word' || shape === 'number') && lower !== '')
    .map(({ lower }) => lower);

/** Whether a word is only the end of a possessive: "Lavrov’s" is asked for as "Lavrov" unless it stands in marks. */
export const isPossessive = (word: string): boolean => word === "'s";
