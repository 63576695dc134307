import { expect, it } from 'vitest';
import { copyUnits, textUnits } from './text-units.ts';

/** What stands in the room afterwards, up to the noughts behind; with Node’s way of copying and without. */
function copied(text: string, room: number, atOnce: boolean): number[] {
  const into = textUnits(room);
  into.units.fill(7);
  if (!atOnce) into.bytes = undefined;
  copyUnits(text, into, 3);
  return [...into.units.subarray(0, text.length + 3)];
}

it.each(['', 'plain', 'Çavuşoğlu’s “é”', 'a pair 😀, halves \ud83d and \ude00'])(
  'copies the code units of %j',
  (text) => {
    const units = [...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 0, 0, 0];
    for (const room of [1, text.length + 3, 100])
      for (const atOnce of [true, false]) expect(copied(text, room, atOnce)).toEqual(units);
  },
);
