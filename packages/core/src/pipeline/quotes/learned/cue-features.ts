import { one, three, two } from '../../tagger/feature-sheet.ts';
import { MARGIN, type Paragraph } from './paragraph.ts';
import { BEYOND, FAR, far } from './steps.ts';

/** What the token is to reporting, and the nearest word of reporting before it: which, and how far. */
export function cueFeatures({ view, from, kind, mark, cue }: Paragraph, at: number, out: Int32Array): void {
  const { words, around } = view;
  const here = at - from + MARGIN;
  const lemma = words.lemma[at]!;
  one(out, 30, lemma);
  two(out, 31, lemma, cue[here]!);
  three(out, 32, cue[here - 1]!, cue[here]!, cue[here + 1]!);
  const left = around.cueLeft[at]!;
  const leftFar = left < 0 ? FAR : far(at - left) + (left < around.sentenceFrom[at]! ? BEYOND : 0);
  const leftKind = left < 0 ? 0 : words.kind[left]!;
  two(out, 33, left < 0 ? 0 : words.lemma[left]!, leftFar);
  three(out, 34, leftKind, leftFar, mark[here]!);
  three(out, 35, leftKind, leftFar, kind[here]!);
}
