import { isFiniteVerb } from '../../grammar/tagged.ts';
import { COORDINATOR, DETERMINER, POSSESSIVE, RELATIVE, SUBORDINATOR } from '../../grammar/word-classes.ts';
import type { Scene } from '../scene.ts';
import type { RoleWords } from './role-words.ts';

/** For each token the nearest token of some kind to its left and right in its paragraph, as an index; -1 where there is none. */
export interface Surroundings {
  cueLeft: Int32Array;
  cueRight: Int32Array;
  /** Cues of the rules. */
  ruleLeft: Int32Array;
  ruleRight: Int32Array;
  verbLeft: Int32Array;
  verbRight: Int32Array;
  /** The last comma, dash or bracket; the next sign. */
  signLeft: Int32Array;
  signRight: Int32Array;
  /** The last subordinator, relative or "that". */
  clauseLeft: Int32Array;
  /** The last determiner or possessive. */
  phraseLeft: Int32Array;
}

/** Looks both ways once over tokens `from` to `to`. */
export function surroundings(
  scene: Scene,
  words: RoleWords,
  proposed: Uint8Array,
  into: Surroundings,
  from: number,
  to: number,
): void {
  const { tokens, classes, stretchOf } = scene;
  let cue = -1;
  let rule = -1;
  let verb = -1;
  let sign = -1;
  let clause = -1;
  let phrase = -1;
  for (let at = from; at < to; at++) {
    into.cueLeft[at] = cue;
    into.ruleLeft[at] = rule;
    into.verbLeft[at] = verb;
    into.signLeft[at] = sign;
    into.clauseLeft[at] = clause;
    into.phraseLeft[at] = phrase;
    const bits = classes[at]!;
    if (isCue(words.kind[at]!)) cue = at;
    if (proposed[at] === 3) rule = at;
    if (isFiniteVerb(bits)) verb = at;
    if (tokens[at]!.shape === 'sign') sign = at;
    if (bits & (SUBORDINATOR | RELATIVE) || tokens[at]!.lower === 'that') clause = at;
    if (bits & (DETERMINER | POSSESSIVE)) phrase = at;
    if (bits & COORDINATOR && stretchOf[at]! < 0) phrase = -1;
  }
  cue = -1;
  rule = -1;
  verb = -1;
  sign = -1;
  for (let at = to - 1; at >= from; at--) {
    into.cueRight[at] = cue;
    into.ruleRight[at] = rule;
    into.verbRight[at] = verb;
    into.signRight[at] = sign;
    if (isCue(words.kind[at]!)) cue = at;
    if (proposed[at] === 3) rule = at;
    if (isFiniteVerb(classes[at]!)) verb = at;
    if (tokens[at]!.shape === 'sign') sign = at;
  }
}

export const isCue = (kind: number): boolean => kind > 0 && kind < 7 && kind !== 5;

export const newSurroundings = (length: number): Surroundings => {
  const column = (): Int32Array => new Int32Array(length);
  return {
    cueLeft: column(),
    cueRight: column(),
    ruleLeft: column(),
    ruleRight: column(),
    verbLeft: column(),
    verbRight: column(),
    signLeft: column(),
    signRight: column(),
    clauseLeft: column(),
    phraseLeft: column(),
  };
};
