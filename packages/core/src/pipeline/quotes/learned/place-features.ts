import { one, three, two } from '../../tagger/feature-sheet.ts';
import { MARGIN, type Paragraph } from './paragraph.ts';
import { FAR, far } from './steps.ts';

/** Where the token stands: to quotation marks, in its sentence and paragraph. */
export function placeFeatures({ view, from, kind, mark }: Paragraph, at: number, out: Int32Array): void {
  const { scene, around } = view;
  const here = at - from + MARGIN;
  const m0 = mark[here]!;
  three(out, 19, mark[here - 1]!, m0, mark[here + 1]!);
  two(out, 20, m0, kind[here]!);
  const first = around.sentenceFrom[at]!;
  const last = around.sentenceTo[at]! - 1;
  const fromStart = far(at - first);
  one(out, 21, fromStart);
  two(out, 22, far((last + 1 - first) >> 2), scene.units[scene.unitOf[at]!]?.title ? 1 : 0);
  two(out, 23, scene.stretchOf[from]! >= 0 ? 1 : 0, first === from ? 1 : 0);
  two(out, 24, (scene.stretchOf[first]! >= 0 ? 1 : 0) + (scene.stretchOf[last]! >= 0 ? 2 : 0), m0);
  one(out, 25, scene.tokens[at]!.spaced ? 1 : 0);
}

/** The clause and the phrase the token stands in, and the verbs around it. */
export function clauseFeatures({ view, from, kind }: Paragraph, at: number, out: Int32Array): void {
  const { forms, around } = view;
  const clause = around.clauseLeft[at]!;
  const same = clause >= around.sentenceFrom[at]!;
  two(out, 26, same ? forms.word[clause]! : 0, same ? far(at - clause) : FAR);
  const phrase = around.phraseLeft[at]!;
  two(out, 27, phrase < 0 ? FAR : far(at - phrase), kind[at - from + MARGIN]!);
  const left = around.verbLeft[at]!;
  const right = around.verbRight[at]!;
  two(out, 28, left < 0 ? 0 : forms.word[left]!, left < 0 ? FAR : far(at - left));
  two(out, 29, right < 0 ? 0 : forms.word[right]!, right < 0 ? FAR : far(right - at));
}

/** So far one looks for marked words. */
const NEAR = 9;

/** The marked words nearest to a token that stands outside of marks. */
export function outsideFeatures({ view, from, kind, cue }: Paragraph, at: number, out: Int32Array): void {
  const { around, forms } = view;
  const here = at - from + MARGIN;
  const left = around.markedLeft[at]!;
  const right = around.markedRight[at]!;
  const closed = left >= 0 && at - left <= NEAR ? at - left : 0;
  const opens = right >= 0 && right - at <= NEAR ? right - at : 0;
  const sign = closed > 0 && left > 0 ? forms.shape[left - 1]! : 0;
  three(out, 45, closed, sign, opens);
  three(out, 46, closed, kind[here]!, opens);
  three(out, 47, closed, sign, cue[here]!);
}
