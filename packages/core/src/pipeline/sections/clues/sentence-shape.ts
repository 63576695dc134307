import type { Clue } from './clue.ts';

/** "He left on Monday." ends with a stop; "House panel to hear envoy" does not, and a teaser breaks off with dots … */
export const sentenceShape: Clue = {
  name: 'sentence-shape',
  weigh: ({ ending, words, stops, index }, { blocks }) => {
    if (ending === 'stop') return words >= 4 ? 1 : 0.3;
    if (ending === 'colon') return 0.4;
    if (ending === 'ellipsis') {
      const row = blocks[index - 1]?.ending === 'ellipsis' || blocks[index + 1]?.ending === 'ellipsis';
      return row && words > 8 ? -3.5 : words < 60 ? -1 : 0;
    }
    if (words >= 25 && stops === 0) return -4;
    return words < 4 ? -0.3 : stops > 1 ? -0.2 : -0.7;
  },
  reason: ({ ending, words }) =>
    ending === 'ellipsis' ? 'teaser that breaks off' : words >= 25 ? 'list of words' : 'line that is no sentence',
};
