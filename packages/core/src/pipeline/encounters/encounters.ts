import { type Draft, identify } from '../identify.ts';
import type { Reading } from '../reading.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { attachQuotes } from './attach-quotes.ts';
import { foldTellings } from './fold-tellings.ts';
import { reportsOf } from './reports.ts';
import { rules } from './rules.ts';
import { type EncounterNeeds, scene as sceneOf } from './scene.ts';

/** Of two rules that read the same words the earlier one counts. */
const rank: ReadonlyMap<string, number> = new Map(rules.map(({ name }, index) => [name, index]));

/** Who met whom; and which encounter each quote was said at or is about. */
export const encounters = stage({
  name: 'encounters',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'date', 'quantity', 'topic', 'quote'],
  adds: ['encounter-report', 'quote'],
  annotate(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    const found = runRules(rules, reading, { overlapping: true });
    found.sort((a, b) => a.trigger.from - b.trigger.from || rank.get(a.rule)! - rank.get(b.rule)!);
    const told = foldTellings(scene, found);
    const drafts: Draft<'encounter-report'>[] = told.flatMap((one) => reportsOf(scene, one));
    drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return {
      'encounter-report': identify('encounter-report', reading.document, drafts),
      quote: attachQuotes(scene, told),
    };
  },
});
