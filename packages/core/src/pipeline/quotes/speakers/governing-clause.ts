import { claimsMarks } from './claims-marks.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';

/** [The minister warned that] any attack, however small, would meet a "swift answer". */
export const governingClause: SpeakerSieve = {
  name: 'governing-clause',
  precision: 0.82,
  speaker(stretch, hearing) {
    const clauses = hearing.of(stretch.unit);
    for (let index = clauses.length - 1; index >= 0; index--) {
      const clause = clauses[index]!;
      if ((clause.opening === 'none' && !clause.resumes) || clause.after > stretch.from || clause.end < stretch.to)
        continue;
      if (clause.kind === 'according-to' || !claimsMarks(clause)) continue;
      return { clause, how: 'after' };
    }
    return undefined;
  },
};
