import type { Rule } from '../rule.ts';
import { type FoundQuote, foundQuote } from './found-quote.ts';
import { reportingClauses } from './read-clauses.ts';
import { type QuoteNeeds, sceneOf, spanOf } from './scene.ts';
import { unmarkedClauses } from './unmarked.ts';

const OWN = new Set(['i', 'we', 'my', 'our']);

/** The minister said: [We are ready. We were ready long ago.] */
export const colonSpeech: Rule<FoundQuote, QuoteNeeds> = {
  name: 'colon',
  *find(reading) {
    const scene = sceneOf(reading);
    const cued = new Set<number>();
    for (const { unit, source } of reportingClauses(reading))
      if (!source || !OWN.has(scene.tokens[source.from]!.lower)) cued.add(unit);
    for (const clause of unmarkedClauses(reading)) {
      if (clause.opening !== 'colon' || clause.verb?.strength !== 'strong') continue;
      const unit = scene.units[clause.unit]!;
      const block = scene.blocks[unit.block]!;
      let to = unit.to;
      for (let next = unit.index + 1; to < block.to && !cued.has(next) && scene.stretchOf[to]! < 0; next++)
        to = scene.units[next]!.to;
      if (to <= clause.after) continue;
      yield foundQuote(scene, {
        content: [spanOf(scene, { from: clause.after, to })],
        clause,
        form: 'direct',
        confidence: 0.85,
      });
    }
  },
};
