import { type Draft, identify } from '../identify.ts';
import { stage } from '../stage.ts';
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
    const verdicts = bodyRun(page, clues);
    const drafts = page.blocks.map(({ span }, index): Draft<'section'> => {
      const { body, weight, clue } = verdicts[index]!;
      const confidence = Math.round((100 * 1) / (1 + Math.exp(-Math.abs(weight)))) / 100;
      return body
        ? { span, rule: clue.name, confidence, role: 'paragraph' }
        : { span, rule: clue.name, confidence, role: 'boilerplate', reason: clue.reason(page.blocks[index]!) };
    });
    return { section: identify('section', reading.document, drafts) };
  },
});
