/** A function that works out its answer once for each object it is given: what a rule compiles from the lexicons. */
export function once<T extends object, R>(build: (from: T) => R): (from: T) => R {
  const built = new WeakMap<T, { value: R }>();
  // The one asked for last is asked for again a thousand times.
  let last: WeakKey | undefined;
  let lastKept: { value: R } | undefined;
  return (from) => {
    if (from === last) return lastKept!.value;
    let kept = built.get(from);
    if (!kept) {
      kept = { value: build(from) };
      built.set(from, kept);
    }
    last = from;
    lastKept = kept;
    return kept.value;
  };
}
