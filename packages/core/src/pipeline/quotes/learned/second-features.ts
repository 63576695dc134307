import type { FeatureWriter } from '../../tagger/feature-list.ts';
import type { Tags } from '../../tagger/tag.ts';
import type { RoleView } from './role-view.ts';

/** How many features a token has at most, beside those of the first pass. */
const MOST = 40;

const steps = (distance: number): number =>
  distance < 5 ? distance : distance < 9 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8;

/**
 * What a second reading sees of tokens `from` to `to` beside the first one’s features: the labels the first found, on both
 * sides and as far as the next cue, source and content.
 */
export function secondFeatures(
  view: RoleView,
  { labels, likely }: Tags,
  count: number,
  from: number,
  to: number,
  at: number,
  out: FeatureWriter,
): void {
  const { forms, class: kinds, scene } = view;
  const index = at - from;
  const label = (offset: number): number => labels[index + offset] ?? 9;
  const l0 = label(0);
  const sure = Math.floor(likely[index * count + l0]! * 3.99);
  out.reserve(MOST);
  out.two(200, l0, sure);
  out.three(201, label(-1), l0, label(1));
  out.three(202, label(-2), label(-1), l0);
  out.three(203, l0, label(1), label(2));
  out.two(204, l0, forms[at]!.word);
  out.two(205, l0, kinds[at]!);
  out.two(206, label(1), forms[at]!.word);
  out.two(207, label(-1), forms[at]!.word);
  out.three(208, l0, label(-3), label(3));
  let next = 0;
  let best = -1;
  for (let l = 0; l < count; l++)
    if (l !== l0 && likely[index * count + l]! > best) {
      best = likely[index * count + l]!;
      next = l;
    }
  out.three(209, l0, sure, best > 0.05 ? next : -1);
  const unit = scene.units[scene.unitOf[at]!];
  let left = 0;
  let right = 0;
  let has = 0;
  if (unit) {
    const first = Math.max(unit.from, from) - from;
    const last = Math.min(unit.to, to) - from;
    for (let other = first; other < last; other++) {
      const seen = labels[other]!;
      if (seen % 2 === 0) continue;
      if (other < index) left = (left << 2) | ((seen + 1) >> 1);
      else if (other > index && right < 1000) right = (right << 2) | ((seen + 1) >> 1);
      has |= 1 << ((seen - 1) >> 1);
    }
  }
  out.two(210, l0, left);
  out.two(211, l0, right);
  out.three(212, left & 255, right, l0);
  out.two(213, has, l0);
  out.two(214, has, kinds[at]!);
  const before = nearest(labels, index, -1);
  const after = nearest(labels, index, 1);
  out.three(215, l0, before, after);
  out.two(216, before, forms[at]!.word);
  out.two(217, after, forms[at]!.word);
  const cueLeft = cue(labels, index, -1);
  const cueRight = cue(labels, index, 1);
  out.three(218, l0, cueLeft < 0 ? 0 : forms[from + cueLeft]!.word, cueLeft < 0 ? 9 : steps(index - cueLeft));
  out.three(219, l0, cueRight < 0 ? 0 : forms[from + cueRight]!.word, cueRight < 0 ? 9 : steps(cueRight - index));
  out.three(220, cueLeft < 0 ? 0 : forms[from + cueLeft]!.word, kinds[at]!, cueLeft < 0 ? 9 : steps(index - cueLeft));
  out.three(221, l0, view.marks[at]!, before);
  out.three(222, l0, view.proposed.label[at]!, before);
  out.three(223, l0, view.proposed.label[at]!, after);
}

/** The nearest token with another label than the one at `index`, within 40 tokens: its label and how far it is. */
function nearest(labels: Uint8Array, index: number, way: 1 | -1): number {
  const own = (labels[index]! + 1) >> 1;
  for (let at = index + way, far = 1; at >= 0 && at < labels.length && far < 40; at += way, far++) {
    const other = (labels[at]! + 1) >> 1;
    if (other !== own && other !== 0) return other * 16 + steps(far);
  }
  return 0;
}

/** The nearest first word of a cue, within 60 tokens; -1 where there is none. */
function cue(labels: Uint8Array, index: number, way: 1 | -1): number {
  for (let at = index + way, far = 1; at >= 0 && at < labels.length && far < 60; at += way, far++)
    if (labels[at] === 3) return at;
  return -1;
}
