import type { Tags } from '../../tagger/decode.ts';
import { type FeatureWriter, three, two } from '../../tagger/feature-list.ts';
import type { RoleView } from './role-view.ts';

/** How many templates there are, beside those of the first pass. */
export const SECOND_TEMPLATES = 24;

const steps = (distance: number): number =>
  distance < 5 ? distance : distance < 9 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8;

/**
 * What a second reading sees of tokens `from` to `to` beside the first one’s features: the labels the first found, on both
 * sides and as far as the next cue, source and content.
 */
export function secondFeatures(
  view: RoleView,
  { labels, likely }: Tags,
  from: number,
  to: number,
  at: number,
  out: FeatureWriter,
): void {
  const { forms, class: kinds, scene } = view;
  const index = at - from;
  const count = likely.length / labels.length;
  const label = (offset: number): number => labels[index + offset] ?? 9;
  const l0 = label(0);
  const sure = Math.floor(likely[index * count + l0]! * 3.99);
  const { cells } = out;
  two(cells, 0, l0, sure);
  three(cells, 1, label(-1), l0, label(1));
  three(cells, 2, label(-2), label(-1), l0);
  three(cells, 3, l0, label(1), label(2));
  two(cells, 4, l0, forms[at]!.word);
  two(cells, 5, l0, kinds[at]!);
  two(cells, 6, label(1), forms[at]!.word);
  two(cells, 7, label(-1), forms[at]!.word);
  three(cells, 8, l0, label(-3), label(3));
  let next = 0;
  let best = -1;
  for (let l = 0; l < count; l++)
    if (l !== l0 && likely[index * count + l]! > best) {
      best = likely[index * count + l]!;
      next = l;
    }
  three(cells, 9, l0, sure, best > 0.05 ? next : -1);
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
  two(cells, 10, l0, left);
  two(cells, 11, l0, right);
  three(cells, 12, left & 255, right, l0);
  two(cells, 13, has, l0);
  two(cells, 14, has, kinds[at]!);
  const before = nearest(labels, index, -1);
  const after = nearest(labels, index, 1);
  three(cells, 15, l0, before, after);
  two(cells, 16, before, forms[at]!.word);
  two(cells, 17, after, forms[at]!.word);
  const cueLeft = cue(labels, index, -1);
  const cueRight = cue(labels, index, 1);
  three(cells, 18, l0, cueLeft < 0 ? 0 : forms[from + cueLeft]!.word, cueLeft < 0 ? 9 : steps(index - cueLeft));
  three(cells, 19, l0, cueRight < 0 ? 0 : forms[from + cueRight]!.word, cueRight < 0 ? 9 : steps(cueRight - index));
  three(cells, 20, cueLeft < 0 ? 0 : forms[from + cueLeft]!.word, kinds[at]!, cueLeft < 0 ? 9 : steps(index - cueLeft));
  three(cells, 21, l0, view.marks[at]!, before);
  three(cells, 22, l0, view.proposed.label[at]!, before);
  three(cells, 23, l0, view.proposed.label[at]!, after);
  out.write(SECOND_TEMPLATES);
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
