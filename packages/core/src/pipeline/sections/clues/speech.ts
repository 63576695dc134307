import type { Clue } from './clue.ts';

/** "Q: Did he answer?" and lines with a quotation are the story's own words, however short. */
export const speech: Clue = {
  name: 'speech',
  weigh: ({ quotationMarks, labelled, ending }) =>
    labelled ? (ending === 'stop' ? 1.2 : 0.8) : quotationMarks >= 2 ? 0.5 : 0,
  reason: () => 'line among furniture',
};
