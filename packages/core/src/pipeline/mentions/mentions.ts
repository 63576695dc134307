import { stage } from '../stage.ts';

/** The words that stand for people, organizations, places and events, and who they are. */
export const mentions = stage({
  name: 'mentions',
  needs: ['section', 'token', 'sentence'],
  adds: ['mention', 'entity'],
  annotate: () => ({ mention: [], entity: [] }),
});
