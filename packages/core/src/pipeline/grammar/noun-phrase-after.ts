import type { Token } from '../../text/tokenize.ts';
import { isAbbreviation, isFiniteVerb, isNounHere, REACH, type Tagged, type TokenRange } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  DETERMINER,
  NOUN_VERB,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SUBORDINATOR,
  VERB,
} from './word-classes.ts';

/** Before a name or office they describe: "the acting secretary", "ranking Democrat Ana Ruiz". */
const STANDING = new Set(['acting', 'ranking', 'leading', 'sitting', 'incoming', 'outgoing', 'retiring', 'visiting']);

/** "reporters [referring to the plan]": an -ing form that ends a noun phrase rather than belonging to it. */
const isParticiple = (tokens: readonly Token[], classes: Uint16Array, at: number, headed: boolean): boolean => {
  const { lower, capital } = tokens[at]!;
  if (!headed || capital || lower.length < 6 || !lower.endsWith('ing') || STANDING.has(lower)) return false;
  if (classes[at - 1]! & (DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR)) return false;
  const next = classes[at + 1] ?? 0;
  return (
    (next & (DETERMINER | PREPOSITION | POSSESSIVE | SUBORDINATOR | OBJECT_PRONOUN)) !== 0 ||
    tokens[at + 1]?.capital === true
  );
};

/** Prepositions that go on with a name or office: "of the ministry", "for the party", "from Madison". */
const LINKING = new Set(['of', 'for', 'from', 'at', 'with', 'to']);
const PLACING = new Set(['in', 'near', 'outside', 'on', 'by', 'who']);

/**
 * The noun phrase that begins at token `start`: "said [Hugh Hill, a doctor from Leeds], on Friday". With `descriptions` a
 * description between commas is part of it.
 */
export function nounPhraseAfter(
  tagged: Tagged,
  start: number,
  ceiling: number,
  { descriptions = false }: { descriptions?: boolean } = {},
): TokenRange | undefined {
  const { tokens, classes } = tagged;
  const limit = Math.min(ceiling, start + REACH);
  let to = start;
  let at = start;
  let named = false;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.lower === '(' || token.lower === '[') {
      let close = at + 1;
      while (close < Math.min(limit, at + 12) && tokens[close]!.lower !== ')' && tokens[close]!.lower !== ']') close++;
      if (to === start || close >= Math.min(limit, at + 12)) break;
      at = close;
      to = close + 1;
      continue;
    }
    if (token.shape === 'sign') {
      if (token.lower === '-' || token.lower === '/' || token.lower === '&') {
        if (!token.spaced) continue;
        break;
      }
      if (token.lower === '@' || token.lower === '#' || token.lower === '$' || token.lower === '%') continue;
      if (token.lower === '.' && isAbbreviation(tokens, at)) {
        to = at + 1;
        continue;
      }
      break;
    }
    if (token.shape === 'mark') {
      const close = nameBetweenMarks(tokens, at, limit);
      if (to === at || close < 0) break;
      at = close;
      to = close + 1;
      continue;
    }
    if (bits & CALENDAR && to > start && !(classes[at - 1]! & DETERMINER)) break;
    if (bits & PRONOUN && !(bits & DETERMINER)) {
      if (to === start) to = at + 1;
      break;
    }
    if (bits & OBJECT_PRONOUN && !(bits & POSSESSIVE)) {
      if (to === start) to = at + 1;
      break;
    }
    if (bits & PREPOSITION) {
      const next = tokens[at + 1];
      const nextBits = classes[at + 1] ?? 0;
      if (to === start || !next || at + 1 >= limit) break;
      if (
        LINKING.has(token.lower) &&
        !(nextBits & (CALENDAR | VERB | AUXILIARY)) &&
        (token.lower !== 'to' || nextBits & (DETERMINER | POSSESSIVE) || next.capital)
      )
        continue;
      if (PLACING.has(token.lower) && next.capital && !(nextBits & CALENDAR) && !named) continue;
      break;
    }
    if (bits & COORDINATOR) {
      const next = tokens[at + 1];
      const nextBits = classes[at + 1] ?? 0;
      if (
        token.lower === 'and' &&
        to > start &&
        next &&
        (next.capital || nextBits & (DETERMINER | POSSESSIVE)) &&
        !(nextBits & PRONOUN && !(nextBits & DETERMINER))
      )
        continue;
      break;
    }
    if (bits & (SUBORDINATOR | RELATIVE) && !(bits & DETERMINER && to === start)) break;
    if (token.lower === 'that' && to > start) break;
    if (bits & DETERMINER && to > start) {
      const left = classes[at - 1]!;
      if (!(left & (PREPOSITION | COORDINATOR | DETERMINER))) break;
    }
    if (
      isFiniteVerb(bits) &&
      !token.capital &&
      !(bits & DETERMINER) &&
      !(at > start && isNounHere(tokens, classes, at, bits))
    )
      break;
    if (bits & ADVERB && to > start && !(bits & DETERMINER) && !(classes[at - 1]! & DETERMINER)) break;
    if (isParticiple(tokens, classes, at, to > start)) break;
    if (token.capital && at > start) named = true;
    to = at + 1;
  }
  if (to === start) return undefined;
  for (let more = 0; descriptions && more < 2; more++) {
    const end = descriptionEnd(tagged, to, limit);
    if (end === to) break;
    to = end;
  }
  return { from: start, to };
}

/** "the authors of 'Hard Days'": where the marks around a short name in title case close, or -1. */
function nameBetweenMarks(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokens[at + 1]?.shape === 'mark' ? at + 2 : at + 1;
  if (!tokens[first]?.capital) return -1;
  for (let close = first + 1; close < Math.min(limit, at + 8); close++)
    if (tokens[close]!.shape === 'mark')
      return first > at + 1 && tokens[close + 1]?.shape === 'mark' ? close + 1 : close;
  return -1;
}

/** The end of a description that follows a comma at `at`: ", a doctor from Leeds", ", 46", ", who lives in Leeds"; `at` where none does. */
function descriptionEnd({ tokens, classes }: Tagged, at: number, limit: number): number {
  if (at < limit && tokens[at]?.lower === 'who') return clauseStop(tokens, at, limit);
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== ',' || !next || at + 1 >= limit) return at;
  const bits = classes[at + 1]!;
  const opens =
    next.shape === 'number' ||
    next.lower === 'who' ||
    next.lower === 'whose' ||
    (next.shape === 'word' &&
      !next.lower.endsWith('ing') &&
      !(bits & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | VERB | AUXILIARY | REPORTING | CALENDAR)) &&
      (!(bits & PRONOUN) || (bits & DETERMINER) !== 0) &&
      (!(bits & ADVERB) || next.lower === 'then' || next.lower === 'now'));
  if (!opens) return at;
  let end = at + 2;
  for (; end < limit; end++) {
    const token = tokens[end]!;
    if (token.shape === 'mark' || token.lower === ',' || token.lower === '(') break;
    if (token.shape === 'sign' && /^(?:[.;:—–?!]|--)$/.test(token.lower) && !isAbbreviation(tokens, end)) break;
    if (
      next.lower !== 'who' &&
      next.lower !== 'whose' &&
      isFiniteVerb(classes[end]!) &&
      !(classes[end]! & NOUN_VERB) &&
      tokens[end - 1]!.lower !== 'who' &&
      !who(tokens, at, end)
    )
      return at;
  }
  return end;
}

/** The end of a who-clause: the next comma, stop or mark. */
function clauseStop(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (
    end < limit &&
    tokens[end]!.shape !== 'mark' &&
    !(/^[,.;:—–?!(]$/.test(tokens[end]!.lower) && !isAbbreviation(tokens, end))
  )
    end++;
  return end;
}

/** Whether a relative pronoun stands between two tokens. */
const who = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === 'who' || tokens[at]!.lower === 'that') return true;
  return false;
};
