import type { Rule } from '../rule.ts';
import { type MarkedWords, stretchesOf } from './marked-words.ts';

/** A name of two to four capitalised words before a colon, at the head of a paragraph. */
const LABEL = /^\s*(\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3})\s?:\s{0,3}$/u;
const LONGEST = 140;

/** Мара Линд: [«Мы готовы говорить о мире».] A paragraph that begins with who speaks. */
export const afterName: Rule<MarkedWords, 'section'> = {
  name: 'after-name',
  *find({ text, layer }) {
    for (const section of layer('section')) {
      const { start } = section.span;
      for (const { content, form } of stretchesOf(text, section)) {
        const before = content.start - start > LONGEST ? undefined : LABEL.exec(text.slice(start, content.start));
        const name = before?.[1];
        if (name !== undefined && form === 'direct') {
          const at = start + before![0].indexOf(name);
          const source = { start: at, end: at + name.length };
          yield { span: { start: at, end: content.end }, content, form, source, speaker: name, confidence: 0.7 };
        }
        break;
      }
    }
  },
};
