import type { Clue } from './clue.ts';

/** "Leave a review" · "Follow us on …": words of the site about itself. */
export const furnitureWords: Clue = {
  name: 'furniture-words',
  weigh: ({ furniture, words }) => {
    if (!furniture) return 0;
    if (furniture.place === 'line') return -4;
    if (furniture.place === 'start') return words < 30 ? -3.5 : -2;
    return words < 40 ? -3 : words < 80 ? -1.5 : 0;
  },
  reason: ({ furniture }) => furniture?.reason ?? 'site furniture',
};
