import { enlarged } from './term-rows.ts';

/** Stretches of positions in a unit, each from a position to one past. */
export interface Stretches {
  count: number;
  from: Uint32Array;
  to: Uint32Array;
  /** Which of some words stands there. */
  which: Uint32Array;
}

export const stretches = (): Stretches => ({
  count: 0,
  from: new Uint32Array(64),
  to: new Uint32Array(64),
  which: new Uint32Array(64),
});

export function addStretch(into: Stretches, from: number, to: number, which = 0): void {
  if (into.count === into.from.length) {
    into.from = enlarged(into.from, into.count * 2);
    into.to = enlarged(into.to, into.count * 2);
    into.which = enlarged(into.which, into.count * 2);
  }
  into.from[into.count] = from;
  into.to[into.count] = to;
  into.which[into.count++] = which;
}

/** Sorts stretches by where they begin or end, `first` and `then`. They come as a few runs that are in order, so inserting is fast. */
export function sortStretches({ from, to, which, count }: Stretches, first: Uint32Array, then: Uint32Array): void {
  for (let at = 1; at < count; at++) {
    const f = from[at]!;
    const t = to[at]!;
    const w = which[at]!;
    const one = first[at]!;
    const two = then[at]!;
    let hole = at;
    for (; hole > 0 && (first[hole - 1]! > one || (first[hole - 1] === one && then[hole - 1]! > two)); hole--) {
      from[hole] = from[hole - 1]!;
      to[hole] = to[hole - 1]!;
      which[hole] = which[hole - 1]!;
    }
    from[hole] = f;
    to[hole] = t;
    which[hole] = w;
  }
}

/** A part of a unit that is a title or a quotation. */
export interface Zone {
  from: number;
  to: number;
}

/** Whether a stretch lies inside one of some zones. */
export const isInside = (zones: readonly Zone[], from: number, to: number): boolean =>
  zones.some((zone) => zone.from <= from && to <= zone.to);
