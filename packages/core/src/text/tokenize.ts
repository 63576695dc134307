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

const LETTER = /\p{L}|\p{M}/u;
const SPACE = /\s/;
const MARKS = new Set('"“”„‟«»‹›\'‘’‚‛`´');

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return LETTER.test(codePointAt(text, at));
}

const codePointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSpace = (code: number, text: string, at: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && SPACE.test(text[at]!)) ||
  code === 0x200b ||
  code === 0xfeff;
const width = (code: number, text: string, at: number): number =>
  code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;

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

/** `’s` after a word and at a word’s end. */
function isPossessive(text: string, at: number, to: number): boolean {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (next !== 115 && next !== 83) return false;
  return at + 2 >= to || !(isLetter(text.charCodeAt(at + 2), text, at + 2) || isDigit(text.charCodeAt(at + 2)));
}

/** The end of a word: most are ASCII letters with a space or sign behind, and need no second look. */
function plainEnd(text: string, start: number, to: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while ((code | 32) >= 97 && (code | 32) <= 122) code = ++at < to ? text.charCodeAt(at) : 32;
  const plain = code < 128 && code !== 39 && !isDigit(code) && (code !== 46 || at > start + 1);
  return plain && at > start ? at : wordEnd(text, start, to);
}

function wordEnd(text: string, start: number, to: number): number {
  const initialism = initialismEnd(text, start, to);
  if (initialism > start) return initialism;
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text, at)) at += width(code, text, at);
    else if (isDigit(code)) at++;
    else if (
      isApostrophe(code) &&
      at + 1 < to &&
      isLetter(text.charCodeAt(at + 1), text, at + 1) &&
      !isPossessive(text, at, to)
    )
      at++;
    else break;
  }
  return at;
}

/** "U.S." "D.C." "a.m." — single letters, each with its stop, two or more. */
function initialismEnd(text: string, start: number, to: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < to && text.charCodeAt(at + 1) === 46 && isLetter(text.charCodeAt(at), text, at)) {
    at += 2;
    letters++;
  }
  if (letters < 2) return start;
  return at < to && isLetter(text.charCodeAt(at), text, at) ? start : at;
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46 || code === 58) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) at++;
    else break;
  }
  while (at < to && isLetter(text.charCodeAt(at), text, at)) at += width(text.charCodeAt(at), text, at);
  return at;
}
