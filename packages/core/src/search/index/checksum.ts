/**
 * A 32-bit sum of whole words of four bytes. Each step can be undone, so a change inside one word always shows; of other damage
 * one in four thousand million goes unseen.
 */
export function checksum(words: Uint32Array, from: number, to: number): number {
  let sum = 0x9e3779b9 ^ (to - from);
  for (let at = from; at < to; at++) {
    sum = Math.imul(sum ^ words[at]!, 0x85ebca6b);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

/** The sums of four stretches of words of one length, side by side: the steps of one do not wait for those of another. */
export function fourChecksums(words: Uint32Array, from: number, length: number, into: Uint32Array, at: number): void {
  const seed = 0x9e3779b9 ^ length;
  let [first, second, third, fourth] = [seed, seed, seed, seed];
  for (let word = from; word < from + length; word++) {
    first = Math.imul(first ^ words[word]!, 0x85ebca6b);
    second = Math.imul(second ^ words[word + length]!, 0x85ebca6b);
    third = Math.imul(third ^ words[word + length * 2]!, 0x85ebca6b);
    fourth = Math.imul(fourth ^ words[word + length * 3]!, 0x85ebca6b);
    first ^= first >>> 15;
    second ^= second >>> 15;
    third ^= third >>> 15;
    fourth ^= fourth >>> 15;
  }
  into[at] = first;
  into[at + 1] = second;
  into[at + 2] = third;
  into[at + 3] = fourth;
}
