import type { Fact } from './fact.ts';

const HEAD = 240;
const ATTRIBUTABLE = /\battributable to (?:the )?([^:.\n]{3,120}?)\s*(?::|\.?$|\. )/i;

/** "The below is attributable to Spokesperson Ned Price:" → Spokesperson Ned Price. */
export const attributableTo: Fact = {
  name: 'attributable-to',
  read({ text, layer }) {
    let looked = 0;
    for (const { role, span } of layer('section')) {
      if (role === 'boilerplate') continue;
      if (looked++ === 5) return undefined;
      const found = ATTRIBUTABLE.exec(text.slice(span.start, Math.min(span.end, span.start + HEAD)));
      if (found) return { attributableTo: found[1]!.replace(/\s+/g, ' ').trim() };
    }
    return undefined;
  },
};
