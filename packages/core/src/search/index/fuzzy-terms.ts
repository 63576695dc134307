import { endingIn } from './ending-in.ts';
import { beginsWith, type KeyCursor } from './front-coding.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** Shorter words have halves that say too little. */
const HALVES_FROM = 5;

/** The words within so many edits (a letter put in, left out, changed, or two neighbours swapped), with their distance. */
export function fuzzyTerms(dictionary: TermDictionary, text: string, edits: number): FuzzyTerm[] {
  return edits === 1 && text.length >= HALVES_FROM ? byHalves(dictionary, text) : byWalk(dictionary, text, edits);
}

export interface FuzzyTerm {
  id: number;
  distance: number;
}

/**
 * One edit leaves either the beginning or the end of a word as it was: what begins or ends like it is looked at. Neighbours swapped
 * across the middle leave both, but for a letter each.
 */
function byHalves(dictionary: TermDictionary, text: string): FuzzyTerm[] {
  const half = text.length >> 1;
  const found = new Map<number, number>();
  const rows = new Uint8Array((text.length + 4) * (text.length + 1));
  const check = (id: number, { units, length }: KeyCursor): void => {
    if (Math.abs(length - text.length) > 1) return;
    const distance = distanceTo(rows, units, length, text);
    if (distance <= 1) found.set(id, distance);
  };
  const beginning = text.slice(0, half - 1);
  dictionary.walk(Math.max(dictionary.firstWord, dictionary.lowerBound(beginning)), ({ cursor, entry }) => {
    if (!beginsWith(cursor, beginning)) return false;
    check(entry.id, cursor);
    return true;
  });
  for (const id of endingIn(dictionary, text.slice(half))) if (!found.has(id)) check(id, dictionary.cursorAt(id));
  return [...found].map(([id, distance]) => ({ id, distance })).sort((a, b) => a.id - b.id);
}

function distanceTo(rows: Uint8Array, units: Uint16Array, length: number, text: string): number {
  const width = text.length + 1;
  const target = Uint16Array.from(text, (_, at) => text.charCodeAt(at));
  for (let column = 0; column < width; column++) rows[column] = column;
  for (let depth = 1; depth <= length; depth++) if (fillRow(rows, width, depth, units, target) > 1) return 2;
  return rows[length * width + width - 1]!;
}

/** The same by walking the sorted dictionary like a tree: terms that share a beginning share the rows of the table of distances. */
function byWalk(dictionary: TermDictionary, text: string, edits: number): FuzzyTerm[] {
  const found: FuzzyTerm[] = [];
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

/** Fills the row of a depth (optimal string alignment) and gives its least number. */
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
