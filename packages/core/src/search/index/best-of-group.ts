import type { IndexData } from './index-data.ts';
import { sameness } from './place-in-block.ts';
import { idfOf, weighted } from './ranking.ts';
import { type OpenBlock, openBlock, openList, readBlock, readSmall } from './term-list.ts';
import type { TopHits } from './top-hits.ts';
import type { UnitTable } from './unit-table.ts';
import type { WordGroup } from './word-group.ts';

/** For more hits than this the search for a unit among the best takes longer than ranking all. */
export const MOST_HITS = 100;
/** Shares are compared before they are scores: what rounding could make of two that are nearly the same. */
const NEARLY = 1 - 1e-9;
/** In so small a share of all units the sums are set back one by one. */
const FEW = 1 / 32;

/**
 * Offers the best units of several words taken for one, and tells how many units hold any. The lists are added up, a term at a
 * time, and meanwhile the best so far are kept: then most units hold the words too seldom to be looked at, whatever their length.
 */
export function bestOfGroup({ file, table }: IndexData, { terms }: WordGroup, top: TopHits): number {
  const { sums, lengths, norms } = table;
  const { units, words, weighted: weights } = file.layout.counts;
  const hasTitles = weights > words;
  const all = terms.reduce((sum, entry) => sum + entry.units, 0);
  const touched = all < units * FEW ? new Uint32Array(all + 1) : undefined;
  const best = bestShares(top.limit, norms);
  const read = openBlock();
  let found = 0;

  try {
    for (const entry of terms) {
      if (readSmall(file, entry, read)) {
        found = addBlock(table, read, hasTitles, best, touched, found);
        continue;
      }
      const list = openList(file, entry);
      for (let block = 0; block < list.blocks; block++) {
        readBlock(file, list, block, read);
        found = addBlock(table, read, hasTitles, best, touched, found);
      }
    }
    const idf = idfOf(found, units);
    for (const unit of best.candidates()) {
      const frequency = sums[unit]!;
      top.offer(unit, (idf * frequency) / (frequency + norms[lengths[unit]!]!));
    }
    return found;
  } finally {
    if (touched) for (let i = 0; i < found; i++) sums[touched[i]!] = 0;
    else sums.fill(0);
  }
}

/** Adds a block to the sums, and tells how many units are found by then. */
function addBlock(
  { sums, lengths, norms }: UnitTable,
  { count, units, times, titles }: OpenBlock,
  titled: boolean,
  best: BestShares,
  touched: Uint32Array | undefined,
  before: number,
): number {
  let { least } = best;
  let found = before;
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    const sum = sums[unit]! | 0;
    const frequency = (sum + (titled ? weighted(times[i]!, titles[i]!) : times[i]!)) | 0;
    sums[unit] = frequency;
    if (touched) touched[found] = unit;
    found += sameness(sum, 0);
    if (frequency < least) continue;
    best.offer(unit, frequency / (frequency + norms[lengths[unit]!]!), sum > 0);
    least = best.least;
  }
  return found;
}

/** The greatest shares f / (f + norm) of units whose frequencies still grow. */
interface BestShares {
  /** A unit that holds the words less often is none of the best. */
  least: number;
  /** `again` where the unit may be among the best already. */
  offer(unit: number, share: number, again: boolean): void;
  /** Every unit that may be among the best, once. */
  candidates(): Iterable<number>;
}

function bestShares(limit: number, norms: Float64Array): BestShares {
  const shortest = norms[0]!;
  const units = new Uint32Array(limit);
  const shares = new Float64Array(limit);
  const offered: number[] = [];
  let size = 0;
  let worst = 0;
  let bar = 0;
  const best: BestShares = {
    least: 0,
    offer(unit, share, again) {
      if (share < bar) return;
      offered.push(unit);
      const known = again ? units.subarray(0, size).indexOf(unit) : -1;
      const at = known >= 0 ? known : size < limit ? size++ : worst;
      units[at] = unit;
      shares[at] = share;
      if (size < limit) return;
      worst = 0;
      for (let i = 1; i < limit; i++) if (shares[i]! < shares[worst]!) worst = i;
      bar = shares[worst]! * NEARLY;
      best.least = Math.ceil((bar / (1 - bar)) * shortest * NEARLY);
    },
    candidates: () => new Set(offered),
  };
  return best;
}
