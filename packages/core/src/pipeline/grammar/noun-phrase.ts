import type { Token } from '../../text/tokenize.ts';
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
  TITLE,
  VERB,
} from './word-classes.ts';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  from: number;
  to: number;
}

/** Tokens with what each can be: what the grammar reads. */
export interface Tagged {
  tokens: readonly Token[];
  classes: Uint16Array;
}

/** How far, in tokens, the grammar looks for the edge of a phrase. */
const REACH = 45;
const AGE = /^\d{1,3}$/;

const finite = (bits: number): boolean => (bits & (VERB | AUXILIARY | REPORTING)) !== 0;
const isDash = (text: string): boolean => text === '—' || text === '–' || text === '--';

/**
 * The noun phrase that ends before token `end`: "In Kyiv, [the head of the agency, a lawyer,] said". Looks no farther left
 * than `floor`. A segment between commas, dashes or brackets right before the verb is taken for a description of the head.
 */
export function nounPhraseBefore(tagged: Tagged, end: number, floor: number): TokenRange | undefined {
  const { tokens, classes } = tagged;
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

/** "the plans", "their vote", "of runs": a form of a verb that is a noun here. */
const nounContext = (tokens: readonly Token[], classes: Uint16Array, at: number, bits: number): boolean =>
  !(bits & AUXILIARY) &&
  at > 0 &&
  ((classes[at - 1]! & (DETERMINER | POSSESSIVE)) !== 0 ||
    tokens[at - 1]!.lower === "'s" ||
    ((classes[at - 1]! & PREPOSITION) !== 0 && tokens[at - 1]!.lower !== 'to'));

/** "reporters [referring to the plan]": an -ing form that ends a noun phrase rather than belonging to it. */
const isParticiple = (tokens: readonly Token[], classes: Uint16Array, at: number, headed: boolean): boolean => {
  const { lower, capital } = tokens[at]!;
  if (!headed || capital || lower.length < 6 || !lower.endsWith('ing')) return false;
  if (classes[at - 1]! & (DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR)) return false;
  const next = classes[at + 1] ?? 0;
  return (
    (next & (DETERMINER | PREPOSITION | POSSESSIVE | SUBORDINATOR | OBJECT_PRONOUN)) !== 0 ||
    tokens[at + 1]?.capital === true
  );
};

/** A noun phrase without descriptions between commas. */
function headBefore({ tokens, classes }: Tagged, end: number, limit: number): TokenRange | undefined {
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
    if (finite(bits) && !token.capital && !nounContext(tokens, classes, at, bits)) {
      if (coordinated >= 0) from = coordinated + 1;
      break;
    }
    if (bits & ADVERB && !(bits & (DETERMINER | PRONOUN))) {
      if (from < end && !token.capital && !startsClause(tokens, at, limit) && classes[at - 1]! & DETERMINER) continue;
      break;
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

/** A full stop inside a name: "Mr. Smith", "John F. Kerry", "Sen. Cruz". */
export function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]!.spaced || !before || !after || before.shape !== 'word' || tokens[at]!.text.length > 1) return false;
  return (
    before.capital &&
    before.text.length <= 5 &&
    (after.shape === 'word' || after.lower === ',' || after.shape === 'number')
  );
}

function openingBracket(tokens: readonly Token[], at: number, limit: number): number {
  for (let index = at - 1; index >= Math.max(limit, at - 12); index--)
    if (tokens[index]!.lower === '(' || tokens[index]!.lower === '[') return index;
  return -1;
}

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
    if (token.shape === 'mark') break;
    if (bits & CALENDAR && to > start) break;
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
      finite(bits) &&
      !token.capital &&
      !(bits & DETERMINER) &&
      !(at > start && nounContext(tokens, classes, at, bits))
    )
      break;
    if (bits & ADVERB && to > start && !(bits & DETERMINER)) break;
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

/** The end of a description that follows a comma at `at`: ", a doctor from Leeds", ", 46", ", who lives in Leeds"; `at` where none does. */
function descriptionEnd({ tokens, classes }: Tagged, at: number, limit: number): number {
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
      finite(classes[end]!) &&
      !(classes[end]! & NOUN_VERB) &&
      tokens[end - 1]!.lower !== 'who' &&
      !who(tokens, at, end)
    )
      return at;
  }
  return end;
}

/** Whether a relative pronoun stands between two tokens. */
const who = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === 'who' || tokens[at]!.lower === 'that') return true;
  return false;
};
