import type { FeatureWriter } from '../../tagger/feature-list.ts';
import type { NameView } from './name-view.ts';

/** How many features a token has at most. */
const MOST = 80;

/** The features of tokens `from` to `to`, one paragraph. */
export function nameFeatures(view: NameView, from: number, to: number, out: FeatureWriter): Int32Array {
  const starts = new Int32Array(to - from + 1);
  const base = out.size;
  let numbers = 0;
  for (let at = from; at < to; at++) if (view.passage.tokens[at]!.shape === 'number') numbers++;
  // A table, a line of results, a sentence; a line in capitals.
  const look =
    (to - from < 6 ? 0 : to - from < 15 ? 1 : 2) +
    (numbers * 4 > to - from ? 3 : 0) +
    (view.passage.titled[from] ? 6 : 0);
  for (let at = from; at < to; at++) {
    out.reserve(MOST);
    starts[at - from] = out.size - base;
    words(view, at, from, to, out);
    knowledge(view, at, from, to, look, out);
  }
  starts[to - from] = out.size - base;
  return starts;
}

function words({ forms, passage }: NameView, at: number, from: number, to: number, out: FeatureWriter): void {
  const word = (offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? offset : forms[index]!.word;
  };
  const shape = (offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? 99 + offset : forms[index]!.shape + (passage.opens[index] ? 512 : 0);
  };
  const { written, suffix2, suffix3, suffix4, prefix2, prefix3 } = forms[at]!;
  const w0 = word(0);
  const w1 = word(1);
  const w_1 = word(-1);
  const s0 = shape(0);
  const s1 = shape(1);
  const s_1 = shape(-1);
  out.one(1, w0);
  out.one(2, w_1);
  out.one(3, w1);
  out.one(4, word(-2));
  out.one(5, word(2));
  out.one(6, written);
  out.two(7, w_1, w0);
  out.two(8, w0, w1);
  out.two(9, word(-2), w_1);
  out.two(10, w1, word(2));
  out.two(11, w_1, w1);
  out.two(12, suffix2, s0);
  out.two(13, suffix3, s0);
  out.two(14, suffix4, s0);
  out.two(15, prefix2, s0);
  out.two(16, prefix3, s0);
  out.one(17, s0);
  out.two(18, s_1, s0);
  out.two(19, s0, s1);
  out.three(20, s_1, s0, s1);
  out.three(21, shape(-2), s_1, s0);
  out.three(22, s0, s1, shape(2));
  out.two(23, w_1, s0);
  out.two(24, s0, w1);
  out.two(25, word(-2), s0);
  out.two(26, s0, word(2));
  out.two(27, at === from ? 1 : forms[at - 1]!.suffix3, s0);
  out.two(28, at + 1 >= to ? 1 : forms[at + 1]!.suffix3, s0);
  out.three(29, w_1, s0, s1);
  out.three(30, s_1, s0, w1);
}

function knowledge(
  { passage, forms, proposed, rule, known, elsewhere, company, run }: NameView,
  at: number,
  from: number,
  to: number,
  look: number,
  out: FeatureWriter,
): void {
  const beside = (column: Uint8Array | Int32Array, offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? -1 : column[index]!;
  };
  const k0 = known[at]!;
  const p0 = proposed[at]!;
  const { word, shape } = forms[at]!;
  out.two(40, k0, shape);
  out.two(41, beside(known, -1), k0);
  out.two(42, k0, beside(known, 1));
  out.two(43, p0, rule[at]!);
  out.three(44, beside(proposed, -1), p0, beside(proposed, 1));
  out.two(45, p0, k0);
  out.two(46, p0, word);
  out.two(47, p0, shape + (passage.opens[at] ? 512 : 0));
  out.two(48, elsewhere[at]!, p0);
  out.two(49, elsewhere[at]!, company[at]!);
  out.three(50, elsewhere[at]!, p0, k0);
  out.two(51, run[at]!, shape);
  out.three(52, run[at]!, p0, passage.titled[at]! + 2 * passage.opens[at]!);
  out.three(53, run[at]!, elsewhere[at]!, company[at]!);
  out.two(54, look, shape);
  out.three(55, look, p0, run[at]!);
  out.three(56, look, Math.min(at - from, 3), Math.min(to - 1 - at, 3));
  out.two(57, passage.quoted[at]!, shape);
  out.three(58, p0, at === from ? 0 : forms[at - 1]!.word, rule[at]!);
  out.three(59, p0, at + 1 >= to ? 0 : forms[at + 1]!.word, rule[at]!);
  out.three(60, k0, at === from ? 0 : forms[at - 1]!.word, run[at]!);
  out.three(61, k0, at + 1 >= to ? 0 : forms[at + 1]!.word, run[at]!);
  out.three(62, look, k0, p0);
  // The words before and after the whole run of capitals.
  let first = at;
  while (first > from && at - first < 6 && run[first]! > 0 && run[first]! > 5) first--;
  let last = at;
  while (last + 1 < to && last - at < 6 && run[last]! > 0 && (run[last]! - 1) % 5 > 0) last++;
  if (run[at]! > 0) {
    out.two(63, first > from ? forms[first - 1]!.word : 0, p0);
    out.two(64, last + 1 < to ? forms[last + 1]!.word : 0, p0);
    out.two(65, forms[last]!.word, p0);
    out.two(66, forms[first]!.word, p0);
    out.two(67, forms[last]!.suffix3, known[first]!);
    out.three(68, first > from ? forms[first - 1]!.word : 0, last + 1 < to ? forms[last + 1]!.word : 0, look);
  }
}
