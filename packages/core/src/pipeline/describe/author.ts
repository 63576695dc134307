import { tokenize } from '../../text/tokenize.ts';
import type { Fact } from './fact.ts';
import { media } from './media.ts';

/** A byline is short; what runs on longer is cut. */
const HEAD = 300;
const BY = /^(?:by|written by|story by|report by|analysis by|words by)\s+/i;
/** What follows the names in a byline: a date, an outlet, a time, a title. */
const REST =
  /\s*(?:[|•·–—@]| - |,? (?:Published|Updated|Posted)\b|,? \d|,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d).*$/;
const BOX = /^(?:About the )?Author$/i;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4}$/u;

/** "By Jamelle Bouie" → Jamelle Bouie; "Office of the Spokesperson"; else the name in an author box. */
export const author: Fact = {
  name: 'author',
  read({ text, layer, lexicons }) {
    const sections = layer('section');
    const byline = sections.find(({ role }) => role === 'byline');
    const words =
      byline &&
      text
        .slice(byline.span.start, Math.min(byline.span.end, byline.span.start + HEAD))
        .replace(BY, '')
        .replace(REST, '')
        .replace(/\s+/g, ' ')
        .trim();
    const name =
      words || boxed(sections.map(({ span }) => text.slice(span.start, Math.min(span.end, span.start + 60))));
    const tokens = name ? tokenize(name) : [];
    const outlet = media(lexicons.organizations).at(tokens, 0)?.to === tokens.length;
    return name && !outlet ? { source: { author: name, rights: 'unknown' } } : undefined;
  },
};

/** The line below "Author". */
function boxed(lines: readonly string[]): string | undefined {
  const name = lines[lines.findIndex((line) => BOX.test(line)) + 1];
  return lines.some((line) => BOX.test(line)) && name && NAME.test(name) ? name : undefined;
}
