import { type Draft, identify } from '../identify.ts';
import { stage } from '../stage.ts';

/** The sentences of everything that is not boilerplate. */
export const sentences = stage({
  name: 'sentences',
  needs: ['section', 'token'],
  adds: ['sentence'],
  annotate(reading) {
    const drafts: Draft<'sentence'>[] = [];
    for (const section of reading.layer('section')) {
      if (section.role === 'boilerplate') continue;
      for (const match of reading.text
        .slice(section.span.start, section.span.end)
        .matchAll(/[^.!?]+[.!?]*["”’]?\s*/g)) {
        const start = section.span.start + match.index;
        drafts.push({ span: { start, end: start + match[0].trimEnd().length }, rule: 'stop', confidence: 0.5 });
      }
    }
    return { sentence: identify('sentence', reading.document, drafts) };
  },
});
