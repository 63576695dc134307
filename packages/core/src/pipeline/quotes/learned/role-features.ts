import { one, three, two } from '../../tagger/feature-sheet.ts';
import { cueFeatures } from './cue-features.ts';
import { MARGIN, type Paragraph } from './paragraph.ts';
import { clauseFeatures, outsideFeatures, placeFeatures } from './place-features.ts';
import { ruleFeatures } from './rule-features.ts';

/** How many templates there are, and how many of them look at a token that stands outside of marks alone: the last. */
export const ROLE_TEMPLATES = 48;
const OUTSIDE = 3;

/** Lays out the features of a token of a paragraph; returns how many templates it has. */
export function roleFeatures(paragraph: Paragraph, at: number, out: Int32Array): number {
  wordFeatures(paragraph, at, out);
  classFeatures(paragraph, at, out);
  placeFeatures(paragraph, at, out);
  clauseFeatures(paragraph, at, out);
  cueFeatures(paragraph, at, out);
  ruleFeatures(paragraph, at, out);
  if (paragraph.view.marks[at] !== 0) return ROLE_TEMPLATES - OUTSIDE;
  outsideFeatures(paragraph, at, out);
  return ROLE_TEMPLATES;
}

/** Words and endings, at the token and beside it. */
function wordFeatures({ view: { forms }, from, word, shape, ending }: Paragraph, at: number, out: Int32Array): void {
  const here = at - from + MARGIN;
  const w0 = word[here]!;
  const w1 = word[here + 1]!;
  const w_1 = word[here - 1]!;
  one(out, 0, w0);
  one(out, 1, w_1);
  one(out, 2, w1);
  one(out, 3, word[here - 2]!);
  one(out, 4, word[here + 2]!);
  two(out, 5, w_1, w0);
  two(out, 6, w0, w1);
  one(out, 7, forms.suffix2[at]!);
  one(out, 8, ending[here]!);
  one(out, 9, forms.prefix3[at]!);
  two(out, 10, shape[here]!, shape[here - 1]!);
  two(out, 11, shape[here]!, shape[here + 1]!);
  one(out, 12, ending[here - 1]!);
}

/** What the words can be, and whom they name. */
function classFeatures({ view, from, kind, mention }: Paragraph, at: number, out: Int32Array): void {
  const here = at - from + MARGIN;
  const k0 = kind[here]!;
  const k1 = kind[here + 1]!;
  const k_1 = kind[here - 1]!;
  one(out, 13, k0);
  two(out, 14, k_1, k0);
  two(out, 15, k0, k1);
  three(out, 16, mention[here]!, mention[here - 1]!, mention[here + 1]!);
  two(out, 17, mention[here]!, view.words.source[at]!);
  two(out, 18, view.words.source[at]!, k_1);
}
