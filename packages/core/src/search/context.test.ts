import { expect, it } from 'vitest';
import { cutLeft, cutRight, wordsAround } from './context.ts';

it.each([
  ['one two three', 20, 'one two three'],
  ['one two three', 9, 'two three'],
  ['one two three', 8, 'three'],
  ['one two three', 5, 'three'],
  ['one two three', 3, 'ree'],
  ['one two ', 4, 'two '],
  ['', 4, ''],
])('the end of “%s” in %d characters is “%s”', (text, width, expected) => {
  expect(cutLeft(text, width)).toBe(expected);
});

it.each([
  ['one two three', 20, 'one two three'],
  ['one two three', 7, 'one two'],
  ['one two three', 6, 'one'],
  ['one two three', 2, 'on'],
  [' one two', 4, ' one'],
])('the beginning of “%s” in %d characters is “%s”', (text, width, expected) => {
  expect(cutRight(text, width)).toBe(expected);
});

it.each<[text: string, word: string, width: number, left: string, right: string]>([
  ['They  spoke\r\n of arms\tand\nmore.', 'arms', 20, 'They spoke of ', ' and more.'],
  ['arms', 'arms', 10, '', ''],
  [`Fish${' '.repeat(50)}of arms and`, 'arms', 8, 'of ', ' and'],
])('around a word of %j', (text, word, width, left, right) => {
  const start = text.indexOf(word) + 7;
  const around = wordsAround([{ start: 7, text }], { start, end: start + word.length }, width);
  expect(around).toEqual({ left, match: word, right });
});

it('outside every passage there is nothing', () => {
  expect(wordsAround([], { start: 0, end: 1 }, 5)).toEqual({ left: '', match: '', right: '' });
});
