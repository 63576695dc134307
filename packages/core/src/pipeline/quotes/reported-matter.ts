import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote, governedAfter } from './found-quote.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import { sureness, unmarkedClauses } from './unmarked.ts';

/** The minister denounced [the remarks]. */
export const reportedMatter: Rule<FoundQuote, QuoteNeeds> = {
  name: 'reported-matter',
  *find(reading) {
    const scene = sceneOf(reading);
    for (const clause of unmarkedClauses(reading)) {
      if (clause.opening !== 'object' || clause.kind === 'according-to') continue;
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
