/**
 * The labels that are right at the most tokens, as far as one can tell: of all that may follow each other, those whose
 * likelihoods add up to the most. Of equals the lower label.
 */
export function likeliest(likely: Float64Array, labels: number): Uint8Array {
  const length = likely.length / labels;
  const found = new Uint8Array(length);
  if (length === 0) return found;
  const back = new Uint8Array(length * labels);
  let scores = new Float64Array(labels);
  let after = new Float64Array(labels);
  for (let label = 0; label < labels; label++) scores[label] = likely[label]! - (label > 0 && label % 2 === 0 ? 4 : 0);
  for (let at = 1; at < length; at++) {
    const row = at * labels;
    let top = 0;
    for (let label = 1; label < labels; label++) if (scores[label]! > scores[top]!) top = label;
    for (let label = 0; label < labels; label++) {
      let from = top;
      if (label > 0 && label % 2 === 0) from = scores[label]! > scores[label - 1]! ? label : label - 1;
      back[row + label] = from;
      after[label] = scores[from]! + likely[row + label]!;
    }
    [scores, after] = [after, scores];
  }
  let best = 0;
  for (let label = 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
  for (let at = length - 1; at >= 0; at--) {
    found[at] = best;
    best = back[at * labels + best]!;
  }
  return found;
}
