import type { Filter } from '../../schema/filter.ts';
import type { WordsIn } from '../../schema/terms.ts';
import { FilterError } from '../filter-error.ts';
import type { Store } from '../store.ts';

/** How many words or phrases a pattern may stand for. */
const MOST_PHRASES = 300;
const LONGEST = 200;

/**
 * The query a regular expression over words stands for: each part between spaces is a pattern of one whole word, in RE2 syntax
 * (no looking around, no back references, linear time), and is compared with the words of the sub-corpus. `nuclear
 * (arms|weapons?)` is `"nuclear arms" OR "nuclear weapon" OR "nuclear weapons"`. `undefined` where no word fits. Throws a
 * `FilterError` for a pattern that is none, or that fits too many words.
 */
export async function patternQuery(
  store: Store,
  pattern: string,
  filter: Filter,
  where: WordsIn | undefined,
): Promise<string | undefined> {
  if (pattern.length > LONGEST) throw fault(`has more than ${LONGEST} characters.`);
  const parts = wordsOfPattern(pattern);
  const { RE2JS } = await import('re2js');
  const patterns = parts.map((part) => {
    try {
      return RE2JS.compile(`(?:${part})`, RE2JS.CASE_INSENSITIVE);
    } catch (error) {
      // the message ends with the expression as it was put together here
      const [reason] = (error as Error).message.replace(/^error parsing regexp: /, '').split(': `');
      throw fault(`“${part}” is no regular expression: ${reason}.`);
    }
  });
  const { terms } = await store.terms(filter, { in: where });
  const fitting = patterns.map((one) => terms.filter(({ term }) => one.matches(term)).map(({ term }) => term));
  const phrases = fitting.reduce((product, { length }) => product * length, 1);
  if (phrases === 0) return undefined;
  if (phrases > MOST_PHRASES)
    throw fault(`fits ${phrases} words or phrases, and ${MOST_PHRASES} are looked for at most: make it narrower.`);
  return combined(fitting)
    .map((words) => `"${words.join(' ')}"`)
    .join(' OR ');
}

const fault = (message: string): FilterError => new FilterError([{ parameter: 'q', message }]);

/** The parts between spaces that stand in no bracket. */
function wordsOfPattern(pattern: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!;
    if (sign === '\\') {
      part += pattern.slice(at, at + 2);
      at++;
      continue;
    }
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign !== ' ' || depth > 0) part += sign;
    else {
      if (part !== '') parts.push(part);
      part = '';
    }
  }
  if (part !== '') parts.push(part);
  if (parts.length === 0) throw fault('holds no pattern.');
  return parts;
}

/** One of each list, in every way. */
const combined = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((word) => [...row, word])), [[]]);
