import { describe, expect, it } from 'vitest';
import { parse } from '../src/pipeline/parse.ts';
import { fill, HOSTILE } from './hostile-patterns.ts';
import { spanFaults } from './span-invariant.ts';

/** Processor time, which does not grow where other programs want the machine too. */
function seconds(text: string): number {
  const start = process.cpuUsage();
  parse(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('hostile text', () => {
  it.each(HOSTILE)('%s: spans hold', (_, unit) => {
    expect(spanFaults(parse({ id: 'hostile', text: fill(unit, 3_000) }))).toEqual([]);
  });

  // Not how long it takes, which depends on the machine, but how it grows: at most 2.5 times for twice the text, and so 15.6
  // times for eight times the text, where quadratic work would give 64. Over less the steps of the collector show.
  it.each(HOSTILE)('%s: reading is linear', { retry: 4 }, (_, unit) => {
    const short = fill(unit, 60_000);
    const long = fill(unit, 480_000);
    seconds(short);
    const least = Math.max(0.02, Math.min(seconds(short), seconds(short)));
    expect(seconds(long) / least).toBeLessThanOrEqual(15.6);
  });
});
