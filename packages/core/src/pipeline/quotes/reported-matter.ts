import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote, governedAfter } from './found-quote.ts';
import { reportingClauses } from './read-clauses.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import { isReported, sureness, unmarkedClauses } from './unmarked.ts';

/** The minister denounced [the remarks]. */
export const reportedMatter: Rule<FoundQuote, QuoteNeeds> = {
  name: 'reported-matter',
  *find(reading) {
    const scene = sceneOf(reading);
    const ofUnit = new Map<number, ReportingClause[]>();
    for (const clause of reportingClauses(reading)) {
      const known = ofUnit.get(clause.unit);
      if (known) known.push(clause);
      else ofUnit.set(clause.unit, [clause]);
    }
    for (const clause of unmarkedClauses(reading)) {
      if (clause.opening !== 'object' || clause.kind === 'according-to') continue;
      if (clause.verb?.strength === 'weak' && isReported(clause, ofUnit.get(clause.unit) ?? [])) continue;
      if (clause.verb?.strength === 'weak' && (clause.negated || clause.hypothetical)) continue;
      const content = governedAfter(scene, clause);
      if (!content) continue;
      yield foundQuote(scene, {
        content: [content],
        clause,
        form: 'indirect',
        confidence: sureness(clause, clause.verb?.strength === 'strong' ? 0.6 : 0.5),
      });
    }
  },
};
