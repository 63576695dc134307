import { stage } from '../stage.ts';

/** The quantities of the text. */
export const quantities = stage({
  name: 'quantities',
  needs: ['token', 'sentence', 'date'],
  adds: ['quantity'],
  annotate: () => ({ quantity: [] }),
});
