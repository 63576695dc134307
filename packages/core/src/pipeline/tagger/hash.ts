/** A 32-bit hash of a string’s UTF-16 code units, `from` to `to`: FNV-1a. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** What the number of a template is multiplied with, to stand far from its neighbours: 2^32 over the golden ratio. */
export const TEMPLATE = 0x9e3779b1;
