import type { Lexicons } from '../../../schema/lexicons.ts';
import { fold } from '../../../text/fold.ts';
import { once } from '../../../text/once.ts';
import { phraseMatcher } from '../../../text/phrases.ts';
import { tokenize } from '../../../text/tokenize.ts';
import type { Block } from '../block.ts';

const BY = /^(?:By|BY(?! THE )|Written by|Story by|Report by|Analysis by|Words by|by)\s+(?:the\s+)?\p{Lu}/u;
const OFFICE = /^(?:Office|Bureau|Department|Ministry|Embassy) of (?:the )?\p{Lu}/u;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}(?=$|,| [-–—|•]| and | \()/u;
const givenNames = once((names: Lexicons['givenNames']) => new Set([...names.f, ...names.m].map((name) => fold(name))));

/** Who a list is about: "Amy Hall, Nominee for …". */
const NOT_AUTHOR = /\b(?:nominee|member|candidate|commissioner)\b/i;
const knownPeople = once((people: Lexicons['people']) =>
  phraseMatcher(
    people.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].filter((form) => form.includes(' ')).map((form) => [form, true] as const),
    ),
  ),
);

/**
 * "By Jamelle Bouie" · "Antony J. Blinken, Secretary of State" · "Office of the Spokesperson" · "Chris Davies - Nov 19, 2019":
 * who wrote or speaks, between headline and story.
 */
export function isByline(text: string, block: Block, lexicons: Lexicons): boolean {
  if (block.words > 16 || block.length > 140 || block.ending === 'ellipsis' || block.labelled) return false;
  if (block.ending === 'stop' && block.words > 5) return false;
  const words = text.slice(block.span.start, block.span.end);
  if (BY.test(words)) return block.words >= 2;
  if (block.furniture?.place === 'line' || block.ending === 'colon') return false;
  if (OFFICE.test(words)) return block.words <= 10 && block.capitals * 2 >= block.words - 2;
  if (!NAME.test(words) || NOT_AUTHOR.test(words)) return false;
  if (knownPeople(lexicons.people).at(tokenize(words), 0)) return block.capitals * 2 >= block.words;
  const first = fold(words.slice(0, words.indexOf(' ')));
  return givenNames(lexicons.givenNames).has(first) && block.capitals * 2 >= block.words;
}
