import { headOfUnit } from '../../grammar/main-subject.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** [The minister] looked tired. "We are ready." */
export const nearest: SpeakerSieve = {
  name: 'nearest',
  precision: 0.4,
  speaker(stretch, hearing) {
    const { scene } = hearing;
    if (!stretch.whole || stretch.words < 4) return undefined;
    const unit = scene.units[stretch.unit]!;
    const own = stretch.from > unit.from ? headOfUnit(scene, unit, stretch.from) : undefined;
    if (own && scene.stretchOf[own.from]! < 0) return { clause: undefined, source: own, how: 'direct' };
    const before = scene.units[stretch.unit - 1];
    if (!before || before.block !== unit.block) return undefined;
    const source = headOfUnit(scene, before, before.to);
    return source && { clause: undefined, source, how: 'direct' };
  },
};
