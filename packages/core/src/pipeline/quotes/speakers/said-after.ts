import { clauseAfter } from './clause-after.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** "We are ready," [the minister said]. */
export const saidAfter: SpeakerSieve = {
  name: 'said-after',
  precision: 0.97,
  speaker: (stretch, hearing) => clauseAfter(stretch, hearing, 'before'),
};
