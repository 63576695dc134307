import type { IndexData } from './index-data.ts';
import { idfOf, weighted } from './ranking.ts';
import { eachBlock, type OpenBlock } from './term-list.ts';
import type { TopHits } from './top-hits.ts';
import type { UnitTable } from './unit-table.ts';
import type { WordGroup } from './word-group.ts';

/** For more hits than this the search for a unit among the best takes longer than ranking all. */
export const MOST_HITS = 100;
/** Shares are compared before they are scores: what rounding could make of two that are nearly the same. */
const NEARLY = 1 - 1e-9;

/** A frequency no unit has. */
const NEVER = 0x7fffffff;

/**
 * Offers the best units of several words taken for one, and tells how many units hold any. The lists are added up, a term at a
 * time, and meanwhile the best so far are kept: then most units hold the words too seldom to be looked at, whatever their length.
 */
export function bestOfGroup({ file, table }: IndexData, group: WordGroup, top: TopHits): number {
  const { sums, lengths, norms } = table;
  const { units, words, weighted: weights } = file.layout.counts;
  const titled = weights > words;
  const best = bestShares(top.limit, norms);
  // where most units hold some of the words, all are looked at once, afterwards
  const most = group.units > units;
  if (most) best.least = NEVER;
  let found = 0;
  try {
    eachBlock(file, group.terms, (read) => {
      found += read.count - addBlock(table, read, titled, best);
    });
    const idf = idfOf(found, units);
    const offer = (unit: number): void => {
      const frequency = sums[unit]!;
      const score = (idf * frequency) / (frequency + norms[lengths[unit]!]!);
      if (frequency > 0 && score >= top.threshold()) top.offer(unit, score);
    };
    if (most) for (let unit = 0; unit < units; unit++) offer(unit);
    else for (const unit of best.candidates()) offer(unit);
    return found;
  } finally {
    // also where bytes were damaged: the next query finds the sums as they were
    sums.fill(0);
  }
}

/** Adds a block to the sums, and tells how many of its units were met before. */
function addBlock(
  { sums, lengths, norms }: UnitTable,
  { count, units, times, titles }: OpenBlock,
  titled: boolean,
  best: BestShares,
): number {
  let { least, bar } = best;
  let met = 0;
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    const sum = sums[unit]! | 0;
    const frequency = (sum + (titled ? weighted(times[i]!, titles[i]!) : times[i]!)) | 0;
    sums[unit] = frequency;
    // without a branch: it is guessed wrong where lists have units in common
    met += -sum >>> 31;
    if (frequency < least) continue;
    const share = frequency / (frequency + norms[lengths[unit]!]!);
    if (share < bar) continue;
    best.keep(unit, share, sum > 0);
    ({ least, bar } = best);
  }
  return met;
}

/** The greatest shares f / (f + norm) of units whose frequencies still grow. */
interface BestShares {
  /** A unit that holds the words less often is none of the best, and one with a smaller share is not. */
  least: number;
  bar: number;
  /** `again` where the unit may be among the best already. */
  keep(unit: number, share: number, again: boolean): void;
  /** Every unit that may be among the best, once. */
  candidates(): Iterable<number>;
}

function bestShares(limit: number, norms: Float64Array): BestShares {
  const shortest = norms[0]!;
  const units = new Uint32Array(limit);
  const shares = new Float64Array(limit);
  const kept: number[] = [];
  let size = 0;
  let worst = 0;
  const best: BestShares = {
    least: 0,
    bar: 0,
    keep(unit, share, again) {
      kept.push(unit);
      const known = again ? units.subarray(0, size).indexOf(unit) : -1;
      const at = known >= 0 ? known : size < limit ? size++ : worst;
      units[at] = unit;
      shares[at] = share;
      if (size < limit) return;
      worst = 0;
      for (let i = 1; i < limit; i++) if (shares[i]! < shares[worst]!) worst = i;
      best.bar = shares[worst]! * NEARLY;
      best.least = Math.ceil((best.bar / (1 - best.bar)) * shortest * NEARLY);
    },
    candidates: () => new Set(kept),
  };
  return best;
}
