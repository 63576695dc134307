import type { States } from './states.ts';

/** Every step a chain may take, as columns: from a state, under a label, to a state; `move` is the index of its transition. */
export interface Arcs {
  from: Uint8Array;
  to: Uint8Array;
  label: Uint8Array;
  move: Uint16Array;
  count: number;
}

const plain = new WeakMap<States, Arcs>();
const fresh = new WeakMap<States, Arcs>();

/** The steps inside a sentence, or with `renewed` those into a new one. Worked out once for a chain. */
export function arcsOf(states: States, renewed: boolean): Arcs {
  const known = renewed ? fresh : plain;
  let arcs = known.get(states);
  if (!arcs) {
    arcs = build(states, renewed);
    known.set(states, arcs);
  }
  return arcs;
}

function build({ count, labels, next, renewed }: States, isNew: boolean): Arcs {
  const steps: { from: number; to: number; label: number; move: number }[] = [];
  for (let from = 0; from < count; from++) {
    const row = (isNew ? renewed[from]! : from) * labels;
    for (let label = 0; label < labels; label++) {
      const to = next[row + label]!;
      if (to >= 0) steps.push({ from, to, label, move: row + label });
    }
  }
  return {
    from: Uint8Array.from(steps, ({ from }) => from),
    to: Uint8Array.from(steps, ({ to }) => to),
    label: Uint8Array.from(steps, ({ label }) => label),
    move: Uint16Array.from(steps, ({ move }) => move),
    count: steps.length,
  };
}
