import { identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { draftQuote } from './draft-quote.ts';
import { decide } from './learned/decide.ts';
import { nest } from './nest.ts';
import { rules } from './rules.ts';
import { type QuoteReading, sceneOf } from './scene.ts';
import { resolveAll } from './sources/resolve-all.ts';

/** Who said what to whom. */
export const quotes = stage({
  name: 'quotes',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'date', 'topic'],
  adds: ['quote'],
  annotate(reading: QuoteReading) {
    const scene = sceneOf(reading);
    const byRules = runRules(rules, reading, { overlapping: true });
    const found = reading.tagger?.roles ? decide(reading, reading.tagger.roles, byRules) : byRules;
    const within = nest(found);
    const sources = resolveAll(reading, found, within);
    const drafts = found.map((quote, at) => draftQuote(reading, scene, quote, sources[at], sources[within[at]!]));
    const identified = identify('quote', reading.document, drafts);
    for (const [at, outer] of within.entries()) if (outer >= 0) identified[at]!.within = identified[outer]!.id;
    return { quote: identified };
  },
});
