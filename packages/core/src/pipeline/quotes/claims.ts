import { latest } from '../../text/latest.ts';
import { reportingClauses } from './read-clauses.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { isWork, type QuoteReading, sceneOf } from './scene.ts';
import { sieves } from './speakers/sieves.ts';
import type { Claim, Hearing } from './speakers/speaker-sieve.ts';

/** The sieves that may take the name of a work for part of what is said. */
const PARTIAL = new Set(['governing-clause', 'closing-clause']);

/** The answers of the sieves, one for each marked stretch in order; undefined where nobody is known to have said it. */
export const claims = latest((reading: QuoteReading): (Claim | undefined)[] => {
  const scene = sceneOf(reading);
  const clauses = reportingClauses(reading);
  const ofUnit: ReportingClause[][] = [];
  const starting = new Map<number, ReportingClause>();
  for (const clause of clauses) {
    const known = ofUnit[clause.unit];
    if (known) known.push(clause);
    else ofUnit[clause.unit] = [clause];
    if (!starting.has(clause.from)) starting.set(clause.from, clause);
  }
  const found: (Claim | undefined)[] = [];
  const hearing: Hearing = {
    scene,
    clauses,
    of: (unit) => ofUnit[unit] ?? [],
    startingAt: (at) => starting.get(at),
    claim: (index) => found[index],
  };
  for (const stretch of scene.stretches) {
    let claim: Claim | undefined;
    const named = isWork(scene, stretch);
    for (const { name, precision, speaker } of sieves) {
      if (named && !PARTIAL.has(name)) continue;
      const answer = speaker(stretch, hearing);
      if (!answer) continue;
      claim = { ...answer, stretch, sieve: name, precision };
      break;
    }
    found.push(claim);
  }
  return found;
});
