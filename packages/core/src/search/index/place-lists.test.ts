import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPlace, addPlaces, type PlaceList, placeCollector, placeList } from './place-lists.ts';
import { rowBlock } from './row-block.ts';
import { rowReader } from './row-reader.ts';

/** More than there are terms. */
const ALL = 100;

/** By term its rows, as the blocks tell them: unit, positions, how many in titles. */
function rowsOf(lengths: readonly number[], titles: readonly number[], places: ReadonlyMap<number, readonly number[]>) {
  const collector = placeCollector();
  const words = [...places].flatMap(([term, all]) => all.map((place) => ({ term, place })));
  words.sort((a, b) => a.place - b.place);
  let unit = 0;
  let start = 0;
  for (const { term, place } of words) {
    while (place >= start + lengths[unit]!) start += lengths[unit++]!;
    if (term % 2 === 0) addPlace(collector, ALL, term, unit, place - start);
    else addPlaces(collector, ALL, Uint32Array.of(term), 1, unit, place - start);
  }
  const list = placeList(collector, ALL);
  const reader = rowReader(
    list,
    Uint32Array.from(lengths, (length, unit) => Math.min(length, titles[unit] ?? 0)),
  );
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

/** All places of a term, however they are dealt out to stretches. */
function placesOf(list: PlaceList, term: number): [number, number][] {
  const found: [number, number][] = [];
  list.open(term);
  while (list.next())
    for (let at = list.from; at < list.to; at++) {
      const place = list.places[at]!;
      found.push([list.unit + (place >>> list.shift), place & (2 ** list.shift - 1)]);
    }
  return found;
}

it('keeps units and positions that do not fit into one number', () => {
  const collector = placeCollector();
  const far: [number, number][] = [
    [0, 2 ** 30 - 1],
    [1, 2 ** 30 - 2],
    [2, 5],
    [70_000, 0],
    [2 ** 21, 2 ** 10],
    [2 ** 21, 2 ** 30],
    [2 ** 21 + 1, 0],
  ];
  for (const [unit, position] of far) addPlaces(collector, ALL, Uint32Array.of(1, 0, 2), 3, unit, position);
  const list = placeList(collector, ALL);
  expect(placesOf(list, 1)).toEqual(far);
  expect(placesOf(list, 2)).toEqual(far.map(([unit, position]) => [unit, position + 2]));
});

it('keeps a unit that is longer than what is sorted together', () => {
  const collector = placeCollector();
  const length = 2 ** 22 + 3;
  const terms = Uint32Array.from({ length }, (_, at) => (at % 1000 === 0 ? 1 : 2));
  const thousands = Array.from({ length: Math.ceil(length / 1000) }, (_, at) => at * 1000);
  for (const unit of [0, 1]) addPlaces(collector, ALL, terms, length, unit, 7);
  expect(placesOf(placeList(collector, ALL), 1)).toEqual(
    [0, 1].flatMap((unit) => thousands.map((position) => [unit, position + 7])),
  );
});

it('has nothing of a term that never came', () => {
  const collector = placeCollector();
  const list = placeList(collector, ALL);
  list.open(70_000);
  expect(list.next()).toBe(false);
});
