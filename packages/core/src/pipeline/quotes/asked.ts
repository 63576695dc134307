import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TokenRange } from '../grammar/tagged.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { type AfterCue, afterCue } from './after-cue.ts';
import type { CueForm } from './cues.ts';
import type { Scene, Unit } from './scene.ts';

/** A question or order that somebody was given: who gave it, where a "by" says so, who it was given to, and what it was. */
interface Asked {
  source: TokenRange | undefined;
  following: AfterCue;
}

const OPENERS = new Set([',', 'when', 'if', 'once', 'but', 'and', '—', '–', '-']);

/** Asked [by a reporter] whether talks would go on, he said no. He was asked if he would go. */
export function asked(
  scene: Scene,
  unit: Unit,
  { from, to }: TokenRange,
  { verb, form }: CueForm,
  group: VerbGroup,
  floor: number,
): Asked | undefined {
  if (form !== 'past' || verb.lemma !== 'ask' || (group.auxiliary && !group.being)) return undefined;
  const left = scene.tokens[group.from - 1];
  if (!group.being && group.from > unit.from && left && !OPENERS.has(left.lower)) return undefined;
  const by = scene.tokens[to]?.lower === 'by' ? nounPhraseAfter(scene, to + 1, unit.to) : undefined;
  const following = afterCue(scene, verb, by?.to ?? to, unit.to);
  if (following.opening !== 'that' && following.opening !== 'mark') return undefined;
  if (!by && group.from === from && following.addressee) return undefined;
  const addressee = group.being ? nounPhraseBefore(scene, group.from, floor) : undefined;
  return { source: by, following: { ...following, addressee } };
}
