import type { Rule } from '../rule.ts';
import { type MarkedWords, stretchesOf } from './marked-words.ts';

/** [«Nous sommes prêts à négocier»], a dit la ministre: words between marks, in a language whose verbs nobody here knows. */
export const betweenMarks: Rule<MarkedWords, 'section'> = {
  name: 'between-marks',
  *find({ text, layer }) {
    for (const section of layer('section'))
      for (const { content, form } of stretchesOf(text, section))
        yield { span: content, content, form, confidence: form === 'scare' ? 0.5 : 0.6 };
  },
};
