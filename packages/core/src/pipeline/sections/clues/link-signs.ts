import type { Clue } from './clue.ts';

/** "About us | Contact us | Cookies", "« Older posts". */
export const linkSigns: Clue = {
  name: 'link-signs',
  weigh: ({ linkSigns, words }) => (linkSigns === 0 ? 0 : linkSigns * 12 > words ? -1.8 : -0.2),
  reason: () => 'list of links',
};
