import { one, three, two } from '../../tagger/feature-sheet.ts';
import type { NameView } from './name-view.ts';

/** How many templates there are, and how many of them look at a token in a run of capitals alone: the last. */
export const NAME_TEMPLATES = 42;
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
  wordFeatures(view, at, from, to, out);
  shapeFeatures(view, at, from, to, out);
  knownFeatures(view, at, from, to, out);
  proposedFeatures(view, at, from, to, out);
  lookFeatures(view, look, at, from, to, out);
  if (view.run[at] === 0) return NAME_TEMPLATES - IN_RUN;
  runFeatures(view, look, at, from, to, out);
  return NAME_TEMPLATES;
}

/** The words at and around the token; beyond the ends of the paragraph how far beyond. */
function wordFeatures({ forms }: NameView, at: number, from: number, to: number, out: Int32Array): void {
  const { word, written } = forms;
  one(out, 0, word[at]!);
  one(out, 1, at - 1 < from ? -1 : word[at - 1]!);
  one(out, 2, at + 1 >= to ? 1 : word[at + 1]!);
  one(out, 3, at - 2 < from ? -2 : word[at - 2]!);
  one(out, 4, at + 2 >= to ? 2 : word[at + 2]!);
  one(out, 5, written[at]!);
}

/** How the token and its neighbours are written, and its first and last letters. */
function shapeFeatures({ forms, passage }: NameView, at: number, from: number, to: number, out: Int32Array): void {
  const { word, shape } = forms;
  const { opens } = passage;
  const s0 = shape[at]! + (opens[at] ? 512 : 0);
  const s1 = at + 1 >= to ? 100 : shape[at + 1]! + (opens[at + 1] ? 512 : 0);
  const s_1 = at === from ? 98 : shape[at - 1]! + (opens[at - 1] ? 512 : 0);
  two(out, 6, forms.suffix2[at]!, s0);
  two(out, 7, forms.suffix3[at]!, s0);
  two(out, 8, forms.suffix4[at]!, s0);
  two(out, 9, forms.prefix2[at]!, s0);
  two(out, 10, forms.prefix3[at]!, s0);
  one(out, 11, s0);
  two(out, 12, s_1, s0);
  two(out, 13, s0, s1);
  three(out, 14, s_1, s0, s1);
  two(out, 15, at === from ? -1 : word[at - 1]!, s0);
  two(out, 16, s0, at + 1 >= to ? 1 : word[at + 1]!);
}

/** What the lexicons know of the token, and what the document says of the same word elsewhere. */
function knownFeatures(
  { forms, known, proposed, elsewhere, company, run }: NameView,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const k0 = known[at]!;
  const p0 = proposed[at]!;
  two(out, 17, k0, forms.shape[at]!);
  two(out, 18, at === from ? -1 : known[at - 1]!, k0);
  two(out, 19, k0, at + 1 >= to ? -1 : known[at + 1]!);
  two(out, 20, elsewhere[at]!, p0);
  two(out, 21, elsewhere[at]!, company[at]!);
  three(out, 22, elsewhere[at]!, p0, k0);
  three(out, 23, run[at]!, elsewhere[at]!, company[at]!);
}

/** What the rules say of the token. */
function proposedFeatures(
  { passage, forms, proposed, rule, known }: NameView,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const p0 = proposed[at]!;
  two(out, 24, p0, rule[at]!);
  three(out, 25, at === from ? -1 : proposed[at - 1]!, p0, at + 1 >= to ? -1 : proposed[at + 1]!);
  two(out, 26, p0, known[at]!);
  two(out, 27, p0, forms.word[at]!);
  two(out, 28, p0, forms.shape[at]! + (passage.opens[at] ? 512 : 0));
}

/** Where the token stands: in its run of capitals, in the paragraph, in what kind of paragraph. */
function lookFeatures(
  { passage, forms, proposed, known, run }: NameView,
  look: number,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const shape = forms.shape[at]!;
  const p0 = proposed[at]!;
  two(out, 29, run[at]!, shape);
  three(out, 30, run[at]!, p0, passage.titled[at]! + 2 * passage.opens[at]!);
  two(out, 31, look, shape);
  three(out, 32, look, p0, run[at]!);
  three(out, 33, look, Math.min(at - from, 3), Math.min(to - 1 - at, 3));
  two(out, 34, passage.quoted[at]!, shape);
  three(out, 35, look, known[at]!, p0);
}

/** The first and last words of the run of capitals, and the words before and after it. */
function runFeatures(
  { forms, proposed, known, run }: NameView,
  look: number,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const { word } = forms;
  const p0 = proposed[at]!;
  let first = at;
  while (first > from && at - first < 6 && run[first]! > 5) first--;
  let last = at;
  while (last + 1 < to && last - at < 6 && (run[last]! - 1) % 5 > 0) last++;
  const before = first > from ? word[first - 1]! : 0;
  const after = last + 1 < to ? word[last + 1]! : 0;
  two(out, 36, before, p0);
  two(out, 37, after, p0);
  two(out, 38, word[last]!, p0);
  two(out, 39, word[first]!, p0);
  two(out, 40, forms.suffix3[last]!, known[first]!);
  three(out, 41, before, after, look);
}
