import type { Clue } from './clue.ts';

/** Running text comes in long blocks, links and labels in short ones. */
export const length: Clue = {
  name: 'length',
  weigh: ({ words }) => {
    if (words >= 60) return 3.5;
    if (words >= 30) return 2.5;
    if (words >= 18) return 1.5;
    if (words >= 11) return 0.3;
    if (words >= 5) return -0.4;
    return -0.8;
  },
  reason: () => 'short line among furniture',
};
