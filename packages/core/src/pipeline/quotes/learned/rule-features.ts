import { one, three, two } from '../../tagger/feature-sheet.ts';
import { MARGIN, type Paragraph } from './paragraph.ts';
import { BEYOND, FAR, far } from './steps.ts';

/** What the rules say of the token and of those beside it. */
export function ruleFeatures({ view, from, word, kind, mark, label }: Paragraph, at: number, out: Int32Array): void {
  const { proposed, words, around } = view;
  const here = at - from + MARGIN;
  const rule = proposed.rule[at]!;
  const said = label[here]!;
  const before = label[here - 1]!;
  const after = label[here + 1]!;
  one(out, 36, said);
  three(out, 37, before, said, after);
  two(out, 38, said, rule);
  two(out, 39, said, word[here]!);
  two(out, 40, said, kind[here]!);
  two(out, 41, said, words.lemma[at]!);
  const left = around.ruleLeft[at]!;
  const right = around.ruleRight[at]!;
  const leftFar = left < 0 ? FAR : far(at - left) + (left < around.sentenceFrom[at]! ? BEYOND : 0);
  const rightFar = right < 0 ? FAR : far(right - at) + (right < around.sentenceTo[at]! ? 0 : BEYOND);
  three(out, 42, said, leftFar, rightFar);
  const rightCue = around.cueRight[at]!;
  three(out, 43, said, rightCue < 0 ? 0 : words.lemma[rightCue]!, rightCue < 0 ? 9 : proposed.label[rightCue]!);
  three(out, 44, said, mark[here]!, rule);
}
