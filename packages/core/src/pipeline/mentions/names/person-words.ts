import type { Passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';
import type { Piece } from './pieces.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Whether the words could be a person’s name by their shape alone. */
export function looksPersonal({ tokens, words, titled }: Passage, from: number, to: number): boolean {
  if (to - from > 9) return false;
  let parts = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.shape === 'number') return false;
    if (token.shape !== 'word') continue;
    if (words.organizationWords.has(token.lower)) return false;
    if (
      !titled[at] &&
      isShouted(token.text) &&
      !token.text.includes('.') &&
      !GENERATIONS.has(token.lower) &&
      !isShouted(tokens[from - 1]?.text)
    )
      return false;
    if (token.text.includes('.') && to - from === 1) return false;
    parts++;
  }
  return parts > 0;
}

/** Letters all capitals, two or more: "KERRY", which a transcript writes after "SECRETARY". */
const isShouted = (text: string | undefined): boolean =>
  text !== undefined && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** How many words the name has, initials and hyphens not counted. */
export function wordCount({ tokens }: Passage, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (tokens[at]!.shape === 'word' && tokens[at]!.text.length > 1 && (at === from || tokens[at - 1]!.text !== '-'))
      count++;
  return count;
}

/** The sighting of a person, with "Jr." taken in and what stands beside the name kept. */
export function personSighting(passage: Passage, piece: Piece, from: number, confidence: number): Sighting {
  const { tokens, words } = passage;
  let to = piece.to;
  const comma = tokens[to]?.text === ',' ? to + 1 : to;
  if (GENERATIONS.has(tokens[comma]?.lower ?? '') && tokens[comma]?.capital) {
    to = comma + 1;
    if (tokens[to]?.text === '.' && !tokens[to]!.spaced) to++;
  } else if (GENERATIONS.has(tokens[to - 1]!.lower) && tokens[to]?.text === '.' && !tokens[to]!.spaced) to++;
  const given = words.given.get(tokens[from]!.lower);
  const gender = piece.honorific && piece.honorific !== 'either' ? piece.honorific : given;
  return sighting(passage, from, to, 'person', confidence, {
    ...(gender && gender !== 'either' ? { gender } : {}),
  });
}
