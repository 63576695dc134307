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

/** A part of a unit that is a title or a quotation. */
export interface Zone {
  from: number;
  to: number;
}

/** Whether a stretch lies inside one of some zones. */
export const isInside = (zones: readonly Zone[], from: number, to: number): boolean =>
  zones.some((zone) => zone.from <= from && to <= zone.to);
