import type { IndexData } from './index-data.ts';
import type { Leaf } from './leaf.ts';
import { idfOf } from './ranking.ts';
import { common, type Units } from './unit-sets.ts';

/** Units with how often each holds something, for ranking. */
export interface CountedUnits {
  units: Units;
  /** Weighted, see `ranking.ts`. */
  frequencies: Uint32Array;
}

/** A leaf whose units are counted once, all together, on first use. */
export function countedLeaf(
  { file, table }: IndexData,
  estimate: number,
  count: () => CountedUnits,
  places: Pick<Leaf, 'best' | 'prepare' | 'stretches' | 'terms'>,
): Leaf {
  let counted: CountedUnits | undefined;
  const get = (): CountedUnits => {
    counted ??= count();
    return counted;
  };
  return {
    estimate,
    all: () => get().units,
    keep: (within) => {
      const { units } = get();
      return within.length < units.length ? common(within, units) : common(units, within);
    },
    score(wanted, scores) {
      const { units, frequencies } = get();
      const idf = idfOf(units.length, file.layout.counts.units);
      const { lengths, norms } = table;
      let at = 0;
      for (let i = 0; i < wanted.length; i++) {
        const unit = wanted[i]!;
        while (at < units.length && units[at]! < unit) at++;
        if (at === units.length) return;
        if (units[at] !== unit) continue;
        const frequency = frequencies[at]!;
        scores[i]! += (idf * frequency) / (frequency + norms[lengths[unit]!]!);
      }
    },
    ...places,
  };
}
