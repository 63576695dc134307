import { expect, it } from 'vitest';
import { ln } from './ranking.ts';

it.each([1, 1 + 2 ** -40, 1.5, 1.999999, 2, Math.E, 3, 1000.5, 2 ** 31, 2 ** 40 + 1])(
  'the logarithm of %d',
  (number) => {
    expect(Math.abs(ln(number) - Math.log(number))).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.log(number)));
  },
);

it('grows with its number', () => {
  let before = -1;
  for (let number = 1; number < 5000; number += 0.37) {
    expect(ln(number)).toBeGreaterThan(before);
    before = ln(number);
  }
});
