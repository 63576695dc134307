/**
 * The order of texts by their code units, as `sort` has it, or by their code units from behind: the numbers of the texts. They
 * are dealt out by two letters at a time, from the twelfth to the first (radix sort); what is then still the same is compared.
 */
export function sortedOrder(texts: readonly string[], fromBehind = false): Uint32Array<ArrayBuffer> {
  const pairs = pairsOf(texts, fromBehind);
  let order = Uint32Array.from(texts, (_, at) => at);
  let dealt = new Uint32Array(order.length);
  for (let pair = PAIRS - 1; pair >= 0; pair--) {
    deal(order, pairs, pair, dealt);
    [order, dealt] = [dealt, order];
  }
  const compare = fromBehind ? compareFromBehind : compareTexts;
  for (let from = 0; from < order.length; ) {
    const to = endOfSame(order, pairs, from);
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compare(texts[a]!, texts[b]!));
    from = to;
  }
  return order;
}

const PAIRS = 6;
const LETTER_BITS = 6;

/** By code unit its place among those of words. What is rare in words shares one with its neighbours, marked. 0 is no letter: the text ends. */
const ranks = new Uint8Array(128);
const SHARED = 128;
{
  let rank = 1;
  let alone = false;
  for (let code = 0; code < ranks.length; code++) {
    const common = /[a-z0-9.,:'-]/.test(String.fromCharCode(code));
    if (common || alone) rank++;
    ranks[code] = common ? rank : rank | SHARED;
    alone = common;
  }
}
const BEYOND = SHARED | ((1 << LETTER_BITS) - 1);

/** Six pairs of letters of each text, up to the first that shares its rank: what stands behind it says nothing. */
function pairsOf(texts: readonly string[], fromBehind: boolean): Uint16Array {
  const pairs = new Uint16Array(texts.length * PAIRS);
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number]!;
    const count = Math.min(text.length, PAIRS * 2);
    const last = text.length - 1;
    for (let at = 0; at < count; at++) {
      const code = text.charCodeAt(fromBehind ? last - at : at);
      const rank = code < 128 ? ranks[code]! : BEYOND;
      const alone = rank & ~SHARED;
      pairs[number * PAIRS + (at >> 1)]! |= at & 1 ? alone : alone << LETTER_BITS;
      if (rank >= SHARED) break;
    }
  }
  return pairs;
}

/** Puts texts in the order of one pair of letters; those that have the same stay as they are. A loop a function: the engine makes each fast by itself. */
function deal(order: Uint32Array, pairs: Uint16Array, pair: number, into: Uint32Array): void {
  const next = new Uint32Array((1 << (LETTER_BITS * 2)) + 1);
  countPairs(pairs, pair, next);
  addUp(next);
  putInOrder(order, pairs, pair, next, into);
}

function countPairs(pairs: Uint16Array, pair: number, counts: Uint32Array): void {
  for (let at = pair; at < pairs.length; at += PAIRS) counts[pairs[at]! + 1]!++;
}

function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at]! += counts[at - 1]!;
}

function putInOrder(order: Uint32Array, pairs: Uint16Array, pair: number, next: Uint32Array, into: Uint32Array): void {
  for (let at = 0; at < order.length; at++) {
    const text = order[at]!;
    into[next[pairs[text * PAIRS + pair]!]!++] = text;
  }
}

/** One past the last text, from one on, that is dealt out alike. */
function endOfSame(order: Uint32Array, pairs: Uint16Array, from: number): number {
  let to = from + 1;
  while (to < order.length && sameLetters(pairs, order[from]!, order[to]!)) to++;
  return to;
}

function sameLetters(pairs: Uint16Array, a: number, b: number): boolean {
  for (let pair = PAIRS - 1; pair >= 0; pair--) if (pairs[a * PAIRS + pair] !== pairs[b * PAIRS + pair]) return false;
  return true;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareFromBehind(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let at = 1; at <= most; at++) {
    const difference = a.charCodeAt(a.length - at) - b.charCodeAt(b.length - at);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
