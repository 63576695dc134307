import type { Adds, Layer, Reading } from './reading.ts';

/** One step of the parser: a pure function from what earlier stages found to what it adds. */
export interface Stage<A extends Layer = Layer, Needs extends Layer = Layer> {
  readonly name: string;
  readonly needs: readonly Needs[];
  /** The layers it adds; one that is there already is replaced. */
  readonly adds: readonly A[];
  annotate(reading: Reading<Needs>): Adds<A>;
}

/** A stage, its types taken from what it says it needs and adds. */
export const stage = <const A extends Layer, const Needs extends Layer>(definition: Stage<A, Needs>): Stage<A, Needs> =>
  definition;
