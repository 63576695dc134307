import { headOfUnit } from '../../grammar/main-subject.ts';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** [The minister put it bluntly:] ¶ "We are ready." */
export const colon: SpeakerSieve = {
  name: 'colon',
  precision: 0.77,
  speaker(stretch, hearing) {
    const { scene } = hearing;
    const before = scene.tokens[stretch.from - 1];
    if (before?.lower !== ':') return undefined;
    const unit = scene.unitOf[stretch.from - 1]!;
    const clauses = hearing.of(unit);
    for (let index = clauses.length - 1; index >= 0; index--) {
      const clause = clauses[index]!;
      if (clause.from >= stretch.from) continue;
      if (clause.opening !== 'none' && clause.opening !== 'colon' && clause.end < stretch.from - 1) break;
      return { clause, how: 'direct' };
    }
    const label = nounPhraseBefore(scene, stretch.from - 1, scene.units[unit]!.from);
    const source =
      label && label.from === scene.units[unit]!.from ? label : headOfUnit(scene, scene.units[unit]!, stretch.from);
    return source && stretch.whole
      ? { clause: undefined, source, cue: { from: stretch.from - 1, to: stretch.from }, how: 'direct' }
      : undefined;
  },
};
