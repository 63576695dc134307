import { holders } from './holders.ts';
import type { IndexData } from './index-data.ts';
import type { FoundStretch } from './leaf.ts';
import { type PositionReader, positionReader } from './position-reader.ts';
import { addStretch, type Stretches, sortStretches, stretches } from './stretches.ts';
import { openList } from './term-list.ts';
import type { Units } from './unit-sets.ts';
import { type WordGroup, widthOf } from './word-group.ts';

/** Where the words of a group stand in the unit read last: from a position to one past, and which word of the group it is. */
export interface GroupReader extends Stretches {
  group: WordGroup;
  /** Some word of the group takes several positions. */
  wide(): boolean;
  read(unit: number): number;
  /** The same, with the words found. */
  stretches(unit: number): FoundStretch[];
  /** The words of the group that a unit holds, of those prepared last. */
  held(unit: number): readonly number[] | undefined;
  /** Finds out at once which words of a large group some units hold, ascending: reading those is much faster then. */
  prepare(units: Units): void;
  /** A reader for each word of the group, where all are one position wide. */
  narrow(): PositionReader[] | undefined;
}

export function groupReader({ file, table }: IndexData, group: WordGroup): GroupReader {
  const widths: number[] = [];
  const width = (which: number): number => {
    widths[which] ??= widthOf(group.text(which));
    return widths[which];
  };
  const readers: (PositionReader | undefined)[] = new Array(group.terms.length).fill(undefined);
  const readerOf = (which: number): PositionReader => {
    readers[which] ??= positionReader(file, table, openList(file, group.terms[which]!));
    return readers[which];
  };
  let prepared: Map<number, number[]> | undefined;
  const reader: GroupReader = {
    group,
    wide: () => group.terms.some((_, which) => width(which) > 1),
    ...stretches(),
    read(unit) {
      reader.count = 0;
      const held = prepared?.get(unit);
      if (held) for (const which of held) add(readerOf(which), unit, which);
      else for (let which = 0; which < readers.length; which++) add(readerOf(which), unit, which);
      if (readers.length > 1) sortStretches(reader, reader.from, reader.to);
      return reader.count;
    },
    stretches(unit) {
      const found: FoundStretch[] = [];
      const count = reader.read(unit);
      for (let i = 0; i < count; i++)
        found.push({ from: reader.from[i]!, to: reader.to[i]!, term: group.text(reader.which[i]!) });
      return found;
    },
    held: (unit) => prepared?.get(unit),
    prepare(units) {
      if (group.terms.length === 1) return;
      prepared = holders(file, group.terms, units);
    },
    narrow: () => (reader.wide() ? undefined : group.terms.map((_, which) => readerOf(which))),
  };

  function add(one: PositionReader, unit: number, which: number): void {
    const count = one.read(unit);
    if (count === 0) return;
    const wide = width(which);
    const { positions } = one;
    for (let i = 0; i < count; i++) addStretch(reader, positions[i]!, positions[i]! + wide, which);
  }
  return reader;
}
