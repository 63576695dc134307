import type { FoundQuote } from '../found-quote.ts';
import { type QuoteReading, sceneOf } from '../scene.ts';
import { speakerTurn } from '../speaker-turn.ts';
import { type Memory, pronounOf, type ResolvedSource, resolveSource } from './resolve-source.ts';
import { turnSpeaker } from './turn-speaker.ts';

const OWN = new Set(['i', 'we']);

/**
 * Who the sources of all quotes are, in text order, so that "he" can be who spoke last. `within` says of each quote which
 * other one reports it: "I" is who speaks there.
 */
export function resolveAll(
  reading: QuoteReading,
  quotes: readonly (FoundQuote & { rule: string })[],
  within: readonly number[],
): (ResolvedSource | undefined)[] {
  const scene = sceneOf(reading);
  const memory: Memory = { speakers: [] };
  const sources: (ResolvedSource | undefined)[] = [];
  for (const [at, { source, rule }] of quotes.entries()) {
    const outer = sources[within[at] ?? -1];
    let resolved: ResolvedSource | undefined;
    if (!source) resolved = undefined;
    else if (rule === speakerTurn.name) resolved = turnSpeaker(reading, scene, source);
    else if (outer && source.to - source.from === 1 && OWN.has(pronounOf(scene.tokens[source.from]!.lower)))
      resolved = { ...outer, sureness: 0.85 * outer.sureness };
    else resolved = resolveSource(reading, scene, source, memory);
    sources.push(resolved);
    if ((resolved?.kind === 'named' || resolved?.kind === 'role') && resolved.who[0]) {
      const { name } = resolved.who[0];
      memory.speakers = [resolved.who[0], ...memory.speakers.filter((one) => one.name !== name)].slice(0, 6);
    }
  }
  return sources;
}
