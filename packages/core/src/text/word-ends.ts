import { isGarbled } from './garbled.ts';

const LETTER = /\p{L}|\p{M}/u;

/** What is known of each code unit that is no half of a pair: 1 a letter, 2 none. */
const known = new Uint8Array(1 << 16);

/** A letter or a mark on one, by its first code unit. */
export function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER.test(codePointAt(text, at));
  if (known[code] === 0) known[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1;
}

const codePointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** How many code units a character takes. */
export const width = (code: number, text: string, at: number): number =>
  code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;

/** `’s` after a word and at a word’s end. */
export function isPossessive(text: string, at: number, to: number): boolean {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (next !== 115 && next !== 83) return false;
  return at + 2 >= to || !(isLetter(text.charCodeAt(at + 2), text, at + 2) || isDigit(text.charCodeAt(at + 2)));
}

/** The end of a word: most are ASCII letters with a space or sign behind, and need no second look. */
export function plainEnd(text: string, start: number, to: number): number {
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
    else if (code > 127 && at > start && isGarbled(text, at)) at++;
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

/** The end of a number: digits, their separators, letters behind (`90th`). */
export function numberEnd(text: string, start: number, to: number): number {
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
