import type { Clue } from './clue.ts';

/** "World Business Sport Weather" has no function words, a sentence is half made of them. */
export const functionWords: Clue = {
  name: 'function-words',
  weigh: ({ words, functionWords }, { known }) => {
    if (!known || words < 4) return 0;
    const share = functionWords / words;
    if (share >= 0.3) return 0.6;
    return share < 0.12 ? -0.8 : 0;
  },
  reason: () => 'list of links',
};
