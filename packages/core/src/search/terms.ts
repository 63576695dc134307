import type { Token } from '../text/tokenize.ts';

/** The tokens that are words or numbers: marks and signs are not searched, so that "arms-control" is found as "arms control". */
export const searchable = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ shape }) => shape === 'word' || shape === 'number');
