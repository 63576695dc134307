import { stage } from '../stage.ts';

/** Who said what to whom. */
export const quotes = stage({
  name: 'quotes',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'date', 'topic'],
  adds: ['quote'],
  annotate: () => ({ quote: [] }),
});
