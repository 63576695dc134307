/** Room for the code units of a text, from which loops read them faster than from a string. */
export interface TextUnits {
  units: Uint16Array<ArrayBuffer>;
  /** The same bytes, as Node writes texts into them at once; elsewhere they are copied one by one. */
  bytes: Buffer | undefined;
}

export function textUnits(room: number): TextUnits {
  const units = new Uint16Array(room);
  return { units, bytes: typeof Buffer === 'undefined' ? undefined : Buffer.from(units.buffer) };
}

/** Puts a text at the beginning, and so many noughts behind it; where there is too little room, there is more afterwards. */
export function copyUnits(text: string, into: TextUnits, noughts: number): void {
  const to = text.length | 0;
  if (to + noughts > into.units.length) Object.assign(into, textUnits((to + noughts) * 2));
  const { units, bytes } = into;
  if (bytes) bytes.write(text, 'utf16le');
  else for (let at = 0; at < to; at = (at + 1) | 0) units[at] = text.charCodeAt(at);
  units.fill(0, to, to + noughts);
}
