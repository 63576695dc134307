import type { Model } from './model.ts';

/** The steps of a chain, by the state they start from: those of state `s` stand from `ends[s - 1]` (or 0) to `ends[s]`. */
export interface Steps {
  ends: Uint16Array;
  /** The state they lead to, and the weight of the transition. */
  other: Uint8Array;
  weight: Int32Array;
}

/** The steps inside a sentence, and those into a new one. */
export interface Chain {
  inside: Steps;
  renewed: Steps;
}

const chains = new WeakMap<Model, Chain>();

/** The steps of a model’s chain, worked out once. */
export function chainOf(model: Model): Chain {
  let chain = chains.get(model);
  if (!chain) {
    chain = { inside: stepsOf(model, false), renewed: stepsOf(model, true) };
    chains.set(model, chain);
  }
  return chain;
}

function stepsOf({ states, transitions }: Model, isNew: boolean): Steps {
  const { count, labels, next, renewed } = states;
  const ends = new Uint16Array(count);
  const other: number[] = [];
  const weight: number[] = [];
  for (let from = 0; from < count; from++) {
    const row = (isNew ? renewed[from]! : from) * labels;
    for (let label = 0; label < labels; label++) {
      const to = next[row + label]!;
      if (to < 0) continue;
      other.push(to);
      weight.push(transitions[row + label]!);
    }
    ends[from] = other.length;
  }
  return { ends, other: Uint8Array.from(other), weight: Int32Array.from(weight) };
}
