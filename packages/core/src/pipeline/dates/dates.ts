import { stage } from '../stage.ts';

/** The dates of the text. */
export const dates = stage({
  name: 'dates',
  needs: ['section', 'token', 'sentence', 'mention'],
  adds: ['date'],
  annotate: () => ({ date: [] }),
});
