import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteSink, putBytes, reserve } from './byte-sink.ts';
import { countFollowed, type FlatBlock, flatBlock, layFlat, pairsOfBlocks, readFlat } from './flat-block.ts';
import { flatBits, lengthLogs, lowBits } from './gap-code.ts';
import { gapWriter, putGaps } from './gap-writer.ts';
import { keepFollowed } from './keep-followed.ts';
import { layPositions, positionBlock, readPositions } from './position-block.ts';
import { OVERREAD } from './unpack-block.ts';

/** The places of some units written from a byte on, ready to be read; behind another block, in an index of so many units. */
function written(places: readonly (readonly number[])[], lengths: readonly number[], start: number, behind = 0) {
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
  const codes = new Uint8Array(Math.max(behind, places.length));
  codes.set(units);
  const isFlat = putGaps(gapWriter(sink, codes, logs), rows, behind === 0);
  const bytes = sink.length - start;
  // what stands behind must not matter
  putBytes(sink, new Uint8Array(OVERREAD).fill(255));
  reserve(sink, OVERREAD);
  const buffer = sink.bytes.buffer.slice(0, sink.bytes.length & ~3);
  const file = { words: new Uint32Array(buffer), view: new DataView(buffer) };
  const block = positionBlock();
  const flat = flatBlock(file, { lengths: Uint8Array.from(units), flatWidths: Uint8Array.from(logs, flatBits) }, units);
  for (const { times } of [block, flat]) times.set(places.map(({ length }) => length - 1));
  if (isFlat) layFlat(flat, start, places.length);
  else layPositions(block, file, start, units, places.length, Uint8Array.from(units), logs);
  const read = (index: number, into: Uint32Array): number =>
    isFlat ? readFlat(flat, index, into) : readPositions(block, file, index, into);
  return { flat: isFlat ? flat : undefined, bytes, read };
}

function inOneFile(one: FlatBlock, other: FlatBlock): void {
  const bytes = [one, other].map(({ view }) => new Uint8Array(view.buffer));
  other.base += bytes[0]!.length;
  one.view = other.view = new DataView(Uint8Array.from(bytes.flatMap((some) => [...some])).buffer);
}

/** In the first block of a term, in another, and in another of many units: those are written flat where it does not cost too much. */
const behind = fc.constantFrom(0, 200, 5000);

const places = fc
  .uniqueArray(fc.oneof(fc.nat(60), fc.nat(5000)), { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => a - b));
const units = fc.array(places, { minLength: 1, maxLength: 128 });

it('gives back the places of any unit, in any order', () => {
  fc.assert(
    fc.property(
      units,
      fc.array(fc.nat(), { maxLength: 30 }),
      fc.nat(3),
      fc.nat(6000),
      behind,
      (all, asked, start, length, others) => {
        const { read } = written(
          all,
          all.map((_, unit) => (length * (unit + 1)) % 6000),
          start,
          others,
        );
        const into = new Uint32Array(40);
        for (const index of [...all.keys(), ...asked.map((one) => one % all.length)])
          expect([...into.subarray(0, read(index, into))]).toEqual(all[index]);
      },
    ),
  );
});

it('keeps the places that another follows at a distance', () => {
  fc.assert(
    fc.property(
      units,
      places,
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.nat()),
      behind,
      (all, starts, distance, asked, others) => {
        const { read } = written(
          all,
          all.map(() => 5000),
          0,
          others,
        );
        for (const one of asked) {
          const index = one % all.length;
          const kept = Uint32Array.from(starts);
          const places = new Uint32Array(40);
          const count = keepFollowed(kept, starts.length, distance, places, read(index, places));
          const followed = starts.filter((start) => all[index]!.includes(start + distance));
          expect([...kept.subarray(0, count)]).toEqual(followed);
        }
      },
    ),
  );
});

it('counts the places that another follows, in all units at once', () => {
  // one place a unit is written flat, and so are many if the term is in very many units
  const flatPlaces = fc.array(fc.uniqueArray(fc.nat(15), { minLength: 1, maxLength: 6 }), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      flatPlaces,
      flatPlaces,
      fc.integer({ min: -3, max: 3 }),
      fc.subarray([...Array(40).keys()]),
      (a, b, distance, met) => {
        const [one, other] = [a, b].map((all) => {
          const sorted = all.map((places) => places.sort((x, y) => x - y));
          return written(
            sorted,
            sorted.map(() => 15),
            1,
            5000,
          ).flat;
        });
        if (!one || !other) return;
        inOneFile(one, other);
        const pairs = pairsOfBlocks();
        pairs.count = met.length;
        pairs.theirs.set(met);
        pairs.own.set(met);
        countFollowed(one, other, pairs, distance);
        expect([...pairs.times.subarray(0, met.length)]).toEqual(
          met.map((unit) => a[unit]!.filter((place) => b[unit]!.includes(place + distance)).length),
        );
      },
    ),
  );
});

it.each<[string, number[][], number, boolean]>([
  ['one place of a hundred words', Array.from({ length: 128 }, () => [99]), 100, true],
  ['a place that the length does not let expect', Array.from({ length: 128 }, () => [400]), 100, false],
  ['every word', Array.from({ length: 128 }, () => Array.from({ length: 40 }, (_, at) => at)), 40, false],
])('tells whether %s is written flat', (_, all, length, flat) => {
  expect(
    written(
      all,
      all.map(() => length),
      0,
      5000,
    ).flat !== undefined,
  ).toBe(flat);
  expect(
    written(
      all,
      all.map(() => length),
      0,
    ).flat,
  ).toBeUndefined();
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
