import type { Quote } from '../../schema/quote.ts';
import { type Draft, identify } from '../identify.ts';
import type { Reading } from '../reading.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { attachQuotes } from './attach-quotes.ts';
import { foldTellings, type Told } from './fold-tellings.ts';
import { idOf, reportsOf } from './reports.ts';
import { rules } from './rules.ts';
import { type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';

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
    const quotes = attachQuotes(scene, told);
    discuss(scene, told, quotes);
    const drafts: Draft<'encounter-report'>[] = told.flatMap((one) => reportsOf(scene, one));
    drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return {
      'encounter-report': identify('encounter-report', reading.document, drafts),
      quote: quotes,
    };
  },
});

/** What was said at an encounter tells what it was about. */
function discuss(scene: Scene, told: readonly Told[], quotes: readonly Quote[]): void {
  const byId = new Map(told.map((one) => [idOf(scene, one), one]));
  for (const { encounters: links, about } of quotes)
    for (const { encounter, relation } of links) {
      const one = relation === 'at' ? byId.get(encounter) : undefined;
      if (one) for (const id of about) if (id.startsWith('topic/') && !one.about.includes(id)) one.about.push(id);
    }
}
