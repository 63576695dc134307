import type { TermDictionary } from './term-dictionary.ts';

/**
 * The words within so many edits (a letter put in, left out, changed, or two neighbours swapped: optimal string alignment), with
 * their distance. The sorted dictionary is walked like a tree: terms that share a beginning share the rows of the table.
 */
export function fuzzyTerms(
  dictionary: TermDictionary,
  text: string,
  edits: number,
): { id: number; distance: number }[] {
  const found: { id: number; distance: number }[] = [];
  const width = text.length + 1;
  const target = Uint16Array.from(text, (_, at) => text.charCodeAt(at));
  const rows = new Uint8Array((width + edits + 2) * width);
  for (let column = 0; column < width; column++) rows[column] = Math.min(column, 255);
  const deepest = text.length + edits;
  /** The term so far cannot match once this many letters of it are read. */
  let dead = Number.POSITIVE_INFINITY;
  let valid = 0;
  dictionary.walk(dictionary.firstWord, ({ cursor: { units, length, shared }, entry }) => {
    // the rows stand for what the term shares with the one before, or, at a new block, for what is the same
    const kept = entry.id % 16 === 0 ? 0 : Math.min(shared, valid);
    if (entry.id % 16 !== 0 && shared >= dead) return true;
    dead = Number.POSITIVE_INFINITY;
    valid = kept;
    for (let depth = kept + 1; depth <= length; depth++) {
      if (depth > deepest || fillRow(rows, width, depth, units, target) > edits) {
        dead = depth;
        return true;
      }
      valid = depth;
    }
    const distance = rows[length * width + width - 1]!;
    if (distance <= edits) found.push({ id: entry.id, distance });
    return true;
  });
  return found;
}

/** Fills the row of a depth and gives its least number. */
function fillRow(rows: Uint8Array, width: number, depth: number, units: Uint16Array, target: Uint16Array): number {
  const row = depth * width;
  const above = row - width;
  const letter = units[depth - 1]!;
  rows[row] = depth;
  let least = depth;
  for (let column = 1; column < width; column++) {
    const wanted = target[column - 1]!;
    let cost = rows[above + column - 1]! + (letter === wanted ? 0 : 1);
    cost = Math.min(cost, rows[above + column]! + 1, rows[row + column - 1]! + 1);
    if (depth > 1 && column > 1 && letter === target[column - 2] && units[depth - 2] === wanted)
      cost = Math.min(cost, rows[above - width + column - 2]! + 1);
    rows[row + column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
