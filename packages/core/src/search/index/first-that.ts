/** The first number from `from` on and below `to` that fits, where all behind it fit as well; `to` where none does. */
export function firstThat(from: number, to: number, fits: (number: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of some ascending numbers that is not below one, from an index on; near ones are looked at first. */
export function firstAtLeast(numbers: Uint32Array, least: number, from: number): number {
  const { length } = numbers;
  if (from >= length || numbers[from]! >= least) return from;
  let before = from;
  let step = 1;
  while (before + step < length && numbers[before + step]! < least) {
    before += step;
    step *= 2;
  }
  let low = before + 1;
  let high = Math.min(length, before + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
