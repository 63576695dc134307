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
