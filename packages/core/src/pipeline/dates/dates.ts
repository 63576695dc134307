import { type Draft, identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { compose } from './compose.ts';
import { readDates } from './read-dates.ts';
import { rules } from './rules.ts';

/** The dates of the text: rules find what is said, then one place counts it from the document's anchor. */
export const dates = stage({
  name: 'dates',
  needs: ['section', 'token', 'sentence', 'mention', 'entity'],
  adds: ['date'],
  annotate(reading) {
    const found = compose(runRules(rules, reading), reading.layer('token'));
    const drafts: Draft<'date'>[] = readDates(reading, found);
    const identified = identify('date', reading.document, drafts);
    for (const date of identified) if (date.when) date.when = { ...date.when, date: date.id };
    return { date: identified };
  },
});
