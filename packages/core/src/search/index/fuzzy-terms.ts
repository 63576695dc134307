import { distanceAt, editTable, fillRow } from '../../text/edit-distance.ts';
import { endingIn } from './ending-in.ts';
import { beginsWith, KEYS_A_BLOCK, type KeyCursor } from './front-coding.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** Shorter words have halves that say too little. */
const HALVES_FROM = 5;

/** The numbers of the words within so many edits (a letter put in, left out, changed, or two neighbours swapped), with their distances. */
export function fuzzyTerms(dictionary: TermDictionary, text: string, edits: number): Map<number, number> {
  return edits === 1 && text.length >= HALVES_FROM ? byHalves(dictionary, text) : byWalk(dictionary, text, edits);
}

/**
 * One edit leaves either the beginning or the end of a word as it was: what begins or ends like it is looked at. Neighbours swapped
 * across the middle leave neither: that one word is looked up.
 */
function byHalves(dictionary: TermDictionary, text: string): Map<number, number> {
  const half = text.length >> 1;
  const found = new Map<number, number>();
  const check = (id: number, { units, length }: KeyCursor): void => {
    if (Math.abs(length - text.length) > 1) return;
    const distance = fewEdits(units, length, text);
    if (distance <= 1) found.set(id, distance);
  };
  const beginning = text.slice(0, half);
  const first = Math.max(dictionary.firstWord, dictionary.lowerBound(beginning));
  for (let id = first; id < dictionary.size && beginsWith(dictionary.cursorAt(id), beginning); id++)
    check(id, dictionary.cursorAt(id));
  const swapped = text.slice(0, half - 1) + text[half]! + text[half - 1]! + text.slice(half + 1);
  const across = dictionary.find(swapped);
  if (across && across.id >= dictionary.firstWord && !found.has(across.id)) found.set(across.id, 1);
  for (const id of endingIn(dictionary, text.slice(half))) if (!found.has(id)) check(id, dictionary.cursorAt(id));
  return found;
}

/** 0 or 1 edits between a term and a text, or 2 for more: what both begin and end with aside, one letter at most is left of each, or two swapped. */
function fewEdits(units: Uint16Array, length: number, text: string): number {
  const most = Math.min(length, text.length);
  let start = 0;
  while (start < most && units[start] === text.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && units[length - 1 - end] === text.charCodeAt(text.length - 1 - end)) end++;
  const left = length - start - end;
  const wanted = text.length - start - end;
  if (left <= 1 && wanted <= 1) return Math.max(left, wanted);
  const swapped =
    left === 2 &&
    wanted === 2 &&
    units[start] === text.charCodeAt(start + 1) &&
    units[start + 1] === text.charCodeAt(start);
  return swapped ? 1 : 2;
}

/** The same by walking the sorted dictionary like a tree: terms that share a beginning share the rows of the table of distances. */
function byWalk(dictionary: TermDictionary, text: string, edits: number): Map<number, number> {
  const found = new Map<number, number>();
  const deepest = text.length + edits;
  const table = editTable(text, deepest);
  /** The term so far cannot match once this many letters of it are read. */
  let dead = Infinity;
  let valid = 0;
  for (let id = dictionary.firstWord; id < dictionary.size; id++) {
    const { units, length, shared } = dictionary.cursorAt(id);
    // the rows stand for what the term shares with the one before, or, at a new block, for what is the same
    const opens = id % KEYS_A_BLOCK === 0;
    if (!opens && shared >= dead) continue;
    dead = Infinity;
    valid = opens ? 0 : Math.min(shared, valid);
    while (valid < length && valid < deepest && fillRow(table, units, valid + 1) <= edits) valid++;
    if (valid < length) dead = valid + 1;
    else if (distanceAt(table, length) <= edits) found.set(id, distanceAt(table, length));
  }
  return found;
}
