import type { Model } from './model.ts';
import { powerOf } from './powers.ts';
import { rememberingStates } from './states.ts';

/**
 * The chain of three roles that remembers which of them a sentence has seen, laid out so that its steps are written out: cell
 * `set * 8 + label`, cells of labels whose role is not in the set stay empty. From a cell of set `s` one may go to O in `s`, to
 * the beginning of a role in `s` and that role, and from inside a role on inside it.
 */
export const CELLS = 64;
const SETS = 8;
const LABELS = 7;

/** The weights of the steps: to O and to the beginning of each role at `set * 32 + role * 8 + label`, where O is role 0. */
export interface RoleSteps {
  weight: Int32Array;
  power: Float64Array;
  /** On inside the role of the label, at `set * 8 + label`. */
  stayWeight: Int32Array;
  stayPower: Float64Array;
}

const known = new WeakMap<Model, RoleSteps>();

/** The steps of a model of three roles, worked out once; undefined for another chain. */
export function roleSteps(model: Model): RoleSteps | undefined {
  if (model.states.labels !== LABELS || model.states.count !== 32) return undefined;
  let steps = known.get(model);
  if (!steps) {
    steps = build(model.transitions);
    known.set(model, steps);
  }
  return steps;
}

/** What may not be. */
export const NEVER = -(2 ** 28);

function build(transitions: Int16Array): RoleSteps {
  const top = transitions.reduce((most, weight) => Math.max(most, weight), 0);
  const weight = new Int32Array(SETS * 32).fill(NEVER);
  const power = new Float64Array(SETS * 32);
  const stayWeight = new Int32Array(CELLS).fill(NEVER);
  const stayPower = new Float64Array(CELLS);
  const { label, set } = numbered();
  for (let state = 0; state < label.length; state++) {
    const [from, seen] = [label[state]!, set[state]!];
    const put = (weights: Int32Array, powers: Float64Array, at: number, to: number): void => {
      weights[at] = transitions[state * LABELS + to]!;
      powers[at] = powerOf(top - weights[at]!);
    };
    put(weight, power, seen * 32 + from, 0);
    for (let role = 0; role < 3; role++) put(weight, power, seen * 32 + (role + 1) * 8 + from, 2 * role + 1);
    if (from > 0) put(stayWeight, stayPower, seen * 8 + from, from + (from % 2));
  }
  return { weight, power, stayWeight, stayPower };
}

/** Label and set of each state, as `rememberingStates` numbers them. */
function numbered(): { label: number[]; set: number[] } {
  const { label } = rememberingStates(3);
  const set: number[] = [];
  for (let one = 0; one < LABELS; one++)
    for (let seen = 0; seen < SETS; seen++) if (one === 0 || seen & (1 << ((one - 1) >> 1))) set.push(seen);
  return { label: [...label], set };
}
