import type { Token } from '../../text/tokenize.ts';
import { isAbbreviation, isFiniteVerb, isNounHere, type Tagged, type TokenRange } from './tagged.ts';
import {
  ADVERB,
  CALENDAR,
  COORDINATOR,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TITLE,
} from './word-classes.ts';

/** A noun phrase without descriptions between commas. */
export function headBefore({ tokens, classes }: Tagged, end: number, limit: number): TokenRange | undefined {
  let from = end;
  let coordinated = -1;
  let at = end - 1;
  let pending = false;
  for (; at >= limit; at--) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.lower === ')' || token.lower === ']') {
      const open = openingBracket(tokens, at, limit);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (token.shape === 'sign') {
      if (
        token.lower === '-' ||
        token.lower === '/' ||
        token.lower === '&' ||
        token.lower === '@' ||
        token.lower === '#' ||
        token.lower === '$' ||
        token.lower === '%'
      ) {
        if (token.lower !== '-' || !token.spaced) {
          from = token.lower === '@' || token.lower === '#' || token.lower === '$' ? at : from;
          continue;
        }
      }
      if (token.lower === '.' && isAbbreviation(tokens, at)) continue;
      if (token.lower === ',' && coordinated >= 0 && from === at + 1 && tokens[from]!.capital) {
        const first = listBefore(tokens, classes, at, limit);
        if (first >= 0) from = first;
      }
      break;
    }
    if (token.shape === 'mark') {
      // "the author of 'Hard Days' said", 'Edward "Ted" Hall said'
      let open = at - 1;
      while (open > limit && open > at - 8 && tokens[open]!.shape !== 'mark') open--;
      const within =
        open > limit &&
        tokens[open]!.shape === 'mark' &&
        tokens[open]!.spaced &&
        tokens[open - 1]!.shape === 'word' &&
        tokens[open + 1]!.capital &&
        !tokens[at]!.spaced;
      if (!within || at - open < 2) break;
      from = open;
      at = open;
      continue;
    }
    if (token.shape === 'number') {
      from = at;
      pending = false;
      continue;
    }
    if (bits & COORDINATOR) {
      if (token.lower !== 'and' && token.lower !== 'or') break;
      if (from === end || from !== at + 1) break;
      coordinated = coordinated < 0 ? at : coordinated;
      coordinated = at;
      pending = true;
      continue;
    }
    if (bits & CALENDAR && from < end && !(tokens[at + 1]?.lower === "'s")) break;
    if (bits & PREPOSITION && !token.capital) {
      if (from === end) break;
      pending = true;
      continue;
    }
    if (bits & PREPOSITION && token.capital && from < end) {
      // "About 4 in 10"
      if (from === at + 1 && tokens[from]!.shape === 'number') return { from: at, to: end };
      // "In Moscow Mr. Lavrov": what follows the opening preposition is no subject, but for its last name.
      if (pending === false && startsClause(tokens, at, limit)) return afterOpening(tokens, classes, from, end);
      break;
    }
    if (bits & RELATIVE && from === end && at === end - 1 && token.lower !== 'where' && token.lower !== 'when')
      return { from: at, to: end };
    if (bits & (SUBORDINATOR | RELATIVE) && !(bits & DETERMINER) && !token.capital) break;
    if (bits & SUBORDINATOR && token.capital && from < end) break;
    if (token.lower === 'that') {
      if (from === end) return { from: at, to: end };
      break;
    }
    if (isFiniteVerb(bits) && !token.capital && !isNounHere(tokens, classes, at, bits)) {
      if (coordinated >= 0) from = coordinated + 1;
      break;
    }
    if (bits & ADVERB && !(bits & (DETERMINER | PRONOUN))) {
      if (from < end && !token.capital && !startsClause(tokens, at, limit) && classes[at - 1]! & DETERMINER) continue;
      break;
    }
    // "the minister himself said"
    if (at === end - 1 && at > limit && (token.lower.endsWith('self') || token.lower.endsWith('selves'))) {
      from = at;
      continue;
    }
    if (bits & OBJECT_PRONOUN && !(bits & POSSESSIVE) && !(bits & PRONOUN)) {
      if (at - 1 < limit || !(classes[at - 1]! & PREPOSITION)) break;
      from = at;
      continue;
    }
    if (bits & PRONOUN && !(bits & DETERMINER)) {
      if (from === end) from = at;
      break;
    }
    from = at;
    pending = false;
    if (bits & (DETERMINER | POSSESSIVE)) {
      const left = at - 1 >= limit ? tokens[at - 1]! : undefined;
      const leftBits = left ? classes[at - 1]! : 0;
      if (left && leftBits & DETERMINER && left.shape === 'word') continue;
      if (left && leftBits & PREPOSITION && !left.capital) continue;
      if (left && leftBits & COORDINATOR && (left.lower === 'and' || left.lower === 'or')) continue;
      break;
    }
  }
  if (from >= end) return undefined;
  if (pending && coordinated >= 0 && from > coordinated) from = coordinated + 1;
  while (from < end && tokens[from]!.shape === 'sign' && tokens[from]!.lower !== '@' && tokens[from]!.lower !== '#')
    from++;
  return from < end ? { from, to: end } : undefined;
}

/** "[France,] Germany and Italy": where a list of names that opens the clause begins, seen from its last comma; -1 where it is none. */
function listBefore(tokens: readonly Token[], classes: Uint16Array, comma: number, limit: number): number {
  for (let at = comma; ; ) {
    let from = at;
    while (from > limit && isListed(tokens[from - 1]!, classes[from - 1]!)) from--;
    if (from === at || at - from > 4) return -1;
    const before = from > limit ? tokens[from - 1]! : undefined;
    if (!before || before.shape === 'mark' || /^[.;:—–!?]$/.test(before.lower)) return from;
    if (before.lower !== ',') return -1;
    at = from - 1;
  }
}

const isListed = ({ capital, shape, lower }: Token, bits: number): boolean =>
  (shape === 'word' && capital && !(bits & (PREPOSITION | CALENDAR | ADVERB | SUBORDINATOR | PRONOUN))) ||
  lower === 'the';

const startsClause = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at === limit || tokens[at - 1]!.shape === 'sign' || tokens[at - 1]!.shape === 'mark';

/** The subject after an opening phrase without a comma: "On Friday [the minister]", "In Geneva [Mr. Lavrov]". */
function afterOpening(
  tokens: readonly Token[],
  classes: Uint16Array,
  from: number,
  end: number,
): TokenRange | undefined {
  for (let at = end - 1; at >= from; at--) {
    if (classes[at]! & DETERMINER) return { from: at, to: end };
    if (classes[at]! & TITLE && tokens[at]!.capital) return { from: at, to: end };
  }
  return { from: Math.max(from, end - 2), to: end };
}

function openingBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let index = at - 1; index >= Math.max(limit, at - 12); index--)
    if (tokens[index]!.lower === '(' || tokens[index]!.lower === '[') return index;
  return -1;
}
