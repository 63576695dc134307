import { one, three, two } from '../../tagger/feature-sheet.ts';
import type { RoleView } from './role-view.ts';

/** Distances by steps that matter: 0–6 one by one, then wider. */
const steps = (distance: number): number =>
  distance < 7 ? distance : distance < 10 ? 7 : distance < 15 ? 8 : distance < 25 ? 9 : distance < 45 ? 10 : 11;

/** How many templates there are, and how many of them look at a token that stands outside of marks alone: the last. */
export const ROLE_TEMPLATES = 88;
const OUTSIDE = 3;

/** Lays out the features of a token of the paragraph `from` to `to`; returns how many templates it has. */
export function roleFeatures(view: RoleView, at: number, from: number, to: number, out: Int32Array): number {
  wordFeatures(view, at, from, to, out);
  placeFeatures(view, at, from, to, out);
  cueFeatures(view, at, from, to, out);
  ruleFeatures(view, at, from, to, out);
  return view.marks[at] === 0 ? ROLE_TEMPLATES : ROLE_TEMPLATES - OUTSIDE;
}

/** Words, endings and what they can be, at the token and beside it. */
function wordFeatures(
  { forms, class: kinds, mention, words }: RoleView,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): void {
  const word = (offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? offset : forms[index]!.word;
  };
  const kind = (offset: number): number => {
    const index = at + offset;
    return index < from || index >= to ? -1 : kinds[index]!;
  };
  const { suffix2, suffix3, suffix4, prefix3, shape } = forms[at]!;
  const w0 = word(0);
  const w1 = word(1);
  const w_1 = word(-1);
  const k0 = kind(0);
  const k1 = kind(1);
  const k_1 = kind(-1);
  one(out, 0, w0);
  one(out, 1, w_1);
  one(out, 2, w1);
  one(out, 3, word(-2));
  one(out, 4, word(2));
  one(out, 5, word(-3));
  one(out, 6, word(3));
  two(out, 7, w_1, w0);
  two(out, 8, w0, w1);
  two(out, 9, word(-2), w_1);
  two(out, 10, w1, word(2));
  two(out, 11, w_1, w1);
  one(out, 12, suffix2);
  one(out, 13, suffix3);
  one(out, 14, suffix4);
  one(out, 15, prefix3);
  two(out, 16, shape, at === from ? 99 : forms[at - 1]!.shape);
  two(out, 17, shape, at + 1 >= to ? 99 : forms[at + 1]!.shape);
  one(out, 18, at === from ? 1 : forms[at - 1]!.suffix3);
  one(out, 19, at + 1 >= to ? 1 : forms[at + 1]!.suffix3);
  one(out, 20, k0);
  two(out, 21, k_1, k0);
  two(out, 22, k0, k1);
  three(out, 23, k_1, k0, k1);
  three(out, 24, kind(-2), k_1, k0);
  three(out, 25, k0, k1, kind(2));
  two(out, 26, k_1, w0);
  two(out, 27, w0, k1);
  two(out, 28, w_1, k0);
  two(out, 29, k0, w1);
  three(out, 30, mention[at]!, at === from ? 9 : mention[at - 1]!, at + 1 >= to ? 9 : mention[at + 1]!);
  two(out, 31, mention[at]!, words.source[at]!);
  two(out, 32, words.source[at]!, k_1);
}

/** Where the token stands: in its sentence and paragraph, to quotation marks, to commas. */
function placeFeatures(view: RoleView, at: number, from: number, to: number, out: Int32Array): void {
  const { scene, marks, forms, around, class: kinds, words } = view;
  const { units, unitOf, stretchOf, tokens } = scene;
  const unit = units[unitOf[at]!];
  const m0 = marks[at]!;
  const m_1 = at === from ? 99 : marks[at - 1]!;
  const m1 = at + 1 >= to ? 99 : marks[at + 1]!;
  three(out, 33, m_1, m0, m1);
  two(out, 34, m0, kinds[at]!);
  const fromStart = unit ? steps(at - unit.from) : 0;
  const toEnd = unit ? steps(unit.to - 1 - at) : 0;
  one(out, 35, fromStart);
  one(out, 36, toEnd);
  two(out, 37, m0, fromStart);
  two(out, 38, unit ? steps((unit.to - unit.from) >> 2) : 0, unit?.title ? 1 : 0);
  two(out, 39, stretchOf[from]! >= 0 ? 1 : 0, unit && unit.from === from ? 1 : 0);
  two(out, 40, unit ? (stretchOf[unit.from]! >= 0 ? 1 : 0) + (stretchOf[unit.to - 1]! >= 0 ? 2 : 0) : 0, m0);
  if (m0 === 0) {
    let back = at - 1;
    while (back >= from && at - back < 9 && stretchOf[back]! < 0) back--;
    const closed = back >= from && stretchOf[back]! >= 0;
    let ahead = at + 1;
    while (ahead < to && ahead - at < 9 && stretchOf[ahead]! < 0) ahead++;
    const opens = ahead < to && stretchOf[ahead]! >= 0;
    const sign = closed ? (forms[back - 1]?.shape ?? 0) : 0;
    three(out, 85, closed ? at - back : 0, sign, opens ? ahead - at : 0);
    three(out, 86, closed ? at - back : 0, kinds[at]!, opens ? ahead - at : 0);
    three(out, 87, closed ? at - back : 0, sign, words.kind[at]!);
  }
  const sign = around.signLeft[at]!;
  const next = around.signRight[at]!;
  const signLeft = sign < 0 ? 0 : forms[sign]!.shape;
  const signRight = next < 0 ? 0 : forms[next]!.shape;
  three(out, 41, signLeft, sign < 0 ? steps(at - from) : steps(at - sign), kinds[at]!);
  two(out, 42, signLeft, sign < 0 ? 0 : forms[sign + 1]!.word);
  three(out, 43, signRight, next < 0 ? 12 : steps(next - at), signLeft);
  two(out, 44, signRight, next < 0 || next + 1 >= to ? 0 : forms[next + 1]!.word);
  const clause = around.clauseLeft[at]!;
  const sameUnit = clause >= 0 && unit !== undefined && clause >= unit.from;
  two(out, 45, sameUnit ? forms[clause]!.word : 0, sameUnit ? steps(at - clause) : 12);
  two(out, 46, sameUnit ? forms[clause]!.word : 0, signLeft);
  const phrase = around.phraseLeft[at]!;
  two(out, 47, phrase < 0 ? 12 : steps(at - phrase), kinds[at]!);
  const verbLeft = around.verbLeft[at]!;
  const verbRight = around.verbRight[at]!;
  two(out, 48, verbLeft < 0 ? 0 : forms[verbLeft]!.word, verbLeft < 0 ? 12 : steps(at - verbLeft));
  two(out, 49, verbRight < 0 ? 0 : forms[verbRight]!.word, verbRight < 0 ? 12 : steps(verbRight - at));
  three(out, 50, kinds[at]!, verbRight < 0 ? 12 : steps(verbRight - at), verbRight < 0 ? 0 : words.kind[verbRight]!);
  one(out, 51, tokens[at]!.spaced ? 1 : 0);
}

/** The nearest words of reporting to the left and right: which, how far, what lies between. */
function cueFeatures(view: RoleView, at: number, from: number, to: number, out: Int32Array): void {
  const { scene, words, around, forms, class: kinds, marks } = view;
  const { unitOf } = scene;
  const { kind, lemma } = words;
  const here = kind[at]!;
  one(out, 52, lemma[at]!);
  two(out, 53, lemma[at]!, here);
  three(out, 54, at === from ? 9 : kind[at - 1]!, here, at + 1 >= to ? 9 : kind[at + 1]!);
  three(out, 55, lemma[at]!, at === from ? -1 : kinds[at - 1]!, at + 1 >= to ? -1 : kinds[at + 1]!);
  three(out, 56, here, at === from ? 0 : forms[at - 1]!.word, at + 1 >= to ? 0 : forms[at + 1]!.word);
  const left = around.cueLeft[at]!;
  const right = around.cueRight[at]!;
  const leftFar = left < 0 ? 12 : steps(at - left) + (unitOf[left] === unitOf[at] ? 0 : 16);
  const rightFar = right < 0 ? 12 : steps(right - at) + (unitOf[right] === unitOf[at] ? 0 : 16);
  const leftLemma = left < 0 ? 0 : lemma[left]!;
  const rightLemma = right < 0 ? 0 : lemma[right]!;
  const leftKind = left < 0 ? 0 : kind[left]!;
  const rightKind = right < 0 ? 0 : kind[right]!;
  const mark = marks[at]!;
  two(out, 57, leftLemma, leftFar);
  two(out, 58, rightLemma, rightFar);
  three(out, 59, leftKind, leftFar, mark);
  three(out, 60, rightKind, rightFar, mark);
  three(out, 61, leftLemma, forms[at]!.word, Math.min(leftFar, 4));
  three(out, 62, rightLemma, forms[at]!.word, Math.min(rightFar, 4));
  three(out, 63, leftKind, leftFar, kinds[at]!);
  three(out, 64, rightKind, rightFar, kinds[at]!);
  three(out, 65, leftKind * 8 + rightKind, leftFar, rightFar);
  three(out, 66, leftLemma, left >= 0 && left + 1 < to ? forms[left + 1]!.word : 0, leftFar > 16 ? 1 : 0);
  three(out, 67, rightLemma, right > from ? kinds[right - 1]! : 0, rightFar > 16 ? 1 : 0);
  const sign = around.signLeft[at]!;
  three(out, 68, leftLemma, sign > left ? forms[sign]!.shape : 0, leftFar > 16 ? 1 : 0);
  const next = around.signRight[at]!;
  three(out, 69, rightLemma, next >= 0 && next < right ? forms[next]!.shape : 0, rightFar > 16 ? 1 : 0);
  const clause = around.clauseLeft[at]!;
  three(out, 70, leftLemma, clause > left ? forms[clause]!.word : 0, leftFar > 16 ? 1 : 0);
}

/** What the rules say of the token and of those beside it. */
function ruleFeatures(view: RoleView, at: number, from: number, to: number, out: Int32Array): void {
  const { proposed, scene, words, around, forms, class: kinds } = view;
  const { unitOf } = scene;
  const { label, rule } = proposed;
  const said = label[at]!;
  const before = at === from ? 9 : label[at - 1]!;
  const after = at + 1 >= to ? 9 : label[at + 1]!;
  one(out, 71, said);
  three(out, 72, before, said, after);
  two(out, 73, said, rule[at]!);
  three(out, 74, said, before, rule[at]!);
  three(out, 75, said, after, rule[at]!);
  two(out, 76, said, forms[at]!.word);
  two(out, 77, said, kinds[at]!);
  two(out, 78, said, words.lemma[at]!);
  const left = around.ruleLeft[at]!;
  const right = around.ruleRight[at]!;
  const leftFar = left < 0 ? 12 : steps(at - left) + (unitOf[left] === unitOf[at] ? 0 : 16);
  const rightFar = right < 0 ? 12 : steps(right - at) + (unitOf[right] === unitOf[at] ? 0 : 16);
  three(out, 79, said, leftFar, rightFar);
  three(out, 80, said, left < 0 ? 0 : forms[left]!.word, leftFar);
  three(out, 81, said, right < 0 ? 0 : forms[right]!.word, rightFar);
  const leftCue = around.cueLeft[at]!;
  const rightCue = around.cueRight[at]!;
  three(out, 82, said, leftCue < 0 ? 0 : words.lemma[leftCue]!, leftCue < 0 ? 9 : label[leftCue]!);
  three(out, 83, said, rightCue < 0 ? 0 : words.lemma[rightCue]!, rightCue < 0 ? 9 : label[rightCue]!);
  three(out, 84, said, view.marks[at]!, rule[at]!);
}
