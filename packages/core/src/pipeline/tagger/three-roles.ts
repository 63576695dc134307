import { once } from '../../text/once.ts';
import type { Model } from './model.ts';
import { powerOf } from './powers.ts';
import { beginOf, rememberingStates } from './states.ts';

/**
 * The chain of three roles that remembers which of them a sentence has seen, laid out so that its steps are written out: cell
 * `set * 8 + label`, cells of labels whose role is not in the set stay empty. From a cell of set `s` one may go to O in `s`, to
 * the beginning of a role in `s` and that role, and from inside a role on inside it.
 */
export const CELLS = 64;
const SETS = 8;
const LABELS = 7;

/** The steps as powers: to O and to the beginning of each role at `set * 32 + role * 8 + label`, where O is role 0. */
export interface RoleSteps {
  power: Float64Array;
  /** On inside the role of the label, at `set * 8 + label`. */
  stay: Float64Array;
}

/** The steps of a model of three roles, worked out once; undefined for another chain. */
export function roleSteps(model: Model): RoleSteps | undefined {
  if (model.states.labels !== LABELS || model.states.count !== 32) return undefined;
  return built(model);
}

const built = once(({ transitions }: Model): RoleSteps => {
  const top = transitions.reduce((most, weight) => Math.max(most, weight), 0);
  const power = new Float64Array(SETS * 32);
  const stay = new Float64Array(CELLS);
  const { label, set } = numbered();
  for (let state = 0; state < label.length; state++) {
    const [from, seen] = [label[state]!, set[state]!];
    const likely = (to: number): number => powerOf(top - transitions[state * LABELS + to]!);
    power[seen * 32 + from] = likely(0);
    for (let role = 0; role < 3; role++) power[seen * 32 + (role + 1) * 8 + from] = likely(beginOf(role));
    if (from > 0) stay[seen * 8 + from] = likely(from + (from % 2));
  }
  return { power, stay };
});

/** Label and set of each state, as `rememberingStates` numbers them. */
function numbered(): { label: number[]; set: number[] } {
  const { label } = rememberingStates(3);
  const set: number[] = [];
  for (let one = 0; one < LABELS; one++)
    for (let seen = 0; seen < SETS; seen++) if (one === 0 || seen & (1 << ((one - 1) >> 1))) set.push(seen);
  return { label: [...label], set };
}
