import type { SpeakerSieve } from './speaker-sieve.ts';

/** The talks were "useful" and would go on, [the minister said]. */
export const closingClause: SpeakerSieve = {
  name: 'closing-clause',
  precision: 0.87,
  speaker(stretch, hearing) {
    for (const clause of hearing.of(stretch.unit)) {
      if (
        clause.kind === 'according-to' ||
        clause.before < 0 ||
        clause.before > stretch.from ||
        clause.from < stretch.to
      )
        continue;
      return { clause, how: 'before' };
    }
    return undefined;
  },
};
