import { expect, test } from 'vitest';
import { scrolled, viewport } from './viewport.ts';

// first, cursor, count, rows, height of each → first and end
const lists = [
  [0, 0, 0, 10, 1, [0, 0]],
  [0, 0, 5, 10, 1, [0, 5]],
  [0, 9, 100, 10, 1, [0, 10]],
  [0, 10, 100, 10, 1, [1, 11]],
  [50, 10, 100, 10, 1, [10, 20]],
  [99, 99, 100, 10, 1, [90, 100]],
  [0, 3, 100, 10, 4, [2, 5]],
  [0, 3, 100, 3, 7, [3, 4]],
] as const;
test.each(lists)(
  'from %i, cursor %i of %i, %i rows, items of %i',
  (first, cursor, count, rows, height, [start, end]) => {
    expect(viewport({ first, cursor, count }, rows, () => height)).toEqual({ first: start, end });
  },
);

const texts = [
  [0, 0, 1, 100, 10, 0],
  [0, 20, 21, 100, 10, 13],
  [50, 20, 21, 100, 10, 18],
  [0, 99, 100, 100, 10, 90],
  [0, 5, 6, 7, 10, 0],
] as const;
test.each(texts)('from %i to lines %i to %i of %i, %i rows', (first, from, to, count, rows, top) => {
  expect(scrolled(first, from, to, count, rows)).toBe(top);
});
