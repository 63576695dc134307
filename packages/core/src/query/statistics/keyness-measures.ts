/** A word in two corpora: how often, and of how many running words. */
export interface TwoCorpora {
  target: number;
  targetSize: number;
  reference: number;
  referenceSize: number;
}

/**
 * The log-likelihood of a word in two corpora, G² = 2 (O₁ ln(O₁/E₁) + O₂ ln(O₂/E₂)), with Eᵢ = Nᵢ (O₁ + O₂) / (N₁ + N₂).
 * Rayson, P. and Garside, R. (2000): Comparing corpora using frequency profiling.
 */
export function keynessLogLikelihood({ target, targetSize, reference, referenceSize }: TwoCorpora): number {
  const rate = (target + reference) / (targetSize + referenceSize);
  const cell = (observed: number, size: number): number =>
    observed === 0 ? 0 : observed * Math.log(observed / (size * rate));
  return Math.max(0, 2 * (cell(target, targetSize) + cell(reference, referenceSize)));
}

/**
 * The log ratio: how many times the relative frequency doubles from reference to target; 1 is twice as frequent, −1 half. A
 * word that one corpus lacks counts there as half an occurrence. Hardie, A. (2014): Log Ratio, an informal introduction.
 */
export const logRatio = ({ target, targetSize, reference, referenceSize }: TwoCorpora): number =>
  Math.log2((target || 0.5) / targetSize / ((reference || 0.5) / referenceSize));

/**
 * %DIFF: the difference of the relative frequencies in per cent of the reference’s; 100 is twice as frequent. `undefined` where
 * the reference lacks the word. Gabrielatos, C. and Marchi, A. (2011): Keyness, matching metrics to definitions.
 */
export const percentDifference = ({ target, targetSize, reference, referenceSize }: TwoCorpora): number | undefined =>
  reference === 0 ? undefined : (target / targetSize / (reference / referenceSize) - 1) * 100;

/**
 * The Bayes factor, as its approximation by BIC = G² − ln(N₁ + N₂): 2 to 6 is evidence, 6 to 10 strong, more very strong;
 * below 0 speaks for no difference. Wilson, A. (2013): Embracing Bayes factors for key item analysis.
 */
export const bayesFactor = (logLikelihood: number, { targetSize, referenceSize }: TwoCorpora): number =>
  logLikelihood - Math.log(targetSize + referenceSize);
