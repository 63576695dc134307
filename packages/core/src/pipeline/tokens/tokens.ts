import { tokenize } from '../../text/tokenize.ts';
import { stage } from '../stage.ts';

/** The words, numbers and signs of everything that is not boilerplate. An inner layer, not stored. */
export const tokens = stage({
  name: 'tokens',
  needs: ['section'],
  adds: ['token'],
  annotate(reading) {
    const found = [];
    for (const section of reading.layer('section'))
      if (section.role !== 'boilerplate')
        for (const token of tokenize(reading.text, section.span.start, section.span.end)) found.push(token);
    return { token: found };
  },
});
