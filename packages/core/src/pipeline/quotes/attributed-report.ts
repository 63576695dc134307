import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote, governedAfter, governedBefore, union } from './found-quote.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import { unmarkedClauses } from './unmarked.ts';

/** [The talks would go on], according to the minister. */
export const attributedReport: Rule<FoundQuote, QuoteNeeds> = {
  name: 'according-to',
  *find(reading) {
    const scene = sceneOf(reading);
    for (const clause of unmarkedClauses(reading)) {
      if (clause.kind !== 'according-to') continue;
      const parts = [governedBefore(scene, clause), governedAfter(scene, clause)].filter((part) => part !== undefined);
      if (parts.length > 0)
        yield foundQuote(scene, { content: union(parts), clause, form: 'indirect', confidence: 0.88 });
    }
  },
};
