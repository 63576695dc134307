import { UNIT } from './model.ts';

/** exp(-k / UNIT), by multiplying alone: `Math.exp` is not the same to the last bit everywhere. */
const POWERS = new Float64Array(UNIT * 24);
for (let at = 0, power = 1; at < POWERS.length; at++) {
  POWERS[at] = power;
  power *= 0.9692332344763441; // exp(-1 / 32)
}

/** How likely something is that stands so many steps of weight below the likeliest; nothing beyond 24 whole ones. */
export const powerOf = (steps: number): number => (steps < POWERS.length ? POWERS[steps]! : 0);
