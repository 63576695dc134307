import type { Clue } from './clue.ts';

/** "14:53 GMT +3 20 November", "4553": times and counters. */
export const figures: Clue = {
  name: 'figures',
  weigh: ({ words, digits, ending }) =>
    digits > 0 && ending !== 'stop' && digits >= words * 1.5 && words < 12 ? -0.8 : 0,
  reason: () => 'time or counter',
};
