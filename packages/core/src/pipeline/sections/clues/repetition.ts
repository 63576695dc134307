import type { Clue } from './clue.ts';

/** A line that stands on the page several times is a label or a link. */
export const repetition: Clue = {
  name: 'repetition',
  weigh: ({ times, words }) => (times < 2 ? 0 : words > 15 ? -0.8 : -1.2),
  reason: () => 'line repeated on the page',
};
