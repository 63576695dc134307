import { isApostrophe, isDigit, isLetter, isPossessive, numberEnd, plainEnd, width } from '../../text/word-ends.ts';

/** The words and numbers of a text by place; the arrays are used again for the next text and may be longer. */
export interface ScannedWords {
  count: number;
  /** Where the first begins, where it ends, where the second begins … */
  bounds: Uint32Array<ArrayBuffer>;
  /** Which words are not of the letters A to Z alone, ascending. */
  odds: number;
  odd: Uint32Array<ArrayBuffer>;
  /** By code unit, `BEFORE_LETTERS` further on: 1 to 26 for the letters A to Z of either case; of all else undefined. */
  letters: DataView<ArrayBuffer>;
}

/** So many bytes can be read before the first letter. */
export const BEFORE_LETTERS = 16;

export const scannedWords = (): ScannedWords => ({
  count: 0,
  bounds: new Uint32Array(1024),
  odds: 0,
  odd: new Uint32Array(1024),
  letters: new DataView(new ArrayBuffer(1024)),
});

const SPACE = /\s/;
const isSpace = (code: number): boolean =>
  kinds[code] === 0 && (code === 0x200b || code === 0xfeff || SPACE.test(String.fromCharCode(code)));

/** What a code unit is: 0 no part of a word, 1 to 26 a letter, otherwise what needs a second look. */
const kinds = new Uint8Array(1 << 16).fill(255, 128);
const SECOND_LOOK = 128;
const STOP = 129;
const APOSTROPHE = 130;
const UNKNOWN = 255;
for (let letter = 1; letter <= 26; letter++) kinds[64 + letter] = kinds[96 + letter] = letter;
kinds.fill(SECOND_LOOK, 48, 58);
kinds[39] = kinds[0x2019] = APOSTROPHE;
kinds[46] = STOP;

/** Notes what a code unit is that was not met before. */
function learn(code: number, text: string, at: number): number {
  const half = code >= 0xd800 && code <= 0xdfff;
  const kind = half || isLetter(code, text, at) ? SECOND_LOOK : 0;
  kinds[code] = kind;
  return kind;
}

/**
 * Finds what `tokenize` calls words and numbers, at a fraction of the cost: no tokens are made. Where a word ends cannot be
 * foreseen and a wrong guess costs the processor as much as three letters, so beginnings and ends are written down at every
 * letter, and the count goes on where they were right.
 */
export function scanWords(text: string, into: ScannedWords): void {
  const to = text.length | 0;
  const shift = BEFORE_LETTERS | 0;
  makeRoom(into, to);
  const { bounds, odd } = into;
  const letters = new Uint8Array(into.letters.buffer);
  // of bounds: while it is odd, a word has begun
  let count = 0;
  let odds = 0;
  let at = 0;
  let skipped = 0;
  for (;;) {
    // a loop without calls, which keeps what it needs in registers
    let kind = 0;
    for (; at < to; at = (at + 1) | 0) {
      kind = kinds[text.charCodeAt(at)]!;
      if (kind >= SECOND_LOOK) break;
      letters[(at + shift) | 0] = kind;
      bounds[count] = at;
      count = (count + (((-kind >>> 31) ^ count) & 1)) | 0;
    }
    if (at === to) break;
    if (kind === UNKNOWN) {
      learn(text.charCodeAt(at), text, at);
      continue;
    }
    const inside = count & 1;
    let start = inside === 1 ? bounds[count - 1]! : at;
    // a stop may belong to the word (`U.S.`) only behind its first letter
    if (kind === STOP && at - start !== 1) {
      bounds[count] = at;
      count = (count + inside) | 0;
      at = (at + 1) | 0;
      continue;
    }
    let end = at;
    // most words before an apostrophe end there: `Russia’s`
    if (inside === 1 && !(kind === APOSTROPHE && isPossessive(text, at, to))) end = plainEnd(text, start, to) | 0;
    if (end === at) {
      bounds[count] = at;
      count = (count + inside) | 0;
      start = at;
      end = oddEnd(text, at, to, skipped) | 0;
    }
    if (end > at) {
      count &= ~1;
      odd[odds++] = count >> 1;
      bounds[count] = start;
      bounds[count + 1] = end;
      count = (count + 2) | 0;
      at = end;
    } else {
      at = (at + width(text.charCodeAt(at), text, at)) | 0;
      skipped = at;
    }
  }
  bounds[count] = to;
  into.count = (count + 1) >> 1;
  into.odds = odds;
}

function makeRoom(into: ScannedWords, length: number): void {
  // a word takes a letter and the space behind it; the bound behind the last is written before it is known to be none
  if (length + 2 > into.bounds.length) {
    into.bounds = new Uint32Array((length + 2) * 2);
    into.odd = new Uint32Array(length + 2);
  }
  if (length + BEFORE_LETTERS > into.letters.byteLength)
    into.letters = new DataView(new ArrayBuffer((length + BEFORE_LETTERS) * 2));
}

/**
 * The end of a word or number that begins with something else than a plain letter; its start where there is none. What ends at
 * `skipped` is half of a pair or a sign, and no space whatever it looks like.
 */
function oddEnd(text: string, start: number, to: number, skipped: number): number {
  const code = text.charCodeAt(start);
  if (isLetter(code, text, start)) return plainEnd(text, start, to);
  if (isDigit(code)) return numberEnd(text, start, to);
  const possessive = isApostrophe(code) && start > 0 && isPossessive(text, start, to);
  return possessive && (start === skipped || !isSpace(text.charCodeAt(start - 1))) ? start + 2 : start;
}
