import { stage } from '../stage.ts';

/** Who met whom; and which encounter each quote was said at or is about. */
export const encounters = stage({
  name: 'encounters',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'date', 'quantity', 'topic', 'quote'],
  adds: ['encounter-report', 'quote'],
  annotate: (reading) => ({ 'encounter-report': [], quote: [...reading.layer('quote')] }),
});
