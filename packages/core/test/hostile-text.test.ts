import { describe, expect, it } from 'vitest';
import { parse } from '../src/pipeline/parse.ts';
import { spanFaults } from './span-invariant.ts';

/** Text that has sent parsers into the minutes. `unit` is repeated to the length wanted. */
const HOSTILE: [name: string, unit: string][] = [
  ['straight quotation marks', '"'],
  ['curly openers', '“'],
  ['curly closers', '”'],
  ['apostrophes', "'"],
  ['marks and spaces', '" '],
  ['capitals', 'A'],
  ['capitalised words', 'Aa '],
  ['spaces', ' '],
  ['line feeds', '\n'],
  ['one word', 'a'],
  ['one digit', '1'],
  ['digits and stops', '1.'],
  ['stops', '.'],
  ['opening brackets', '('],
  ['a name', 'Lavrov '],
  ['a cue', 'said '],
  ['a sentence without an end', 'Blinken said that '],
  ['a quotation without an end', '"We met," Lavrov said. "'],
  ['dates', 'Friday, May 20, 2021 '],
  ['met with', 'Blinken met with Lavrov and '],
  ['short lines', 'More\n'],
];
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function seconds(text: string): number {
  const start = performance.now();
  parse(text);
  return (performance.now() - start) / 1000;
}

describe('hostile text', () => {
  it.each(HOSTILE)('%s: spans hold', (_, unit) => {
    expect(spanFaults(parse({ id: 'hostile', text: fill(unit, 3_000) }))).toEqual([]);
  });

  // Not how long it takes, which depends on the machine, but how it grows: quadratic work would give 4.
  it.each(HOSTILE)('%s: reading is linear', { retry: 4 }, (_, unit) => {
    const half = fill(unit, 150_000);
    const whole = fill(unit, 300_000);
    seconds(half);
    const [short, long] = [half, whole].map((text) => Math.min(seconds(text), seconds(text))) as [number, number];
    expect(long / Math.max(short, 0.02)).toBeLessThanOrEqual(2.5);
  });
});
