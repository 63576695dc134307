import { stage } from '../stage.ts';

/** The topics of the text. */
export const topics = stage({
  name: 'topics',
  needs: ['section', 'token', 'sentence'],
  adds: ['topic'],
  annotate: () => ({ topic: [] }),
});
