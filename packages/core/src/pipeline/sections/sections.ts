import { identify } from '../identify.ts';
import { stage } from '../stage.ts';
import { assignRoles } from './assign-roles.ts';
import { bodyRun } from './body-run.ts';
import { clues } from './clues.ts';
import { readPage } from './read-page.ts';

/** The blocks of the page and what each is. */
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
