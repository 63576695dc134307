import type { SpeakerSieve } from './speaker-sieve.ts';

/** "We are," [the minister said], "ready." */
export const split: SpeakerSieve = {
  name: 'split',
  precision: 0.96,
  speaker(stretch, hearing) {
    const before = hearing.claim(stretch.index - 1);
    if (!before?.clause || before.stretch.unit !== stretch.unit) return undefined;
    const { clause } = before;
    if (clause.from < before.stretch.to || clause.to > stretch.from || clause.after !== stretch.from) return undefined;
    return { clause, how: 'direct' };
  },
};
