import type { TopHits } from './top-hits.ts';
import type { Units } from './unit-sets.ts';

/** Some words of a query that are found and ranked as one: a word with its forms, a phrase. */
export interface Leaf {
  /** About how many units hold it. Cheap. */
  estimate: number;
  /** All units that hold it. */
  all(): Units;
  /** Those of some units that hold it. */
  keep(within: Units): Units;
  /** Adds what it is worth to the scores of some units, ascending. */
  score(units: Units, scores: Float64Array): void;
  /**
   * Offers its best units and tells how many hold it, without scoring them all; `undefined` where that is no shorter way. Deleted
   * units are not left out.
   */
  best?(top: TopHits): number | undefined;
  /** Makes `stretches` faster for some units, ascending. */
  prepare(units: Units): void;
  /** The words found in a unit that holds it, one of those prepared, as the dictionary spells them. */
  terms(unit: number): string[];
  /** Where a unit holds it, in order of the text. */
  stretches(unit: number): FoundStretch[];
}

/** From a position to one past, and the words there. */
export interface FoundStretch {
  from: number;
  to: number;
  term: string;
}
