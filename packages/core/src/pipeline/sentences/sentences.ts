import { type Draft, identify } from '../identify.ts';
import { stage } from '../stage.ts';
import { cutSentences } from './cut-sentences.ts';
import { cutWords } from './cut-words.ts';

/** The sentences of everything that is not boilerplate. */
export const sentences = stage({
  name: 'sentences',
  needs: ['section', 'token'],
  adds: ['sentence'],
  annotate(reading) {
    const words = cutWords(reading.lexicons);
    const tokens = reading.layer('token');
    const drafts: Draft<'sentence'>[] = [];
    let at = 0;
    for (const section of reading.layer('section')) {
      if (section.role === 'boilerplate') continue;
      while (at < tokens.length && tokens[at]!.start < section.span.start) at++;
      const from = at;
      while (at < tokens.length && tokens[at]!.end <= section.span.end) at++;
      for (const { first, last, rule } of cutSentences(tokens, from, at, words))
        drafts.push({
          span: { start: tokens[first]!.start, end: tokens[last]!.end },
          rule,
          confidence: rule === 'block-end' ? 0.8 : 0.95,
        });
    }
    return { sentence: identify('sentence', reading.document, drafts) };
  },
});
