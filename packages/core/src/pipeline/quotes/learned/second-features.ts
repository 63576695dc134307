import type { Tags } from '../../tagger/decode.ts';
import { three, two } from '../../tagger/feature-sheet.ts';
import { type FirstFound, steps } from './first-found.ts';
import { MARGIN, type Paragraph } from './paragraph.ts';

/** How many templates there are, beside those of the first pass. */
export const SECOND_TEMPLATES = 19;

/**
 * Lays out what a second reading sees of a token of a paragraph, beside the first one’s features: the labels the
 * first found, on both sides and as far as the next cue, source and content.
 */
export function secondFeatures(
  { view, from, word, kind }: Paragraph,
  { labels, likely }: Tags,
  found: FirstFound,
  at: number,
  cells: Int32Array,
): number {
  const { forms } = view;
  const w0 = word[at - from + MARGIN]!;
  const k0 = kind[at - from + MARGIN]!;
  const index = at - from;
  const count = likely.length / labels.length;
  const label = (offset: number): number => labels[index + offset] ?? 9;
  const l0 = label(0);
  const sure = Math.floor(likely[index * count + l0]! * 3.99);
  two(cells, 0, l0, sure);
  three(cells, 1, label(-1), l0, label(1));
  three(cells, 2, label(-2), label(-1), l0);
  three(cells, 3, l0, label(1), label(2));
  two(cells, 4, l0, w0);
  two(cells, 5, l0, k0);
  three(cells, 6, l0, label(-3), label(3));
  let next = 0;
  let best = -1;
  for (let l = 0; l < count; l++)
    if (l !== l0 && likely[index * count + l]! > best) {
      best = likely[index * count + l]!;
      next = l;
    }
  three(cells, 7, l0, sure, best > 0.05 ? next : -1);
  const left = found.left[index]!;
  const right = found.right[index]!;
  const has = found.has[index]!;
  two(cells, 8, l0, left);
  two(cells, 9, l0, right);
  three(cells, 10, left & 255, right, l0);
  two(cells, 11, has, l0);
  two(cells, 12, has, k0);
  const before = found.before[index]!;
  const after = found.after[index]!;
  three(cells, 13, l0, before, after);
  const cueLeft = found.cueLeft[index]!;
  const cueRight = found.cueRight[index]!;
  three(cells, 14, l0, cueLeft < 0 ? 0 : forms.word[from + cueLeft]!, cueLeft < 0 ? 9 : steps(index - cueLeft));
  three(cells, 15, l0, cueRight < 0 ? 0 : forms.word[from + cueRight]!, cueRight < 0 ? 9 : steps(cueRight - index));
  three(cells, 16, l0, view.marks[at]!, before);
  three(cells, 17, l0, view.proposed.label[at]!, before);
  three(cells, 18, l0, view.proposed.label[at]!, after);
  return SECOND_TEMPLATES;
}
