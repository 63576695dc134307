/** The states of a chain and the labels they emit: a state is a label, or a label and what it remembers. */
export interface States {
  /** How many states there are, and how many labels. */
  count: number;
  labels: number;
  /** The label of a state. */
  label: Uint8Array;
  /** The state that follows state `s` under label `l`, at `s * labels + l`; -1 where that may not follow. */
  next: Int8Array;
  /** The state as it goes on in a new sentence. */
  renewed: Uint8Array;
  /** The state before the first token. */
  start: number;
}

/** Labels are numbered O = 0, then B and I of each role: B = 2 r + 1, I = 2 r + 2. I follows only B or I of its role. */
export const beginOf = (role: number): number => 2 * role + 1;
export const roleOf = (label: number): number => (label - 1) >> 1;
const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || (before > 0 && roleOf(before) === roleOf(label));

/** One state a label. */
export function plainStates(roles: number): States {
  const labels = 1 + 2 * roles;
  const next = new Int8Array(labels * labels);
  for (let before = 0; before < labels; before++)
    for (let label = 0; label < labels; label++) next[before * labels + label] = mayFollow(before, label) ? label : -1;
  const label = Uint8Array.from({ length: labels }, (_, at) => at);
  return { count: labels, labels, label, next, renewed: label, start: 0 };
}

/**
 * A label and the set of roles seen so far in the sentence: whether a sentence already has its source and its cue says what
 * may come. A new sentence forgets all but the role that goes on into it.
 */
export function rememberingStates(roles: number): States {
  const labels = 1 + 2 * roles;
  const sets = 1 << roles;
  const index = new Int8Array(labels * sets).fill(-1);
  const states: [label: number, set: number][] = [];
  for (let label = 0; label < labels; label++)
    for (let set = 0; set < sets; set++) {
      if (label > 0 && !(set & (1 << roleOf(label)))) continue;
      index[label * sets + set] = states.length;
      states.push([label, set]);
    }
  const next = new Int8Array(states.length * labels);
  const renewed = new Uint8Array(states.length);
  for (const [state, [before, set]] of states.entries()) {
    for (let label = 0; label < labels; label++) {
      const seen = label === 0 ? set : set | (1 << roleOf(label));
      next[state * labels + label] = mayFollow(before, label) ? index[label * sets + seen]! : -1;
    }
    renewed[state] = index[before * sets + (before === 0 ? 0 : 1 << roleOf(before))]!;
  }
  return {
    count: states.length,
    labels,
    label: Uint8Array.from(states, ([label]) => label),
    next,
    renewed,
    start: index[0]!,
  };
}
