import { identify } from '../identify.ts';
import { stage } from '../stage.ts';
import { assignRoles } from './assign-roles.ts';
import { bodyRun } from './body-run.ts';
import { clues } from './clues.ts';
import { readPage } from './read-page.ts';

/**
 * The blocks of the page and what each is. Every block is weighed by clues (log-odds of body), the story’s stretch of the page is
 * where the weights sum to most, and body and furniture are told apart over the whole run; headline, bylines and dateline are
 * looked for where the story begins.
 */
export const sections = stage({
  name: 'sections',
  needs: [],
  adds: ['section'],
  annotate(reading) {
    const page = readPage(reading.text, reading.lexicons);
    const assigned = assignRoles(page, bodyRun(page, clues), reading.lexicons);
    return { section: identify('section', reading.document, assigned) };
  },
});
