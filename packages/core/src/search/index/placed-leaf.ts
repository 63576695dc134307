import type { Field } from '../syntax/query-node.ts';
import { countedLeaf } from './counted-leaf.ts';
import { groupLeaf } from './group-leaf.ts';
import { type GroupReader, groupReader } from './group-reader.ts';
import type { IndexData } from './index-data.ts';
import type { FoundStretch, Leaf } from './leaf.ts';
import { nearWindows } from './near-windows.ts';
import { phraseChains } from './phrase-chains.ts';
import { combinations, countPhrases, MOST_COMBINATIONS } from './phrase-combinations.ts';
import type { PositionReader } from './position-reader.ts';
import { weighted } from './ranking.ts';
import { singleLeaf } from './single-leaf.ts';
import { addStretch, isInside, type Stretches, stretches, type Zone } from './stretches.ts';
import type { UnitRecord } from './unit-record.ts';
import type { Units } from './unit-sets.ts';
import type { WordGroup } from './word-group.ts';

/** Words that count only where they stand: side by side, near each other, in a title or quotation. */
export interface PlacedWords {
  words: readonly WordGroup[];
  /** So many other words may stand between, in any order of the words; 0 for a phrase. */
  slop: number;
  field?: Field | undefined;
}

export function placedLeaf(data: IndexData, { words, slop, field }: PlacedWords): Leaf {
  const { file, table } = data;
  const titled = file.layout.counts.weighted > file.layout.counts.words;
  const readers = words.map((word) => groupReader(data, word));
  const leaves = words
    .map((word) => (word.terms.length === 1 ? singleLeaf(data, word) : groupLeaf(data, word)))
    .sort((a, b) => a.estimate - b.estimate);
  const buffers = [stretches(), stretches()] as const;
  const wide = readers.map((reader) => reader.wide());
  const plain =
    words.length > 1 && slop === 0 && combinations(words) <= MOST_COMBINATIONS ? allNarrow(readers) : undefined;

  /** Finds the stretches of a unit, valid until the next; in the field alone, where one is asked for. */
  function find(unit: number, record: () => UnitRecord): Stretches | undefined {
    for (const reader of readers) if (reader.read(unit) === 0) return undefined;
    const found =
      slop === 0
        ? phraseChains(readers, wide, buffers)
        : nearWindows(
            readers,
            slop,
            record().passages.map(({ first }) => first),
            buffers[0],
          );
    if (field && found.count > 0) keepInside(found, zones(record(), field));
    return found.count > 0 ? found : undefined;
  }

  function holdingAll(): Units {
    let units = leaves[0]!.all();
    for (const leaf of leaves.slice(1)) units = leaf.keep(units);
    return units;
  }

  function count() {
    const counted = plain ? countPhrases(data, plain) : undefined;
    if (counted && !field && !titled) return counted;
    const units = counted?.units ?? holdingAll();
    for (const reader of readers) reader.prepare(units);
    const kept = new Uint32Array(units.length);
    const frequencies = new Uint32Array(units.length);
    let found = 0;
    for (const unit of units) {
      let known: UnitRecord | undefined;
      const record = (): UnitRecord => {
        known ??= table.record(unit);
        return known;
      };
      const here = find(unit, record);
      if (!here) continue;
      kept[found] = unit;
      const times = here.count;
      if (titled) keepInside(here, zones(record(), 'title'));
      frequencies[found++] = weighted(times, titled ? here.count : 0);
    }
    return { units: kept.subarray(0, found), frequencies };
  }

  const only = plain && combinations(words) === 1 ? words.map((word) => word.text(0)).join(' ') : undefined;
  const places: Pick<Leaf, 'prepare' | 'stretches' | 'terms'> = {
    prepare(units) {
      for (const reader of readers) reader.prepare(units);
    },
    terms: (unit) => (only !== undefined ? [only] : [...new Set(places.stretches(unit).map(({ term }) => term))]),
    stretches(unit) {
      const here = find(unit, () => table.record(unit));
      const found: FoundStretch[] = [];
      if (!here) return found;
      for (let i = 0; i < here.count; i++) {
        const from = here.from[i]!;
        const to = here.to[i]!;
        found.push({ from, to, term: wordsIn(readers, from, to, slop) });
      }
      return found;
    },
  };
  return countedLeaf(data, leaves[0]!.estimate, count, places);
}

/** The readers of all words, where each takes one position. */
function allNarrow(readers: readonly GroupReader[]): PositionReader[][] | undefined {
  const found: PositionReader[][] = [];
  for (const reader of readers) {
    const words = reader.narrow();
    if (!words) return undefined;
    found.push(words);
  }
  return found;
}

/** The stretches of positions of a field. */
export function zones({ passages, quotes }: UnitRecord, field: Field): readonly Zone[] {
  if (field === 'quote') return quotes;
  return passages.filter(({ title }) => title).map(({ first, words }) => ({ from: first, to: first + words }));
}

function keepInside(found: Stretches, all: readonly Zone[]): void {
  const { count, from, to } = found;
  found.count = 0;
  for (let i = 0; i < count; i++) if (isInside(all, from[i]!, to[i]!)) addStretch(found, from[i]!, to[i]!);
}

/** The words that make a stretch, by the dictionary, joined by spaces. */
function wordsIn(readers: readonly GroupReader[], from: number, to: number, slop: number): string {
  let next = from;
  const found: { at: number; text: string }[] = [];
  for (const { group, count, from: starts, to: ends, which } of readers)
    for (let i = 0; i < count; i++) {
      const fits = slop === 0 ? starts[i] === next && ends[i]! <= to : starts[i]! >= from && starts[i]! < to;
      if (!fits || found.some(({ at }) => at === starts[i])) continue;
      found.push({ at: starts[i]!, text: group.text(which[i]!) });
      next = ends[i]!;
      break;
    }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join(' ');
}
