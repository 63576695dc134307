import type { Model } from './model.ts';
import { powerOf } from './powers.ts';

/** The steps of a chain, gathered at one of their ends: those of state `s` stand from `ends[s - 1]` (or 0) to `ends[s]`. */
export interface Steps {
  ends: Uint16Array;
  /** The state at the other end. */
  other: Uint8Array;
  /** The weight of the transition, and how likely that makes it beside the weightiest of all. */
  weight: Int32Array;
  power: Float64Array;
}

/** Steps by the state they lead to, and by the state they start from. */
export interface Ways {
  into: Steps;
  outOf: Steps;
}

/** The steps inside a sentence, and those into a new one. */
export interface Chain {
  inside: Ways;
  renewed: Ways;
}

const chains = new WeakMap<Model, Chain>();

/** The steps of a model’s chain, worked out once. */
export function chainOf(model: Model): Chain {
  let chain = chains.get(model);
  if (!chain) {
    chain = { inside: waysOf(model, false), renewed: waysOf(model, true) };
    chains.set(model, chain);
  }
  return chain;
}

interface Step {
  from: number;
  to: number;
  weight: number;
}

function waysOf({ states, transitions }: Model, isNew: boolean): Ways {
  const { count, labels, next, renewed } = states;
  const top = transitions.reduce((most, weight) => Math.max(most, weight), 0);
  const steps: Step[] = [];
  for (let from = 0; from < count; from++) {
    const row = (isNew ? renewed[from]! : from) * labels;
    for (let label = 0; label < labels; label++) {
      const to = next[row + label]!;
      if (to >= 0) steps.push({ from, to, weight: transitions[row + label]! });
    }
  }
  const gathered = (at: 'from' | 'to', other: 'from' | 'to'): Steps => {
    const sorted = [...steps].sort((a, b) => a[at] - b[at]);
    return {
      ends: Uint16Array.from({ length: count }, (_, state) => sorted.filter((one) => one[at] <= state).length),
      other: Uint8Array.from(sorted, (one) => one[other]),
      weight: Int32Array.from(sorted, ({ weight }) => weight),
      power: Float64Array.from(sorted, ({ weight }) => powerOf(top - weight)),
    };
  };
  return { into: gathered('to', 'from'), outOf: gathered('from', 'to') };
}
