/** Numbers of one width in a row, each read on its own: for a table that is looked into, not read through. */
export interface FixedBits {
  get(index: number): number;
}

/** How many bits the largest of some numbers takes. Below 26, or all 32. */
export function widthOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  const width = 32 - Math.clz32(largest);
  return width > 25 ? 32 : width;
}

/** The width in the first byte, then the numbers, padded so that four bytes can be read anywhere. */
export function packFixed(values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const width = widthOf(values);
  const bytes = new Uint8Array(1 + Math.ceil((values.length * width) / 8) + 4);
  bytes[0] = width;
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) {
    const bit = 8 + i * width;
    const at = Math.floor(bit / 8);
    if (width === 32) view.setUint32(at, values[i]!, true);
    else view.setUint32(at, (view.getUint32(at, true) | (values[i]! << (bit % 8))) >>> 0, true);
  }
  return bytes;
}

/** Reads what `packFixed` wrote at `start` of a view; `touch` is called with the bytes about to be read. */
export function fixedBits(view: DataView, start: number, touch: (from: number, to: number) => void): FixedBits {
  let width = -1;
  let mask = 0;
  return {
    get(index) {
      if (width < 0) {
        touch(start, start + 1);
        width = view.getUint8(start);
        mask = width === 32 ? 0xffffffff : 2 ** width - 1;
      }
      const bit = index * width;
      const at = start + 1 + Math.floor(bit / 8);
      touch(at, at + 4);
      return width === 0 ? 0 : ((view.getUint32(at, true) >>> (bit % 8)) & mask) >>> 0;
    },
  };
}
