import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteSink, putBytes, reserve } from './byte-sink.ts';
import { lengthLogs, lowBits } from './gap-code.ts';
import { gapWriter } from './gap-writer.ts';
import { OVERREAD } from './packed-block.ts';
import { keepFollowed, layPositions, positionBlock, readPositions } from './position-block.ts';

/** The places of some units written from a byte on, ready to be read. */
function written(places: readonly (readonly number[])[], lengths: readonly number[], start: number) {
  const sink = byteSink(1);
  putBytes(sink, new Uint8Array(start).fill(255));
  const logs = lengthLogs(lengths);
  const units = Uint32Array.from(places, (_, unit) => unit);
  const rows = {
    count: places.length,
    units,
    times: Uint32Array.from(places, ({ length }) => length),
    titles: new Uint32Array(places.length),
    places: places.flat().length,
    positions: Uint32Array.from(places.flatMap((all) => all.map((place, at) => place * 2 + (at === 0 ? 1 : 0)))),
  };
  gapWriter(sink, Uint8Array.from(units), logs)(rows);
  const bytes = sink.length - start;
  // what stands behind must not matter
  putBytes(sink, new Uint8Array(OVERREAD).fill(255));
  reserve(sink, OVERREAD);
  const buffer = sink.bytes.buffer.slice(0, sink.bytes.length & ~3);
  const file = { words: new Uint32Array(buffer), view: new DataView(buffer) };
  const block = positionBlock();
  block.times.set(rows.times.map((times) => times - 1));
  layPositions(block, file, start, units, places.length, Uint8Array.from(units), logs);
  return { block, file, bytes };
}

const places = fc
  .uniqueArray(fc.oneof(fc.nat(60), fc.nat(5000)), { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => a - b));
const units = fc.array(places, { minLength: 1, maxLength: 128 });

it('gives back the places of any unit, in any order', () => {
  fc.assert(
    fc.property(units, fc.array(fc.nat(), { maxLength: 30 }), fc.nat(3), fc.nat(6000), (all, asked, start, length) => {
      const { block, file } = written(
        all,
        all.map((_, unit) => (length * (unit + 1)) % 6000),
        start,
      );
      const into = new Uint32Array(40);
      for (const index of [...all.keys(), ...asked.map((one) => one % all.length)])
        expect([...into.subarray(0, readPositions(block, file, index, into))]).toEqual(all[index]);
    }),
  );
});

it('keeps the places that another follows at a distance', () => {
  fc.assert(
    fc.property(units, places, fc.integer({ min: 0, max: 3 }), fc.array(fc.nat()), (all, starts, distance, asked) => {
      const { block, file } = written(
        all,
        all.map(() => 300),
        0,
      );
      for (const one of asked) {
        const index = one % all.length;
        const kept = Uint32Array.from(starts);
        const count = keepFollowed(block, file, index, kept, starts.length, distance);
        const followed = starts.filter((start) => all[index]!.includes(start + distance));
        expect([...kept.subarray(0, count)]).toEqual(followed);
      }
    }),
  );
});

it.each<[string, number[][], number, number]>([
  ['one place of a hundred words', [[50]], 100, 1],
  ['every word', [Array.from({ length: 64 }, (_, at) => at)], 64, 8],
  ['every second word', [Array.from({ length: 64 }, (_, at) => at * 2 + 1)], 128, 16],
])('takes few bytes for %s', (_, all, length, bytes) => {
  expect(written(all, [length], 0).bytes).toBe(bytes);
});

it('has no lower bits where a term is every word, and never more than can be read', () => {
  const [short, long] = lengthLogs([10, 0x7fffffff]);
  expect(lowBits(short!, 10)).toBe(0);
  expect(lowBits(long!, 1)).toBe(25);
});
