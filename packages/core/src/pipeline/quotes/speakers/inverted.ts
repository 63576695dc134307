import { clauseAfter } from './clause-after.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** "We are ready," [said the minister]. */
export const inverted: SpeakerSieve = {
  name: 'inverted',
  precision: 0.92,
  speaker: (stretch, hearing) => clauseAfter(stretch, hearing, 'after'),
};
