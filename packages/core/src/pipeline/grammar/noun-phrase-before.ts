import type { Token } from '../../text/tokenize.ts';
import { headBefore } from './head-before.ts';
import { isDash, REACH, type Tagged, type TokenRange } from './tagged.ts';
import { timeBefore } from './verb-group.ts';
import { ADVERB, DETERMINER, PREPOSITION, PRONOUN, RELATIVE } from './word-classes.ts';

const AGE = /^\d{1,3}$/;

/**
 * The noun phrase that ends before token `end`: "In Kyiv, [the head of the agency, a lawyer,] said". Looks no farther left
 * than `floor`. A segment between commas, dashes or brackets right before the verb is taken for a description of the head.
 */
export function nounPhraseBefore(tagged: Tagged, before: number, floor: number): TokenRange | undefined {
  const { tokens, classes } = tagged;
  const end = timeBefore(tagged, before, floor);
  const limit = Math.max(floor, end - REACH);
  if (end <= limit) return undefined;
  const last = tokens[end - 1]!;
  if (last.lower === ',' || isDash(last.lower)) {
    let to = end;
    for (let segments = 0; segments < 4; segments++) {
      const before = previous(tokens, to - 1, limit, last.lower === ',' ? ',' : undefined);
      if (before < 0) return undefined;
      const head = headBefore(tagged, before, limit);
      if (!head) return undefined;
      const first = tokens[before + 1]!;
      const opens = classes[before + 1]! & (PREPOSITION | ADVERB) && !(classes[before + 1]! & RELATIVE);
      const bare = head.to - head.from === 1 && AGE.test(tokens[head.from]!.text);
      const isDescription =
        classes[head.from]! & (DETERMINER | RELATIVE) &&
        tokens[head.from]!.lower.length <= 3 &&
        tokens[head.from - 1]?.lower === ',' &&
        tokens[head.from]!.lower !== 'the';
      const region =
        first.capital &&
        before + 2 === to - 1 &&
        tokens[head.from - 1]?.lower === ',' &&
        !(classes[head.from]! & PRONOUN);
      if (bare || isDescription || region) {
        to = before + 1;
        continue;
      }
      return { from: head.from, to: opens || isDash(last.lower) ? head.to : end - 1 };
    }
    return undefined;
  }
  return headBefore(tagged, end, limit);
}

/** The last comma or dash before `at`, or -1; a clause's edge between ends the search. */
function previous(tokens: readonly Token[], at: number, limit: number, sign: string | undefined): number {
  for (let index = at - 1; index > limit; index--) {
    const { lower, shape } = tokens[index]!;
    if (sign ? lower === sign : isDash(lower)) return index;
    if (lower === ';' || lower === ':' || (shape === 'mark' && lower !== "'" && lower !== '’')) return -1;
  }
  return -1;
}
