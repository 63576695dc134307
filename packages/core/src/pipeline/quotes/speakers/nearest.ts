import { headOfUnit } from '../../grammar/main-subject.ts';
import type { TokenRange } from '../../grammar/tagged.ts';
import { ADVERB, AUXILIARY, NEGATION, RELATIVE } from '../../grammar/word-classes.ts';
import { isTitle, type Scene } from '../scene.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** [The minister] looked tired. "We are ready." */
export const nearest: SpeakerSieve = {
  name: 'nearest',
  precision: 0.4,
  speaker(stretch, hearing) {
    const { scene } = hearing;
    if (!stretch.whole || stretch.words < 4 || isTitle(scene, stretch)) return undefined;
    const unit = scene.units[stretch.unit]!;
    const own = stretch.from > unit.from ? headOfUnit(scene, unit, stretch.from) : undefined;
    if (own && scene.stretchOf[own.from]! < 0 && !isRelative(scene, own))
      return { clause: undefined, source: own, cue: verbAfter(scene, own), how: 'direct' };
    const before = scene.units[stretch.unit - 1];
    if (!before || before.block !== unit.block) return undefined;
    const source = headOfUnit(scene, before, before.to);
    return source && !isRelative(scene, source)
      ? { clause: undefined, source, cue: verbAfter(scene, source), how: 'direct' }
      : undefined;
  },
};

/** The verb of a subject: "[looked] tired". */
function verbAfter({ tokens, classes }: Scene, subject: TokenRange): TokenRange {
  let at = subject.to;
  while (at + 1 < tokens.length && at < subject.to + 3 && classes[at]! & (AUXILIARY | ADVERB | NEGATION)) at++;
  return { from: subject.to, to: at + 1 };
}

const isRelative = ({ classes }: Scene, { from, to }: TokenRange): boolean =>
  to - from === 1 && (classes[from]! & RELATIVE) !== 0;
