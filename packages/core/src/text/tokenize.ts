import { isApostrophe, isDigit, isLetter, isPossessive, numberEnd, plainEnd, width } from './word-ends.ts';
import { UNNUMBERED, wordAt } from './words.ts';

/**
 * `word`: letters with inner apostrophes split off (`Russia` `’s`); an initialism keeps its stops (`U.S.`).
 * `number`: digits with their separators (`1,000` `2.5` `90`). `mark`: a quotation mark or apostrophe. `sign`: any other sign.
 */
export type TokenShape = 'word' | 'number' | 'mark' | 'sign';

/** A word, number or sign, in place. `lower` is folded: lower case, no diacritics, straight apostrophes. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  shape: TokenShape;
  /** The first character is a capital letter. */
  capital: boolean;
  /** White space (or the start of the text) stands before it. */
  spaced: boolean;
  /** The numbers of the folded and of the written form, by which matchers know at once what they have never heard of. */
  lowerId: number;
  writtenId: number;
}

const SPACE = /\s/;
const MARKS = new Set('"“”„‟«»‹›\'‘’‚‛`´');

const isSpace = (code: number, text: string, at: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && SPACE.test(text[at]!)) ||
  code === 0x200b ||
  code === 0xfeff;
/** The words, numbers and signs of a text, in order. Linear; every character that is not white space is in exactly one token. */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let spaced = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code, text, at)) {
      spaced = true;
      at++;
      continue;
    }
    let end: number;
    let shape: TokenShape;
    if (isLetter(code, text, at)) {
      end = plainEnd(text, at, to);
      shape = 'word';
    } else if (isDigit(code)) {
      end = numberEnd(text, at, to);
      shape = 'number';
    } else if (isApostrophe(code) && !spaced && isPossessive(text, at, to)) {
      end = at + 2;
      shape = 'word';
    } else {
      end = Math.min(to, at + width(code, text, at));
      shape = MARKS.has(text[at]!) ? 'mark' : 'sign';
      if (shape === 'sign') while (end < to && text.charCodeAt(end) === code && (code === 46 || code === 45)) end++;
    }
    tokens.push(token(text, at, end, shape, spaced));
    spaced = false;
    at = end;
  }
  return tokens;
}

function token(text: string, start: number, end: number, shape: TokenShape, spaced: boolean): Token {
  const word = wordAt(text, start, end);
  const { text: written, lowerId, writtenId } = word;
  if (shape === 'word')
    return { start, end, text: written, lower: word.lower, shape, capital: word.capital, spaced, lowerId, writtenId };
  // Folding may take a number or sign apart ("½"): it stays as it is written.
  const same = written === word.lower;
  return {
    start,
    end,
    text: written,
    lower: written,
    shape,
    capital: false,
    spaced,
    lowerId: same ? lowerId : UNNUMBERED,
    writtenId,
  };
}
