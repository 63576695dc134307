/**
 * The edit distances of a word to beginnings of others, two letters swapped being one edit (optimal string alignment): a row for each
 * letter of the other, so that words with the same beginning share rows.
 */
export interface EditTable {
  word: Uint16Array;
  rows: Uint8Array;
  /** Numbers in a row. */
  width: number;
}

/** UTF-16 code units. */
export const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** A table for other words of so many letters. A word has fewer than 256. */
export function editTable(text: string, letters: number): EditTable {
  const width = text.length + 1;
  const rows = new Uint8Array((letters + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  return { word: codesOf(text), rows, width };
}

/** Fills the row for so many letters, the rows above being there, and gives its least number: no longer word has less. */
export function fillRow({ word, rows, width }: EditTable, letters: ArrayLike<number>, depth: number): number {
  const row = depth * width;
  const above = row - width;
  const letter = letters[depth - 1]!;
  rows[row] = depth;
  let least = depth;
  for (let column = 1; column < width; column++) {
    const wanted = word[column - 1]!;
    let cost = rows[above + column - 1]! + (letter === wanted ? 0 : 1);
    cost = Math.min(cost, rows[above + column]! + 1, rows[row + column - 1]! + 1);
    if (depth > 1 && column > 1 && letter === word[column - 2] && letters[depth - 2] === wanted)
      cost = Math.min(cost, rows[above - width + column - 2]! + 1);
    rows[row + column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The distance to a word of so many letters, whose row is filled. */
export const distanceAt = ({ rows, width }: EditTable, letters: number): number => rows[letters * width + width - 1]!;
