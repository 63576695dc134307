import type { SpeakerSieve } from './speaker-sieve.ts';

/** [According to the minister], the talks were "useful". */
export const accordingTo: SpeakerSieve = {
  name: 'according-to',
  precision: 0.87,
  speaker(stretch, hearing) {
    for (const clause of hearing.of(stretch.unit)) {
      if (clause.kind !== 'according-to') continue;
      if (clause.after <= stretch.from && clause.end >= stretch.to) return { clause, how: 'after' };
      if (clause.before >= 0 && clause.before <= stretch.from && clause.from >= stretch.to)
        return { clause, how: 'before' };
    }
    return undefined;
  },
};
