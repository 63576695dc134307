import { type Draft, identify } from '../identify.ts';
import { stage } from '../stage.ts';

/** The blocks of the page and what each is. */
export const sections = stage({
  name: 'sections',
  needs: [],
  adds: ['section'],
  annotate(reading) {
    const drafts: Draft<'section'>[] = [];
    for (const line of reading.text.matchAll(/[^\n]+/g)) {
      const start = line.index + (line[0].length - line[0].trimStart().length);
      const end = start + line[0].trim().length;
      if (end > start) drafts.push({ span: { start, end }, rule: 'line', confidence: 0.5, role: 'paragraph' });
    }
    return { section: identify('section', reading.document, drafts) };
  },
});
