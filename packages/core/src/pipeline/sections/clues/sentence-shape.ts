import type { Clue } from './clue.ts';

/** "He left on Monday." ends with a stop; "House panel to hear envoy" does not. */
export const sentenceShape: Clue = {
  name: 'sentence-shape',
  weigh: ({ ending, words, stops }) => {
    if (ending === 'stop') return words >= 4 ? 1 : 0.3;
    if (ending === 'colon') return 0.4;
    if (ending === 'ellipsis') return words < 45 ? -1 : 0;
    return words < 4 ? -0.3 : stops > 1 ? -0.2 : -0.7;
  },
  reason: ({ ending }) => (ending === 'ellipsis' ? 'teaser that breaks off' : 'line that is no sentence'),
};
