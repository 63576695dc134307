import type { Lexicons } from '../schema/lexicons.ts';
import type { Token } from '../text/tokenize.ts';

/** A number read from tokens up to `to` (exclusive). */
export interface Numeral {
  value: number;
  to: number;
  /** Whether it is written in digits. */
  digits: boolean;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const WITH_SCALE = /^(\d[\d,.]*)(k|m|mn|bn|tn|trn|b|t)$/i;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};
const FIRST_SCALE = 100;
const MOST_SCALES = 3;
const MOST_DIGITS = 18;
/** Multiplies what stands before it, unlike "twelve". */
const DOZEN = 'dozen';
const plain = (written: string): number | undefined =>
  written.length <= MOST_DIGITS && DIGITS.test(written) ? Number(written.replaceAll(',', '')) : undefined;

/** The number that begins at token `at`: "100,000", "2.7 billion", "€2.5bn", "twenty-five", "two hundred and ten". */
export function numeralAt(tokens: readonly Token[], at: number, numbers: Lexicons['numbers']): Numeral | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.shape === 'number') {
    const value = plain(first.text);
    if (value !== undefined) return scaled(tokens, at + 1, value, numbers, true);
    const glued = WITH_SCALE.exec(first.text);
    const amount = glued ? plain(glued[1]!) : undefined;
    return glued && amount !== undefined
      ? { value: amount * SCALES[glued[2]!.toLowerCase()]!, to: at + 1, digits: true }
      : undefined;
  }
  return first.shape === 'word' ? inWords(tokens, at, numbers) : undefined;
}

function scaled(tokens: readonly Token[], at: number, value: number, numbers: Lexicons['numbers'], digits: boolean) {
  let to = at;
  let product = value;
  for (let next = at, scales = 0; ; scales++) {
    if (tokens[next]?.text === '-') next++;
    const word = tokens[next];
    const scale = word?.shape === 'word' && Object.hasOwn(numbers, word.lower) ? numbers[word.lower]! : 0;
    if (scale < FIRST_SCALE || scales === MOST_SCALES) return { value: product, to, digits };
    product *= scale;
    to = ++next;
  }
}

/** Sums and products of number words, at most a dozen of them. */
function inWords(tokens: readonly Token[], at: number, numbers: Lexicons['numbers']): Numeral | undefined {
  let total = 0;
  let group = 0;
  let to = at;
  let lastSmall = Number.POSITIVE_INFINITY;
  for (let next = at; next < at + 16; ) {
    let word = tokens[next];
    if (to > at && (word?.text === '-' || word?.lower === 'and')) {
      if (word.lower === 'and' && lastSmall !== FIRST_SCALE && group < FIRST_SCALE) break;
      word = tokens[++next];
    }
    if (word?.shape !== 'word' || !Object.hasOwn(numbers, word.lower)) break;
    const value = numbers[word.lower]!;
    if (value >= 1000) {
      total += Math.max(group, 1) * value;
      group = 0;
      lastSmall = Number.POSITIVE_INFINITY;
    } else if (value === FIRST_SCALE) {
      if (group >= FIRST_SCALE) break;
      group = Math.max(group, 1) * value;
      lastSmall = FIRST_SCALE;
    } else if (word.lower === DOZEN && group < 10) {
      group = Math.max(group, 1) * value;
      lastSmall = 1;
    } else {
      if (!(value < 10 ? lastSmall >= 20 : lastSmall >= FIRST_SCALE)) break;
      group += value;
      lastSmall = value;
    }
    to = ++next;
  }
  return to > at ? { value: total + group, to, digits: false } : undefined;
}

/** The longest number that ends right before token `end`, with the token it begins at. */
export function numeralBefore(
  tokens: readonly Token[],
  end: number,
  numbers: Lexicons['numbers'],
): (Numeral & { from: number }) | undefined {
  let found: (Numeral & { from: number }) | undefined;
  for (let from = end - 1; from >= Math.max(0, end - 6); from--) {
    const token = tokens[from]!;
    const word = token.shape === 'word' && Object.hasOwn(numbers, token.lower);
    if (!word && token.shape !== 'number' && token.text !== '-' && token.lower !== 'and') break;
    const numeral = word || token.shape === 'number' ? numeralAt(tokens, from, numbers) : undefined;
    if (numeral && numeral.to === end) found = { ...numeral, from };
  }
  return found;
}
