/** A 32-bit hash of a string’s UTF-16 code units, `from` to `to`: FNV-1a. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One number from three, not yet mixed. */
export const join = (a: number, b: number, c: number): number =>
  (Math.imul(a, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35) + Math.imul(c, 0x27d4eb2f)) | 0;

/** What was joined and the number of a template, well mixed. */
export function mix(joined: number, template: number): number {
  let hash = (joined + template) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
