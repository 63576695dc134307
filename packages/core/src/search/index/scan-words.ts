import { isApostrophe, isDigit, isLetter, isPossessive, numberEnd, plainEnd, width } from '../../text/word-ends.ts';
import { enlarged } from './term-rows.ts';

/** The words and numbers of a text by place; the arrays are used again for the next text and may be longer. */
export interface ScannedWords {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /**
   * The last ten letters of a word of plain letters, six bits each: by these two numbers shorter words are told apart without
   * looking at their letters again. Of all other words a hash, and `NOT_PLAIN`.
   */
  low: Int32Array;
  high: Int32Array;
}

export const NOT_PLAIN = -1;
/** So many letters fit in `low` and `high`. */
export const TOLD_APART = 10;

export const scannedWords = (): ScannedWords => ({
  count: 0,
  starts: new Uint32Array(1024),
  ends: new Uint32Array(1024),
  low: new Int32Array(1024),
  high: new Int32Array(1024),
});

const SPACE = /\s/;
/** Beyond ASCII, what is known of each code unit: 1 white space, 2 none. */
const known = new Uint8Array(1 << 16);

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (known[code] === 0)
    known[code] = code === 0x200b || code === 0xfeff || SPACE.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1;
}

const isPlain = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

/** Whether plain letters end here without a second look. A stop may belong to the word (`U.S.`) only behind its first letter. */
const endsWord = (code: number, letters: number): boolean =>
  code === 32 || (code < 128 && code !== 39 && !isDigit(code) && (code !== 46 || letters > 1));

/** Finds what `tokenize` calls words and numbers, at a fraction of the cost: no tokens are made. */
export function scanWords(text: string, into: ScannedWords): void {
  const to = text.length;
  let { starts, ends, low, high } = into;
  let count = 0;
  let at = 0;
  let spaced = true;
  while (at < to) {
    let code = text.charCodeAt(at);
    if (code === 32) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    let last = 0;
    let before = 0;
    while (isPlain(code)) {
      before = ((before << 6) | (last >>> 24)) & 0x3fffffff;
      last = ((last << 6) | (code & 63)) & 0x3fffffff;
      code = ++at < to ? text.charCodeAt(at) : 32;
    }
    if (at === start || !endsWord(code, at - start)) {
      at = wordEnd(text, start, to, spaced);
      if (at === start) {
        code = text.charCodeAt(start);
        spaced = isSpace(code);
        at += width(code, text, start);
        continue;
      }
      last = hashOf(text, start, at);
      before = NOT_PLAIN;
    }
    if (count === starts.length) {
      starts = into.starts = enlarged(starts, count * 2);
      ends = into.ends = enlarged(ends, count * 2);
      low = into.low = enlargedSigned(low, count * 2);
      high = into.high = enlargedSigned(high, count * 2);
    }
    starts[count] = start;
    ends[count] = at;
    low[count] = last;
    high[count++] = before;
    spaced = false;
  }
  into.count = count;
}

/** The end of a word or number of any kind; its start where there is none. */
function wordEnd(text: string, start: number, to: number, spaced: boolean): number {
  const code = text.charCodeAt(start);
  if (isLetter(code, text, start)) return plainEnd(text, start, to);
  if (isDigit(code)) return numberEnd(text, start, to);
  return !spaced && isApostrophe(code) && isPossessive(text, start, to) ? start + 2 : start;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function enlargedSigned(numbers: Int32Array, size: number): Int32Array {
  const grown = new Int32Array(size);
  grown.set(numbers);
  return grown;
}
