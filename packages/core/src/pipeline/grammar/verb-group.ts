import type { Tagged, TokenRange } from './tagged.ts';
import { ADVERB, AUXILIARY, CALENDAR, DETERMINER, NEGATION, PREPOSITION, PRONOUN } from './word-classes.ts';

/** A verb with its auxiliaries and adverbs: "has not yet said". */
export interface VerbGroup extends TokenRange {
  negated: boolean;
  /** A modal of what may be: would, could, might, should. */
  modal: boolean;
  /** A form of be, have, do or a modal stands in it. */
  auxiliary: boolean;
  /** A form of "be" right before the verb: a passive or a progressive. */
  being: boolean;
  /** "to say" */
  infinitive: boolean;
}

const MODALS = new Set(['will', 'would', 'could', 'might', 'should', 'may', "wouldn't", "couldn't", "shouldn't", "'d"]);
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'m",
  "wasn't",
  "isn't",
  "aren't",
  "weren't",
]);

const TIMES = new Set('day week month year morning afternoon evening night weekend'.split(' '));

/** Where a time between subject and verb begins, going left from `at`: "Paris [this week] denounced", "he [on Friday] said". */
export function timeBefore({ tokens, classes }: Tagged, at: number, floor: number): number {
  const last = at - 1;
  if (last <= floor) return at;
  if (classes[last]! & CALENDAR) return last - 1 > floor && classes[last - 1]! & PREPOSITION ? last - 1 : last;
  // "on Tuesday night"
  if (TIMES.has(tokens[last]!.lower) && last - 1 > floor && classes[last - 1]! & CALENDAR)
    return last - 2 > floor && classes[last - 2]! & PREPOSITION ? last - 2 : last - 1;
  if (
    TIMES.has(tokens[last]!.lower) &&
    last - 1 > floor &&
    /^(?:this|last|that|earlier|late)$/.test(tokens[last - 1]!.lower)
  )
    return last - 2 > floor && tokens[last - 2]!.lower === 'earlier' ? last - 2 : last - 1;
  return at;
}

/** The verb group around the verb at tokens `from` to `to`, looking left no farther than `floor`. */
export function verbGroup({ tokens, classes }: Tagged, from: number, to: number, floor: number): VerbGroup {
  const group: VerbGroup = {
    from,
    to,
    negated: false,
    modal: false,
    auxiliary: false,
    being: false,
    infinitive: false,
  };
  let adverbs = 0;
  for (let at = from - 1; at >= Math.max(floor, from - 8); at--) {
    const { lower, shape } = tokens[at]!;
    const bits = classes[at]!;
    if (lower === 'to' && !group.auxiliary && shape === 'word') {
      group.infinitive = true;
      group.from = at;
      break;
    }
    if (shape !== 'word') break;
    if (bits & AUXILIARY || (lower === "'s" && tokens[at - 1] !== undefined && classes[at - 1]! & PRONOUN)) {
      if (BE.has(lower) && !group.auxiliary) group.being = true;
      group.auxiliary = true;
      group.modal ||= MODALS.has(lower);
      group.negated ||= (bits & NEGATION) !== 0 || lower.endsWith("n't");
      group.from = at;
      adverbs = 0;
    } else if (bits & (ADVERB | NEGATION) && !(bits & (DETERMINER | CALENDAR))) {
      if (++adverbs > 2) break;
      group.negated ||= (bits & NEGATION) !== 0;
      group.from = at;
    } else break;
  }
  return group;
}
