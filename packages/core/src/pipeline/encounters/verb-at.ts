import type { EncounterWord } from '../../schema/lexicons.ts';
import { ADVERB, AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR } from '../grammar/word-classes.ts';
import type { Clause, Scene, Trigger } from './scene.ts';

const LEADING = AUXILIARY | ADVERB | PREPOSITION | SUBORDINATOR | COORDINATOR;
const NOUN_LEADS =
  /^(the|a|an|his|her|their|its|this|that|first|last|bilateral|trilateral|virtual|of|s|'s|’s|minute|hour|recent|upcoming|planned|possible|next|previous|phone|joint|recorded|second|third|final|latest|any|no|every|such|annual|regular|key|secret|brief|private|official|working|rare|long|separate|several|two|three|four|many|these|those|our|my|your|between|-)$/;

/** The verb a trigger is, where it is one: "met", "will meet"; not "the meeting", not "meeting room". */
export function verbAt(scene: Scene, clause: Clause, trigger: Trigger): EncounterWord | undefined {
  const word = trigger.values.find(({ part }) => part === 'verb');
  if (!word) return undefined;
  const before = scene.tokens[trigger.from - 1];
  const text = scene.tokens[trigger.from]!.lower;
  const open = trigger.from === clause.from || !before;
  if (
    trigger.values.some(({ part }) => part === 'noun') ||
    text.endsWith('ing') ||
    /^(visits?|talk|calls?|host)$/.test(text)
  ) {
    if (!open && NOUN_LEADS.test(before.lower)) return undefined;
    if (!open && scene.dated[trigger.from - 1] && !before.lower.endsWith('day')) return undefined;
    // "the G7 leaders meeting" is a noun, "leaders are meeting" and "after meeting" are verbs.
    if (!open && text === 'meeting' && before.shape === 'word' && !(scene.classes[trigger.from - 1]! & LEADING))
      return undefined;
  }
  return word;
}

/** The noun a trigger is, where it is one. */
export function nounAt(scene: Scene, clause: Clause, trigger: Trigger): EncounterWord | undefined {
  const word = trigger.values.find(({ part }) => part === 'noun');
  if (!word) return undefined;
  // "trilateral cooperation" is no meeting.
  if (
    /^(bilateral|trilateral|quadrilateral|ministerial)$/.test(scene.tokens[trigger.to - 1]!.lower) &&
    goesOn(scene, clause, trigger.to)
  )
    return undefined;
  if (verbAt(scene, clause, trigger)) {
    const before = scene.tokens[trigger.from - 1];
    // "in meeting with", "to visit": a verb; "held talks with", "calls with": a noun.
    if (
      trigger.from > clause.from &&
      before &&
      /^(to|will|would|not|also|after|before|while|by|is|was|are|were|been|be|in|,)$/.test(before.lower)
    ) {
      if (scene.tokens[trigger.from]!.lower.endsWith('ing') || before.lower === 'to') return undefined;
    }
  }
  return word;
}

/** Whether a lower-case noun follows. */
const goesOn = (scene: Scene, clause: Clause, at: number): boolean => {
  const next = scene.tokens[at];
  return (
    next !== undefined &&
    at < clause.to &&
    next.shape === 'word' &&
    !next.capital &&
    !scene.dated[at] &&
    !(scene.classes[at]! & (LEADING | RELATIVE))
  );
};
