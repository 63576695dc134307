import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCollector } from './place-lists.ts';
import { placeUnits } from './place-units.ts';
import { rowBlock } from './row-block.ts';

/** By term its rows, as the blocks tell them: unit, positions, how many in titles. */
function rowsOf(lengths: readonly number[], titles: readonly number[], places: ReadonlyMap<number, readonly number[]>) {
  const collector = placeCollector();
  const units = placeUnits();
  lengths.forEach((length, unit) => {
    units.add(length, Math.min(length, titles[unit] ?? 0));
  });
  for (const [term, all] of places) for (const place of all) collector.add(term, place);
  const list = collector.reader();
  const reader = units.reader(list);
  const block = rowBlock();
  return [...places.keys()].map((term) => {
    const rows: [number, number[], number][] = [];
    list.open(term);
    reader.begin();
    while (reader.next(block)) {
      let place = 0;
      for (let row = 0; row < block.count; row++) {
        const found = block.positions.subarray(place, place + block.times[row]!);
        place += block.times[row]!;
        expect([...found].map((entry) => entry & 1)).toEqual([...found].map((_, at) => (at === 0 ? 1 : 0)));
        rows.push([block.units[row]!, [...found].map((entry) => entry >>> 1), block.titles[row]!]);
      }
    }
    return rows;
  });
}

function naive(lengths: readonly number[], titles: readonly number[], places: ReadonlyMap<number, readonly number[]>) {
  return [...places.values()].map((all) => {
    let start = 0;
    return lengths.flatMap((length, unit): [number, number[], number][] => {
      const here = all.filter((place) => place >= start && place < start + length).map((place) => place - start);
      start += length;
      return here.length > 0 ? [[unit, here, here.filter((place) => place < (titles[unit] ?? 0)).length]] : [];
    });
  });
}

const length = fc.oneof(fc.nat(3), fc.nat(300), fc.integer({ min: 30_000, max: 140_000 }));

it('gives back the units and positions of any places, near and far apart', () => {
  fc.assert(
    fc.property(
      fc.array(length, { minLength: 1, maxLength: 200 }),
      fc.array(fc.nat(50), { maxLength: 20 }),
      fc.array(
        fc.array(fc.oneof(fc.constant(1), fc.nat(9), fc.integer({ min: 32_760, max: 32_775 }), fc.nat(200_000))),
      ),
      (lengths, titles, steps) => {
        const all = lengths.reduce((sum, one) => sum + one, 0);
        const places = new Map<number, number[]>();
        steps.forEach((distances, index) => {
          let place = -1;
          const list: number[] = [];
          for (const distance of distances) {
            place += distance + 1;
            if (place < all) list.push(place);
          }
          if (list.length > 0) places.set(index + 1, list);
        });
        expect(rowsOf(lengths, titles, places)).toEqual(naive(lengths, titles, places));
      },
    ),
  );
});

it('keeps a list of many far places whole, wherever a stretch ends', () => {
  const lengths = Array.from({ length: 400 }, (_, unit) => 40_000 + unit);
  for (const near of [0, 1, 2, 7]) {
    let start = 0;
    const places = lengths.flatMap((length, unit) => {
      const here = unit === 0 ? Array.from({ length: near + 1 }, (_, at) => at) : [0];
      const found = here.map((place) => start + place);
      start += length;
      return found;
    });
    const all = new Map([[1, places]]);
    expect(rowsOf(lengths, [], all)).toEqual(naive(lengths, [], all));
  }
});

it('has nothing of a term that never came', () => {
  const collector = placeCollector();
  const list = collector.reader();
  list.open(70_000);
  expect(list.next()).toBe(false);
});
