import { latest } from '../../text/latest.ts';
import { claims } from './claims.ts';
import { reportingClauses } from './read-clauses.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { QuoteReading } from './scene.ts';

/** The clauses that report without marks. */
export const unmarkedClauses = latest((reading: QuoteReading): ReportingClause[] => {
  const taken = new Set<ReportingClause>();
  for (const claim of claims(reading)) if (claim?.clause) taken.add(claim.clause);
  return reportingClauses(reading).filter((clause) => !taken.has(clause));
});

/** Whether a clause is itself part of what another reports. */
export function isReported(clause: ReportingClause, clauses: readonly ReportingClause[]): boolean {
  return clauses.some(
    (other) =>
      other !== clause &&
      ((other.after < other.end && other.after <= clause.from && clause.to <= other.end) ||
        (other.before >= 0 && other.before <= clause.from && clause.to <= other.from)),
  );
}

/** How sure an unmarked report is. */
export function sureness(clause: ReportingClause, plain: number): number {
  if (clause.negated || clause.hypothetical) return Math.min(plain, 0.35);
  return plain;
}
