import type { Rule } from '../rule.ts';
import { takes } from './cues.ts';
import { type FoundQuote, foundQuote, governedAfter, governedBefore, union } from './found-quote.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import { sureness, unmarkedClauses } from './unmarked.ts';

/** [The talks would go on], the minister said. */
export const closingReport: Rule<FoundQuote, QuoteNeeds> = {
  name: 'closing-report',
  *find(reading) {
    const scene = sceneOf(reading);
    for (const clause of unmarkedClauses(reading)) {
      if (clause.kind === 'according-to') continue;
      if (clause.opening !== 'none' || clause.verb?.strength !== 'strong') continue;
      if (!takes(clause.verb, 'that') && !takes(clause.verb, 'bare')) continue;
      const content = governedBefore(scene, clause);
      const rest = clause.resumes ? governedAfter(scene, clause) : undefined;
      const parts = [content, rest].filter((part) => part !== undefined);
      if (parts.length > 0)
        yield foundQuote(scene, {
          content: union(parts),
          clause,
          form: 'indirect',
          confidence: sureness(clause, 0.85),
        });
    }
  },
};
