import { one, three, two } from '../../tagger/feature-sheet.ts';
import type { NameView } from './name-view.ts';

/** How many templates there are, and how many of them look at a token in a run of capitals alone: the last. */
export const NAME_TEMPLATES = 59;
const IN_RUN = 6;

/** What the paragraph `from` to `to` looks like: a table, a line of results, a sentence; a line in capitals. */
export function lookOf({ passage: { tokens, titled } }: NameView, from: number, to: number): number {
  let numbers = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.shape === 'number') numbers++;
  return (to - from < 6 ? 0 : to - from < 15 ? 1 : 2) + (numbers * 4 > to - from ? 3 : 0) + (titled[from] ? 6 : 0);
}

/** Lays out the features of a token of the paragraph `from` to `to`; returns how many templates it has. */
export function nameFeatures(
  view: NameView,
  look: number,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  words(view, at, from, to, out);
  knowledge(view, at, from, to, look, out);
  return view.run[at]! > 0 ? NAME_TEMPLATES : NAME_TEMPLATES - IN_RUN;
}

function words({ forms, passage }: NameView, at: number, from: number, to: number, out: Int32Array): void {
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
  one(out, 0, w0);
  one(out, 1, w_1);
  one(out, 2, w1);
  one(out, 3, word(-2));
  one(out, 4, word(2));
  one(out, 5, written);
  two(out, 6, w_1, w0);
  two(out, 7, w0, w1);
  two(out, 8, word(-2), w_1);
  two(out, 9, w1, word(2));
  two(out, 10, w_1, w1);
  two(out, 11, suffix2, s0);
  two(out, 12, suffix3, s0);
  two(out, 13, suffix4, s0);
  two(out, 14, prefix2, s0);
  two(out, 15, prefix3, s0);
  one(out, 16, s0);
  two(out, 17, s_1, s0);
  two(out, 18, s0, s1);
  three(out, 19, s_1, s0, s1);
  three(out, 20, shape(-2), s_1, s0);
  three(out, 21, s0, s1, shape(2));
  two(out, 22, w_1, s0);
  two(out, 23, s0, w1);
  two(out, 24, word(-2), s0);
  two(out, 25, s0, word(2));
  two(out, 26, at === from ? 1 : forms[at - 1]!.suffix3, s0);
  two(out, 27, at + 1 >= to ? 1 : forms[at + 1]!.suffix3, s0);
  three(out, 28, w_1, s0, s1);
  three(out, 29, s_1, s0, w1);
}

function knowledge(
  { passage, forms, proposed, rule, known, elsewhere, company, run }: NameView,
  at: number,
  from: number,
  to: number,
  look: number,
  out: Int32Array,
): void {
  const beside = (column: Uint8Array | Int32Array, offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? -1 : column[index]!;
  };
  const k0 = known[at]!;
  const p0 = proposed[at]!;
  const { word, shape } = forms[at]!;
  two(out, 30, k0, shape);
  two(out, 31, beside(known, -1), k0);
  two(out, 32, k0, beside(known, 1));
  two(out, 33, p0, rule[at]!);
  three(out, 34, beside(proposed, -1), p0, beside(proposed, 1));
  two(out, 35, p0, k0);
  two(out, 36, p0, word);
  two(out, 37, p0, shape + (passage.opens[at] ? 512 : 0));
  two(out, 38, elsewhere[at]!, p0);
  two(out, 39, elsewhere[at]!, company[at]!);
  three(out, 40, elsewhere[at]!, p0, k0);
  two(out, 41, run[at]!, shape);
  three(out, 42, run[at]!, p0, passage.titled[at]! + 2 * passage.opens[at]!);
  three(out, 43, run[at]!, elsewhere[at]!, company[at]!);
  two(out, 44, look, shape);
  three(out, 45, look, p0, run[at]!);
  three(out, 46, look, Math.min(at - from, 3), Math.min(to - 1 - at, 3));
  two(out, 47, passage.quoted[at]!, shape);
  three(out, 48, p0, at === from ? 0 : forms[at - 1]!.word, rule[at]!);
  three(out, 49, p0, at + 1 >= to ? 0 : forms[at + 1]!.word, rule[at]!);
  three(out, 50, k0, at === from ? 0 : forms[at - 1]!.word, run[at]!);
  three(out, 51, k0, at + 1 >= to ? 0 : forms[at + 1]!.word, run[at]!);
  three(out, 52, look, k0, p0);
  // The words before and after the whole run of capitals.
  let first = at;
  while (first > from && at - first < 6 && run[first]! > 0 && run[first]! > 5) first--;
  let last = at;
  while (last + 1 < to && last - at < 6 && run[last]! > 0 && (run[last]! - 1) % 5 > 0) last++;
  if (run[at]! > 0) {
    two(out, 53, first > from ? forms[first - 1]!.word : 0, p0);
    two(out, 54, last + 1 < to ? forms[last + 1]!.word : 0, p0);
    two(out, 55, forms[last]!.word, p0);
    two(out, 56, forms[first]!.word, p0);
    two(out, 57, forms[last]!.suffix3, known[first]!);
    three(out, 58, first > from ? forms[first - 1]!.word : 0, last + 1 < to ? forms[last + 1]!.word : 0, look);
  }
}
