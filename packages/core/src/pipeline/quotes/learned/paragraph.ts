import type { RoleView } from './role-view.ts';

/** How many cells stand before the first token and after the last: as far as features look beside a token. */
export const MARGIN = 3;

/** What the cells beyond the ends of a paragraph hold, column by column. */
const EDGE = { kind: -1, shape: 99, ending: 1, mention: 9, mark: 99, label: 9, cue: 9 } as const;

/**
 * A paragraph laid out for its features: columns with a margin on both sides, so that nobody asks where it ends. Token `at` of
 * the document stands in cell `at - from + MARGIN`.
 */
export interface Paragraph {
  view: RoleView;
  from: number;
  to: number;
  word: Int32Array;
  /** What a word can be. */
  kind: Int32Array;
  shape: Int32Array;
  /** The last three letters. */
  ending: Int32Array;
  mention: Int32Array;
  mark: Int32Array;
  /** The label the rules give. */
  label: Int32Array;
  /** What a token is to reporting. */
  cue: Int32Array;
}

/** Lays out tokens `from` to `to`. */
export function paragraph(view: RoleView, from: number, to: number): Paragraph {
  const { forms, class: kinds, marks, mention, proposed, words } = view;
  const size = to - from + 2 * MARGIN;
  const all = new Int32Array(size * 8);
  let next = 0;
  const column = (values: Int32Array | Uint8Array, edge: number): Int32Array => {
    const cells = all.subarray(next, next + size);
    next += size;
    cells.fill(edge, 0, MARGIN);
    cells.set(values.subarray(from, to), MARGIN);
    cells.fill(edge, size - MARGIN);
    return cells;
  };
  const word = column(forms.word, 0);
  // The first word’s neighbours are told apart: there is none, and none before that.
  for (let beyond = 0; beyond < MARGIN; beyond++) {
    word[beyond] = beyond - MARGIN;
    word[size - MARGIN + beyond] = beyond + 1;
  }
  return {
    view,
    from,
    to,
    word,
    kind: column(kinds, EDGE.kind),
    shape: column(forms.shape, EDGE.shape),
    ending: column(forms.suffix3, EDGE.ending),
    mention: column(mention, EDGE.mention),
    mark: column(marks, EDGE.mark),
    label: column(proposed.label, EDGE.label),
    cue: column(words.kind, EDGE.cue),
  };
}
