import { type Draft, identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { rules } from './rules.ts';
import { type QuoteReading, sceneOf, spanOf } from './scene.ts';

/** Who said what to whom. */
export const quotes = stage({
  name: 'quotes',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'date', 'topic'],
  adds: ['quote'],
  annotate(reading: QuoteReading) {
    const scene = sceneOf(reading);
    const drafts = runRules(rules, reading, { overlapping: true }).map(
      ({ span, rule, form, marked, content, marks, cue, source, clause, sieve, confidence }): Draft<'quote'> => ({
        span,
        rule,
        confidence,
        form,
        marked,
        content,
        marks,
        ...(cue ? { cue } : {}),
        ...(clause?.verb ? { verb: clause.verb.lemma } : {}),
        ...(source ? { source: spanOf(scene, source) } : {}),
        sourceKind: source ? 'named' : 'none',
        ...(sieve ? { sieve } : {}),
        ...(clause?.medium ? { medium: clause.medium } : {}),
        encounters: [],
      }),
    );
    return { quote: identify('quote', reading.document, drafts) };
  },
});
