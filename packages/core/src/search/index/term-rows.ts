/** Where one term stands: unit by unit, ascending. The arrays may be longer than what they hold. */
export interface TermRows {
  count: number;
  units: Uint32Array;
  /** By unit how often, and how often in titles. */
  times: Uint32Array;
  titles: Uint32Array;
  /** How many places there are in all; 0 for keys, which have none. */
  places: number;
  /** Unit by unit, ascending. */
  positions: Uint32Array;
}

export const termRows = (): TermRows => ({
  count: 0,
  units: new Uint32Array(1024),
  times: new Uint32Array(1024),
  titles: new Uint32Array(1024),
  places: 0,
  positions: new Uint32Array(1024),
});

export function clearRows(rows: TermRows): void {
  rows.count = 0;
  rows.places = 0;
}

/** Makes room for so many more units and places. */
export function reserveRows(rows: TermRows, units: number, places: number): void {
  if (rows.count + units > rows.units.length) {
    const size = Math.max(rows.count + units, rows.units.length * 2);
    rows.units = enlarged(rows.units, size);
    rows.times = enlarged(rows.times, size);
    rows.titles = enlarged(rows.titles, size);
  }
  if (rows.places + places > rows.positions.length)
    rows.positions = enlarged(rows.positions, Math.max(rows.places + places, rows.positions.length * 2));
}

/** The same numbers in a longer array. */
export function enlarged(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(size);
  grown.set(numbers);
  return grown;
}
