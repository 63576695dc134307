import { type Token, tokenize } from '../text/tokenize.ts';

/** A word, or the words of a phrase, folded. */
export type Term = readonly string[];

/** The tokens that are words or numbers: marks and signs are not searched, so that "arms-control" is found as "arms control". */
export const searchable = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ shape }) => shape === 'word' || shape === 'number');

const wordsOf = (text: string): string[] => searchable(tokenize(text)).map(({ lower }) => lower);

/** The terms of a query: words in marks (`"arms control"`) are a phrase, all others a term each. */
export function readTerms(query: string): Term[] {
  const terms: string[][] = [];
  query.split(/["“”„«»]/).forEach((part, index) => {
    const words = wordsOf(part);
    if (index % 2 === 1) terms.push(words);
    else for (const word of words) terms.push([word]);
  });
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = term.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The words of a query as one phrase, in the order they were given. */
export const readPhrase = (query: string): Term => wordsOf(query);

/** How often each term stands in a text; `undefined` where one does not. */
export function countTerms(text: string, terms: readonly Term[]): number | undefined {
  const words = wordsOf(text);
  let all = 0;
  for (const term of terms) {
    let times = 0;
    for (let at = 0; at + term.length <= words.length; at++)
      if (term.every((word, index) => words[at + index] === word)) times++;
    if (times === 0) return undefined;
    all += times;
  }
  return all;
}
