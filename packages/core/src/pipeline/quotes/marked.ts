import type { Span } from '../../schema/span.ts';
import type { Rule } from '../rule.ts';
import { claims } from './claims.ts';
import { type FoundQuote, foundQuote, governedAfter, governedBefore, union } from './found-quote.ts';
import { type QuoteNeeds, sceneOf } from './scene.ts';
import type { Claim } from './speakers/speaker-sieve.ts';

/** The minister said the talks were ["frank and useful"]. */
export const marked: Rule<FoundQuote, QuoteNeeds> = {
  name: 'marked',
  *find(reading) {
    const scene = sceneOf(reading);
    const groups = new Map<object, Claim[]>();
    for (const [index, claim] of claims(reading).entries()) {
      const stretch = scene.stretches[index]!;
      if (!claim) {
        if (stretch.words === 0) continue;
        yield foundQuote(scene, {
          content: [{ start: stretch.start, end: stretch.end }],
          form: stretch.whole && stretch.words > 3 && stretch.style === 'double' ? 'direct' : 'scare',
          marks: [{ start: stretch.start, end: stretch.end }],
          confidence: 0.7,
        });
        continue;
      }
      const key = claim.clause ?? claim.source ?? claim;
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
    for (const group of groups.values()) {
      const first = group[0]!;
      const { clause } = first;
      const content: Span[] = [];
      let direct = true;
      for (const { stretch, how } of group) {
        const governed =
          how === 'direct' || !clause
            ? undefined
            : how === 'after'
              ? governedAfter(scene, clause)
              : governedBefore(scene, clause);
        if (governed && (governed.start < stretch.start || governed.end > stretch.end)) direct = false;
        content.push(governed ?? { start: stretch.start, end: stretch.end });
      }
      yield foundQuote(scene, {
        content: union(content),
        clause,
        source: first.source,
        cue: first.cue,
        form: direct ? 'direct' : 'mixed',
        marks: group.map(({ stretch }) => ({ start: stretch.start, end: stretch.end })),
        sieve: first.sieve,
        confidence: first.precision,
      });
    }
  },
};
