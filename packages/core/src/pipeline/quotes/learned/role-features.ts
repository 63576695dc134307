import type { FeatureWriter } from '../../tagger/feature-list.ts';
import type { RoleView } from './role-view.ts';

/** Distances by steps that matter: 0–6 one by one, then wider. */
const steps = (distance: number): number =>
  distance < 7 ? distance : distance < 10 ? 7 : distance < 15 ? 8 : distance < 25 ? 9 : distance < 45 ? 10 : 11;

/** How many features a token has at most. */
const MOST = 120;

/** The features of a token of the paragraph `from` to `to`. */
export function roleFeatures(view: RoleView, at: number, from: number, to: number, out: FeatureWriter): void {
  out.reserve(MOST);
  wordFeatures(view, at, from, to, out);
  placeFeatures(view, at, from, to, out);
  cueFeatures(view, at, from, to, out);
  ruleFeatures(view, at, from, to, out);
}

/** Words, endings and what they can be, at the token and beside it. */
function wordFeatures(
  { forms, class: kinds, mention, words }: RoleView,
  at: number,
  from: number,
  to: number,
  out: FeatureWriter,
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
  out.one(1, w0);
  out.one(2, w_1);
  out.one(3, w1);
  out.one(4, word(-2));
  out.one(5, word(2));
  out.one(6, word(-3));
  out.one(7, word(3));
  out.two(8, w_1, w0);
  out.two(9, w0, w1);
  out.two(10, word(-2), w_1);
  out.two(11, w1, word(2));
  out.two(12, w_1, w1);
  out.one(13, suffix2);
  out.one(14, suffix3);
  out.one(15, suffix4);
  out.one(16, prefix3);
  out.two(17, shape, at === from ? 99 : forms[at - 1]!.shape);
  out.two(18, shape, at + 1 >= to ? 99 : forms[at + 1]!.shape);
  out.one(19, at === from ? 1 : forms[at - 1]!.suffix3);
  out.one(20, at + 1 >= to ? 1 : forms[at + 1]!.suffix3);
  out.one(21, k0);
  out.two(22, k_1, k0);
  out.two(23, k0, k1);
  out.three(24, k_1, k0, k1);
  out.three(25, kind(-2), k_1, k0);
  out.three(26, k0, k1, kind(2));
  out.two(27, k_1, w0);
  out.two(28, w0, k1);
  out.two(29, w_1, k0);
  out.two(30, k0, w1);
  out.three(31, mention[at]!, at === from ? 9 : mention[at - 1]!, at + 1 >= to ? 9 : mention[at + 1]!);
  out.two(32, mention[at]!, words.source[at]!);
  out.two(33, words.source[at]!, k_1);
}

/** Where the token stands: in its sentence and paragraph, to quotation marks, to commas. */
function placeFeatures(view: RoleView, at: number, from: number, to: number, out: FeatureWriter): void {
  const { scene, marks, forms, around, class: kinds, words } = view;
  const { units, unitOf, stretchOf, tokens } = scene;
  const unit = units[unitOf[at]!];
  const m0 = marks[at]!;
  const m_1 = at === from ? 99 : marks[at - 1]!;
  const m1 = at + 1 >= to ? 99 : marks[at + 1]!;
  out.three(40, m_1, m0, m1);
  out.two(41, m0, kinds[at]!);
  const fromStart = unit ? steps(at - unit.from) : 0;
  const toEnd = unit ? steps(unit.to - 1 - at) : 0;
  out.one(42, fromStart);
  out.one(43, toEnd);
  out.two(44, m0, fromStart);
  out.two(45, unit ? steps((unit.to - unit.from) >> 2) : 0, unit?.title ? 1 : 0);
  out.two(46, stretchOf[from]! >= 0 ? 1 : 0, unit && unit.from === from ? 1 : 0);
  out.two(47, unit ? (stretchOf[unit.from]! >= 0 ? 1 : 0) + (stretchOf[unit.to - 1]! >= 0 ? 2 : 0) : 0, m0);
  if (m0 === 0) {
    let back = at - 1;
    while (back >= from && at - back < 9 && stretchOf[back]! < 0) back--;
    const closed = back >= from && stretchOf[back]! >= 0;
    let ahead = at + 1;
    while (ahead < to && ahead - at < 9 && stretchOf[ahead]! < 0) ahead++;
    const opens = ahead < to && stretchOf[ahead]! >= 0;
    const sign = closed ? (forms[back - 1]?.shape ?? 0) : 0;
    out.three(48, closed ? at - back : 0, sign, opens ? ahead - at : 0);
    out.three(49, closed ? at - back : 0, kinds[at]!, opens ? ahead - at : 0);
    out.three(50, closed ? at - back : 0, sign, words.kind[at]!);
  }
  const sign = around.signLeft[at]!;
  const next = around.signRight[at]!;
  const signLeft = sign < 0 ? 0 : forms[sign]!.shape;
  const signRight = next < 0 ? 0 : forms[next]!.shape;
  out.three(51, signLeft, sign < 0 ? steps(at - from) : steps(at - sign), kinds[at]!);
  out.two(52, signLeft, sign < 0 ? 0 : forms[sign + 1]!.word);
  out.three(53, signRight, next < 0 ? 12 : steps(next - at), signLeft);
  out.two(54, signRight, next < 0 || next + 1 >= to ? 0 : forms[next + 1]!.word);
  const clause = around.clauseLeft[at]!;
  const sameUnit = clause >= 0 && unit !== undefined && clause >= unit.from;
  out.two(55, sameUnit ? forms[clause]!.word : 0, sameUnit ? steps(at - clause) : 12);
  out.two(56, sameUnit ? forms[clause]!.word : 0, signLeft);
  const phrase = around.phraseLeft[at]!;
  out.two(57, phrase < 0 ? 12 : steps(at - phrase), kinds[at]!);
  const verbLeft = around.verbLeft[at]!;
  const verbRight = around.verbRight[at]!;
  out.two(58, verbLeft < 0 ? 0 : forms[verbLeft]!.word, verbLeft < 0 ? 12 : steps(at - verbLeft));
  out.two(59, verbRight < 0 ? 0 : forms[verbRight]!.word, verbRight < 0 ? 12 : steps(verbRight - at));
  out.three(60, kinds[at]!, verbRight < 0 ? 12 : steps(verbRight - at), verbRight < 0 ? 0 : words.kind[verbRight]!);
  out.one(61, tokens[at]!.spaced ? 1 : 0);
}

/** The nearest words of reporting to the left and right: which, how far, what lies between. */
function cueFeatures(view: RoleView, at: number, from: number, to: number, out: FeatureWriter): void {
  const { scene, words, around, forms, class: kinds, marks } = view;
  const { unitOf } = scene;
  const { kind, lemma } = words;
  const here = kind[at]!;
  out.one(70, lemma[at]!);
  out.two(71, lemma[at]!, here);
  out.three(72, at === from ? 9 : kind[at - 1]!, here, at + 1 >= to ? 9 : kind[at + 1]!);
  out.three(73, lemma[at]!, at === from ? -1 : kinds[at - 1]!, at + 1 >= to ? -1 : kinds[at + 1]!);
  out.three(74, here, at === from ? 0 : forms[at - 1]!.word, at + 1 >= to ? 0 : forms[at + 1]!.word);
  const left = around.cueLeft[at]!;
  const right = around.cueRight[at]!;
  const leftFar = left < 0 ? 12 : steps(at - left) + (unitOf[left] === unitOf[at] ? 0 : 16);
  const rightFar = right < 0 ? 12 : steps(right - at) + (unitOf[right] === unitOf[at] ? 0 : 16);
  const leftLemma = left < 0 ? 0 : lemma[left]!;
  const rightLemma = right < 0 ? 0 : lemma[right]!;
  const leftKind = left < 0 ? 0 : kind[left]!;
  const rightKind = right < 0 ? 0 : kind[right]!;
  const mark = marks[at]!;
  out.two(75, leftLemma, leftFar);
  out.two(76, rightLemma, rightFar);
  out.three(77, leftKind, leftFar, mark);
  out.three(78, rightKind, rightFar, mark);
  out.three(79, leftLemma, forms[at]!.word, Math.min(leftFar, 4));
  out.three(80, rightLemma, forms[at]!.word, Math.min(rightFar, 4));
  out.three(81, leftKind, leftFar, kinds[at]!);
  out.three(82, rightKind, rightFar, kinds[at]!);
  out.three(83, leftKind * 8 + rightKind, leftFar, rightFar);
  out.three(84, leftLemma, left >= 0 && left + 1 < to ? forms[left + 1]!.word : 0, leftFar > 16 ? 1 : 0);
  out.three(85, rightLemma, right > from ? kinds[right - 1]! : 0, rightFar > 16 ? 1 : 0);
  const sign = around.signLeft[at]!;
  out.three(86, leftLemma, sign > left ? forms[sign]!.shape : 0, leftFar > 16 ? 1 : 0);
  const next = around.signRight[at]!;
  out.three(87, rightLemma, next >= 0 && next < right ? forms[next]!.shape : 0, rightFar > 16 ? 1 : 0);
  const clause = around.clauseLeft[at]!;
  out.three(88, leftLemma, clause > left ? forms[clause]!.word : 0, leftFar > 16 ? 1 : 0);
}

/** What the rules say of the token and of those beside it. */
function ruleFeatures(view: RoleView, at: number, from: number, to: number, out: FeatureWriter): void {
  const { proposed, scene, words, around, forms, class: kinds } = view;
  const { unitOf } = scene;
  const { label, rule } = proposed;
  const said = label[at]!;
  const before = at === from ? 9 : label[at - 1]!;
  const after = at + 1 >= to ? 9 : label[at + 1]!;
  out.one(100, said);
  out.three(101, before, said, after);
  out.two(102, said, rule[at]!);
  out.three(103, said, before, rule[at]!);
  out.three(104, said, after, rule[at]!);
  out.two(105, said, forms[at]!.word);
  out.two(106, said, kinds[at]!);
  out.two(107, said, words.lemma[at]!);
  const left = around.ruleLeft[at]!;
  const right = around.ruleRight[at]!;
  const leftFar = left < 0 ? 12 : steps(at - left) + (unitOf[left] === unitOf[at] ? 0 : 16);
  const rightFar = right < 0 ? 12 : steps(right - at) + (unitOf[right] === unitOf[at] ? 0 : 16);
  out.three(108, said, leftFar, rightFar);
  out.three(109, said, left < 0 ? 0 : forms[left]!.word, leftFar);
  out.three(110, said, right < 0 ? 0 : forms[right]!.word, rightFar);
  const leftCue = around.cueLeft[at]!;
  const rightCue = around.cueRight[at]!;
  out.three(111, said, leftCue < 0 ? 0 : words.lemma[leftCue]!, leftCue < 0 ? 9 : label[leftCue]!);
  out.three(112, said, rightCue < 0 ? 0 : words.lemma[rightCue]!, rightCue < 0 ? 9 : label[rightCue]!);
  out.three(113, said, view.marks[at]!, rule[at]!);
}
