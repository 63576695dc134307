import type { Reading } from '../reading.ts';
import type { Fact } from './fact.ts';

const HEAD = 240;
const ATTRIBUTABLE = /\battributable to (?:the )?([^:.\n]+)/i;
const ENDED = /^(?::|\.?$|\. )/;
const LENGTH = { least: 3, most: 120 };

/** "The below is attributable to Spokesperson Ned Price:" → Spokesperson Ned Price. */
export const attributableTo: Fact = {
  name: 'attributable-to',
  read(reading) {
    const name = whoItSpeaksFor(reading);
    return name === undefined ? undefined : { attributableTo: name };
  },
};

/** Who the head of a release says that it is attributable to. */
export function whoItSpeaksFor({ text, layer }: Pick<Reading<'section'>, 'text' | 'layer'>): string | undefined {
  let looked = 0;
  for (const { role, span } of layer('section')) {
    if (role === 'boilerplate') continue;
    if (looked++ === 5) return undefined;
    const head = text.slice(span.start, Math.min(span.end, span.start + HEAD));
    const found = ATTRIBUTABLE.exec(head);
    const name = found?.[1]?.replace(/\s+/g, ' ').trim();
    if (!found || !name || name.length < LENGTH.least || name.length > LENGTH.most) continue;
    if (ENDED.test(head.slice(found.index + found[0].length))) return name;
  }
  return undefined;
}
