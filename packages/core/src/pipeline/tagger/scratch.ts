/** Columns that are worked in, kept from one sequence to the next: as long as the longest sequence needed. */
export interface Scratch {
  /** What each token makes of each label. */
  emit: Float64Array;
  /** How likely each state is from what stands before, and including it. */
  forward: Float64Array;
  /** The best state before each state. */
  back: Uint8Array;
}

const empty: Scratch = { emit: new Float64Array(0), forward: new Float64Array(0), back: new Uint8Array(0) };
let kept = empty;

/** Room for so many cells of each column. What was left in them is of no meaning. */
export function scratch(cells: number): Scratch {
  if (kept.back.length < cells) {
    const room = cells + (cells >> 1);
    kept = { emit: new Float64Array(room), forward: new Float64Array(room), back: new Uint8Array(room) };
  }
  return kept;
}
