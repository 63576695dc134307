import type { Clue } from './clue.ts';

/** "Autumn Holidays: Your Spa Retreat in the Alps": capitals like a headline's or a menu's. */
export const titleCase: Clue = {
  name: 'title-case',
  weigh: ({ words, capitals, shouted, ending, labelled }) => {
    if (words < 2 || ending === 'stop' || labelled) return 0;
    if (words >= 6 && shouted >= words * 0.7) return -2;
    const share = capitals / words;
    return share >= 0.6 ? -0.8 : share >= 0.45 ? -0.3 : 0;
  },
  reason: () => 'title of another page',
};
