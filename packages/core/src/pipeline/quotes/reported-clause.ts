import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote, governedAfter } from './found-quote.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import { sureness, unmarkedClauses } from './unmarked.ts';

/** The minister said [that the talks would go on]. */
export const reportedClause: Rule<FoundQuote, QuoteNeeds> = {
  name: 'reported-clause',
  *find(reading) {
    const scene = sceneOf(reading);
    for (const clause of unmarkedClauses(reading)) {
      if (clause.opening !== 'that' && clause.opening !== 'clause' && clause.opening !== 'to') continue;
      if (clause.kind === 'according-to') continue;
      if (clause.verb?.strength === 'weak' && (clause.negated || clause.hypothetical)) continue;
      const content = governedAfter(scene, clause);
      if (!content) continue;
      yield foundQuote(scene, {
        content: [content],
        clause,
        form: 'indirect',
        confidence: sureness(clause, clause.verb?.strength === 'strong' ? 0.88 : 0.6),
      });
    }
  },
};
