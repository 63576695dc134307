/** The chance of an error that answers speak of, over all tests made together. */
export const ALPHA = 0.05;

/**
 * The chance that a G² as large as this comes about by accident: the upper tail of χ² with one degree of freedom,
 * erfc(√(G² / 2)).
 */
export const chance = (logLikelihood: number): number => complementaryError(Math.sqrt(Math.abs(logLikelihood) / 2));

/**
 * The G² from which one of so many tests is significant at `alpha` for all of them together: each is held to alpha / tests
 * (Bonferroni). 3.84 for one test, 15.1 for about five hundred.
 */
export function criticalValue(tests: number, alpha: number = ALPHA): number {
  const wanted = alpha / Math.max(1, tests);
  let low = 0;
  let high = 1400;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (chance(middle) > wanted) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * erfc(x) for x ≥ 0 by a Chebyshev fit with a relative error below 1.2 · 10⁻⁷ everywhere, so that small chances stay right.
 * Press, W. et al. (1992): Numerical Recipes, 6.2.
 */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  let sum = 0;
  for (const coefficient of FIT) sum = sum * t + coefficient;
  return t * Math.exp(-x * x + sum);
}

/** From t⁹ down to the constant. */
const FIT = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
];
