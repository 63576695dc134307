import type { FeatureList } from './feature-list.ts';
import { BIAS, type Rows, WORDS } from './rows.ts';

/** How many sums a token has: one for each weight of a row. */
export const SUMS = 4 * WORDS;

/**
 * Adds up the weights of each token’s features, `SUMS` a token: what the first model says begins at 0, what the second says in
 * the middle. Two weights share a word, 16 bits each: integers throughout, the same on every machine. A token may have 256
 * features.
 */
export function emissions(
  { words, shift }: Rows,
  { hashes, codes, starts, length }: FeatureList,
  into: Int32Array,
): void {
  for (let at = 0; at < length; at++) {
    const end = starts[at + 1]!;
    // Eight words stay in registers: this loop is much of the tagger's work.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let firsts = 0;
    let seconds = 0;
    for (let index = starts[at]!; index < end; index++) {
      const row = (hashes[index]! >>> shift) * WORDS;
      const code = codes[index]!;
      if (code & 1) {
        const one = words[row]!;
        const two = words[row + 1]!;
        a += one & 0xff00ff;
        b += (one >>> 8) & 0xff00ff;
        c += two & 0xff00ff;
        d += (two >>> 8) & 0xff00ff;
        firsts++;
      }
      if (code & 2) {
        const three = words[row + 2]!;
        const four = words[row + 3]!;
        e += three & 0xff00ff;
        f += (three >>> 8) & 0xff00ff;
        g += four & 0xff00ff;
        h += (four >>> 8) & 0xff00ff;
        seconds++;
      }
    }
    const sum = at * SUMS;
    put(into, sum, a, b, BIAS * firsts);
    put(into, sum + 4, c, d, BIAS * firsts);
    put(into, sum + 8, e, f, BIAS * seconds);
    put(into, sum + 12, g, h, BIAS * seconds);
  }
}

function put(into: Int32Array, at: number, even: number, odd: number, bias: number): void {
  into[at]! += (even & 0xffff) - bias;
  into[at + 1]! += (odd & 0xffff) - bias;
  into[at + 2]! += (even >>> 16) - bias;
  into[at + 3]! += (odd >>> 16) - bias;
}
