/** A function that works out its answer once for each object it is given: what a rule compiles from the lexicons. */
export function once<T extends object, R>(build: (from: T) => R): (from: T) => R {
  const built = new WeakMap<T, { value: R }>();
  return (from) => {
    let kept = built.get(from);
    if (!kept) {
      kept = { value: build(from) };
      built.set(from, kept);
    }
    return kept.value;
  };
}
