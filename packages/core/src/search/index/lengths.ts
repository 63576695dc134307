/** Lengths in one byte each: 256 lengths chosen for the units at hand, all of them exact where there are no more. */
export interface CodedLengths {
  codes: Uint8Array<ArrayBuffer>;
  table: Uint32Array<ArrayBuffer>;
}

/** Chooses the steps as fine as 256 allow: every length, or each a fixed share above the one before. In whole numbers, so alike on every machine. */
export function codeLengths(lengths: ArrayLike<number>): CodedLengths {
  const table = new Uint32Array(256);
  const distinct = [...new Set(Array.from(lengths))].sort((a, b) => a - b);
  if (distinct.length <= 256) table.set(distinct);
  else {
    const least = distinct[0]!;
    const most = distinct.at(-1)!;
    let share = 1;
    while (!reaches(table, least, most, share)) share++;
  }
  const used = Math.min(256, Math.max(1, distinct.length));
  const codes = new Uint8Array(lengths.length);
  for (let unit = 0; unit < lengths.length; unit++) codes[unit] = nearest(table, used, lengths[unit]!);
  return { codes, table };
}

function reaches(table: Uint32Array, least: number, most: number, share: number): boolean {
  let length = least;
  for (let code = 0; code < 256; code++) {
    table[code] = length;
    length = Math.max(length + 1, Math.floor((length * (2000 + share)) / 2000));
  }
  return table[255]! >= most;
}

function nearest(table: Uint32Array, used: number, length: number): number {
  let low = 0;
  let high = used - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle]! < length) low = middle + 1;
    else high = middle;
  }
  return low > 0 && length - table[low - 1]! < table[low]! - length ? low - 1 : low;
}
