import type { FoundQuote } from '../found-quote.ts';
import { type QuoteReading, sceneOf } from '../scene.ts';
import { type Memory, type ResolvedSource, resolveSource } from './resolve-source.ts';

/** Who the sources of all quotes are, in text order, so that "he" can be who spoke last. */
export function resolveAll(reading: QuoteReading, quotes: readonly FoundQuote[]): (ResolvedSource | undefined)[] {
  const scene = sceneOf(reading);
  const memory: Memory = { speakers: [] };
  return quotes.map(({ source }) => {
    if (!source) return undefined;
    const resolved = resolveSource(reading, scene, source, memory);
    if ((resolved.kind === 'named' || resolved.kind === 'role') && resolved.who[0]) {
      const { name } = resolved.who[0];
      memory.speakers = [resolved.who[0], ...memory.speakers.filter((one) => one.name !== name)].slice(0, 6);
    }
    return resolved;
  });
}
