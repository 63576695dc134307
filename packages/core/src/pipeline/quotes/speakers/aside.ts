import type { SpeakerSieve } from './speaker-sieve.ts';

/** The race is "a dead heat," [as the envoy said on Friday]. */
export const aside: SpeakerSieve = {
  name: 'aside',
  precision: 0.85,
  speaker(stretch, hearing) {
    const { tokens } = hearing.scene;
    for (const clause of hearing.of(stretch.unit)) {
      if (clause.order !== 'before' || clause.opening !== 'none' || tokens[clause.from - 1]?.lower !== 'as') continue;
      const follows =
        clause.from - 1 === stretch.to || (clause.from - 2 === stretch.to && tokens[stretch.to]!.lower === ',');
      if (follows || (clause.to < stretch.from && tokens[clause.to]!.lower === ',')) return { clause, how: 'direct' };
    }
    return undefined;
  },
};
