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
  /** Words between marks. */
  markedLeft: Int32Array;
  markedRight: Int32Array;
  /** The last subordinator, relative or "that". */
  clauseLeft: Int32Array;
  /** The last determiner or possessive. */
  phraseLeft: Int32Array;
  /** Where its sentence begins and ends. */
  sentenceFrom: Int32Array;
  sentenceTo: Int32Array;
}

const COLUMNS = 12;

/** Looks both ways once over the paragraphs of a document. */
export function surroundings(scene: Scene, words: RoleWords, proposed: Uint8Array): Surroundings {
  const { length } = scene.tokens;
  const all = new Int32Array(length * COLUMNS);
  let next = 0;
  const column = (): Int32Array => {
    next += length;
    return all.subarray(next - length, next);
  };
  const into: Surroundings = {
    cueLeft: column(),
    cueRight: column(),
    ruleLeft: column(),
    ruleRight: column(),
    verbLeft: column(),
    verbRight: column(),
    markedLeft: column(),
    markedRight: column(),
    clauseLeft: column(),
    phraseLeft: column(),
    sentenceFrom: column(),
    sentenceTo: column(),
  };
  const left = { cue: into.cueLeft, rule: into.ruleLeft, verb: into.verbLeft, marked: into.markedLeft };
  const right = { cue: into.cueRight, rule: into.ruleRight, verb: into.verbRight, marked: into.markedRight };
  for (const { from, to } of scene.blocks) {
    look(scene, words, proposed, left, from, to, 1);
    look(scene, words, proposed, right, to - 1, from - 1, -1);
    lookForOpeners(scene, into, from, to);
  }
  for (const { from, to } of scene.units) {
    into.sentenceFrom.fill(from, from, to);
    into.sentenceTo.fill(to, from, to);
  }
  return into;
}

/** Going one way from `first` until `end`, puts down what was met last before each token. */
function look(
  { classes, stretchOf }: Scene,
  words: RoleWords,
  proposed: Uint8Array,
  into: Record<'cue' | 'rule' | 'verb' | 'marked', Int32Array>,
  first: number,
  end: number,
  way: 1 | -1,
): void {
  let cue = -1;
  let rule = -1;
  let verb = -1;
  let marked = -1;
  for (let at = first; at !== end; at += way) {
    into.cue[at] = cue;
    into.rule[at] = rule;
    into.verb[at] = verb;
    into.marked[at] = marked;
    if (isCue(words.kind[at]!)) cue = at;
    if (proposed[at] === 3) rule = at;
    if (isFiniteVerb(classes[at]!)) verb = at;
    if (stretchOf[at]! >= 0) marked = at;
  }
}

/** The words that opened the clause and the phrase a token stands in. */
function lookForOpeners({ tokens, classes, stretchOf }: Scene, into: Surroundings, from: number, to: number): void {
  let clause = -1;
  let phrase = -1;
  for (let at = from; at < to; at++) {
    into.clauseLeft[at] = clause;
    into.phraseLeft[at] = phrase;
    const bits = classes[at]!;
    if (bits & (SUBORDINATOR | RELATIVE) || tokens[at]!.lower === 'that') clause = at;
    if (bits & (DETERMINER | POSSESSIVE)) phrase = at;
    if (bits & COORDINATOR && stretchOf[at]! < 0) phrase = -1;
  }
}

const isCue = (kind: number): boolean => kind > 0 && kind < 7 && kind !== 5;
