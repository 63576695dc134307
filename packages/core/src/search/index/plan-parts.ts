import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import type { TermEntry } from './term-dictionary.ts';
import { keepUnits, openList, unitsOf } from './term-list.ts';
import { everyUnit, noUnits, type Units, union, without } from './unit-sets.ts';

/** A query against one index, or a part of one, its words looked up. */
export interface Plan {
  /** About how many units answer: what is rare is looked for first, what is dear to check last. */
  estimate: number;
  /** All units that answer, ascending, deleted ones among them. With `within`, those of them that do. */
  match(within?: Units): Units;
  /** The leaves that are looked for, those under a `not` aside. */
  leaves: Leaf[];
  /** The one leaf that is all the query. */
  only?: Leaf;
}

export const oneLeaf = (leaf: Leaf): Plan => ({
  estimate: leaf.estimate,
  match: (within) => (within ? leaf.keep(within) : leaf.all()),
  leaves: [leaf],
  only: leaf,
});

/** What answers all parts: every unit, where there are none. */
export function allOf(parts: readonly Plan[], size: number): Plan {
  const rarestFirst = [...parts].sort((a, b) => a.estimate - b.estimate);
  return {
    estimate: Math.min(size, ...parts.map(({ estimate }) => estimate)),
    match(within) {
      let units = within;
      for (const part of rarestFirst) {
        if (units?.length === 0) break;
        units = part.match(units);
      }
      return units ?? everyUnit(size);
    },
    leaves: parts.flatMap(({ leaves }) => leaves),
  };
}

/** What answers some part: no unit, where there are none. */
export const anyOf = (parts: readonly Plan[], size: number): Plan => ({
  estimate: Math.min(
    size,
    parts.reduce((sum, { estimate }) => sum + estimate, 0),
  ),
  match: (within) =>
    union(
      parts.map((part) => part.match(within)),
      size,
    ),
  leaves: parts.flatMap(({ leaves }) => leaves),
});

export const noneOf = (part: Plan, size: number): Plan => ({
  estimate: size,
  match: (within) => without(within ?? everyUnit(size), part.match(within)),
  leaves: [],
});

/** Units that have a key. */
export const withKey = ({ file }: IndexData, entry: TermEntry): Plan => ({
  estimate: entry.units,
  match(within) {
    const list = openList(file, entry);
    return within ? keepUnits(file, list, within) : unitsOf(file, list);
  },
  leaves: [],
});

/** Units that may be of some day between two. */
export const ofDays = ({ table: { days } }: IndexData, from: number, to: number, size: number): Plan => ({
  estimate: size,
  match: (within) =>
    days.length === 0
      ? noUnits
      : (within ?? everyUnit(size)).filter((unit) => {
          const first = days[unit * 2]!;
          const last = days[unit * 2 + 1]!;
          return first <= last && last >= from && first <= to;
        }),
  leaves: [],
});
